package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// German word orders: who speaks, and which words are theirs.
class GermanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Montag teilte die Polizei in Ulm mit, der Fahrer sei geflohen.|die Polizei|der Fahrer sei geflohen",
                "Der Rat kündigte an, die Straße zu sperren.|Der Rat|die Straße zu sperren",
                "Wie die Bahn mitteilte, fallen alle Züge aus.|die Bahn|fallen alle Züge aus",
                "Nach Angaben der Klinik wurden drei Menschen verletzt.|Angaben der Klinik|wurden drei Menschen verletzt",
                "Die Brücke ist laut Feuerwehr sicher.|Feuerwehr|Die Brücke ist sicher",
                "Der Deich halte, so Bürgermeisterin Uta Brand.|Bürgermeisterin Uta Brand|Der Deich halte",
                "Uta Brand, die Bürgermeisterin, erklärte, der Deich halte.|Uta Brand|der Deich halte",
                "Er habe nichts gesehen, sagte der Zeuge.|der Zeuge|Er habe nichts gesehen",
                "„Wir helfen gern“, bilanzierte Uta Brand.|Uta Brand|„Wir helfen gern“",
                "Medienberichten zufolge brannte das Lager.|Medienberichten|brannte das Lager",
                "Uta Brand vertritt die Ansicht, dass der Deich hält.|Uta Brand|dass der Deich hält"
            })
    void theSpeakerAndTheWordsAreFound(String sentence, String speaker, String words) {
        List<Statement> found = new Finder().find(Text.of("", "de", sentence));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words()).isEqualTo(words);
        assertThat(found.getFirst().speaker().orElseThrow().words()).startsWith(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Klägerin sagte, sie wisse nichts. Das Haus sei leer gewesen. Niemand habe geöffnet.|2",
                "Der Chef nannte den Plan „völlig aus der Zeit gefallen“.|1",
                "Der Chef sagte, der Plan sei „völlig aus der Zeit gefallen“ und teuer.|2",
                "Am 14. Dezember fuhr der Zug nach Ulm. Er kam zu spät.|0",
                "Um die Stadt zu schützen, baute der Rat einen Deich.|0"
            })
    void asManyStatementsAreFoundAsThereAre(String sentences, int count) {
        assertThat(new Finder().find(Text.of("", "de", sentences))).hasSize(count);
    }
}
