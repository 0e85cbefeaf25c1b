package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words are found and to whom they are led, where descriptions, cases, insertions and labels stand between.
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Its regional secretary, Bede Amankwah, said the strike would go on. | Bede Amankwah
                    en | “We will stay here,” said its regional secretary, Bede Amankwah. | Bede Amankwah
                    en | Kremlin spokesman Dmitry Peskov said the talks would continue. | Dmitry Peskov
                    en | Arden spokeswoman Lena Holt said that the bridge was safe. | Lena Holt
                    ru | По словам Павла Шубина, мост откроют в мае. Павел Шубин приехал в город. | Павел Шубин
                    ru | По словам Анны Петровой, мост откроют в мае. | Анна Петрова
                    ru | По словам Сергея Жилинского, мост откроют в мае. | Сергей Жилинский
                    uk | За словами Олени Коваль, міст відкриють. Олена Коваль приїхала. | Олена Коваль
                    ru | Александр Петров молчал. «Мост откроют в мае», — сказала Александра Петрова. | Александра Петрова
                    pl | Według Piotra Lipki, most jest gotowy. Piotr Lipka przyjechał. | Piotr Lipka
                    pl | Według Anny Zielińskiej, most jest gotowy. | Anna Zielińska
                    de | Nach Angaben Petra Ahlers' Sprecherin sei der Plan gut. Nach Angaben Petra Vogts sei er teuer. \
                    Petra Vogt kam. | Petra Vogt
                    """)
    void namesAreLedToThePerson(String language, String text, String person) {
        List<Statement> found = new Finder().find(Text.of("t", language, text));
        assertThat(found).extracting(Statement::speakerName).contains(person);
    }

    /// Who "he" and "she" are, where no list knows the first names: the last statement's speaker.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “It is done,” said Jorvik Hale. “I like it,” he said. The papers lay on the desk of Signa Moorfield.                     “I had asked for this since May,” she said. | Signa Moorfield
                    Signa Moorfield said that she had one of each. Orrin Vale said that it was enough. Much later he said                     that it was not. | Orrin Vale
                    “I own two lorries,” said Rufino Acosta Bell. The plan came. “It starts in May,” Mr. Acosta Bell said.                     | Rufino Acosta Bell
                    Court Room 4 was full. Signa Moorfield looked on. “It was cold,” she said. | Signa Moorfield
                    “It may be held back,” the Ministry of Defence said. | Ministry of Defence
                    Dockers had collected money, the Uzbek foreign ministry said. | the Uzbek foreign ministry
                    Juan Carlos Rivera looked on. “I was not there,” Carlos Rivera said. | Carlos Rivera
                    Hamburg's coach, Jette Rickmers, said that her crew had nothing to complain of. | Jette Rickmers
                    """)
    void pronounsAndShortNamesAreLedToTheLastSpeaker(String text, String person) {
        List<Statement> found = new Finder().find(Text.of("t", "en", text));
        assertThat(found.getLast().speakerName()).isEqualTo(person);
    }

    @Test
    void whatIsNamedOnlyLaterIsNotHe() {
        String words = "“We are leaving,” he said. The town slept. Years later Silver Harbour closed.";
        assertThat(new Finder().find(Text.of("t", "en", words)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.speakerName()).isNotEqualTo("Silver Harbour"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lee told her supporters, “I still love this town.” | “I still love this town.”
                    The roof had leaked for years, the architect told a council panel Monday. | The roof had leaked for years
                    Ann Lee noted this week that most plans run to 2030. | that most plans run to 2030
                    She added, though, that the plan was late. | that the plan was late
                    While Ann Lee has said that the bridge is safe, two engineers have doubts. | that the bridge is safe
                    Ann Lee, who says the bridge is safe, drove across it. | the bridge is safe
                    Rep. Ann Lee (D-Ohio), the chair of the panel, said the vote was close. | the vote was close
                    “Can we win the vote?” Mr. Holt asked, looking up. | “Can we win the vote?”
                    “It was all lies,” said one owner of a shop. | “It was all lies,”
                    “The law is out of step,” the editorial read. | “The law is out of step,”
                    In a year of doubts, voters want more room, said Ann Lee, a pollster. | \
                    In a year of doubts, voters want more room
                    """)
    void wordsAreFoundBehindInsertions(String text, String words) {
        List<Statement> found = new Finder().find(Text.of("t", "en", text));
        assertThat(found).extracting(Statement::words).contains(words);
        assertThat(found).allSatisfy(one -> assertThat(one.speaker()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lee said that the council had criticised the plan. | 1
                    Ann Lee said she told them the plan was late. | 1
                    Several aides said that Tom Holt told reporters that the plan was late. | 2
                    """)
    void whatIsToldInsideAnothersWordsCountsOnlyWhenSomebodyElseSpeaks(String text, int statements) {
        assertThat(new Finder().find(Text.of("t", "en", text))).hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Petra Vogt nannte die Absage einen „Wortbruch“. | „Wortbruch“ | Petra Vogt
                    Petra Vogt wies dies am Abend im „Stadtblatt“ als „Unverschämtheit“ zurück. | „Unverschämtheit“ | Petra Vogt
                    """)
    void germanNamesForThings(String text, String words, String person) {
        List<Statement> found = new Finder().find(Text.of("t", "de", text));
        assertThat(found)
                .anyMatch(one -> one.words().equals(words) && one.speakerName().equals(person));
    }

    @ParameterizedTest
    @CsvSource({"Q:, A:", "Q., A."})
    void answersAreThoseOfTheOnlyPersonNamedBefore(String question, String answer) {
        String text = "Wanda Frey is the mayor of Elm.\n%s Will you run again?\n%s I will, and I will win."
                .formatted(question, answer);
        assertThat(new Finder().find(Text.of("t", "en", text)))
                .singleElement()
                .satisfies(one -> assertThat(one.speakerName()).isEqualTo("Wanda Frey"))
                .satisfies(one -> assertThat(one.words()).isEqualTo("I will, and I will win."));
    }
}
