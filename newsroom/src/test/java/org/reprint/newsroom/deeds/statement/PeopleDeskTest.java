package org.reprint.newsroom.deeds.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Speakers.Noted;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements.ByEditor;
import org.reprint.newsroom.words.statement.Statements.Wanted;

/// Who is who, across articles and on an editor's word.
class PeopleDeskTest extends TownTalk {

    private static final String MORE =
            "<p>The rest of the article tells of the weather in the bay, of nets and of boats,"
                    + " at a length that an article has. It was a mild week.</p>";

    private PeopleDesk desk() {
        return house().peopleDesk();
    }

    private Speakers speakers() {
        return house().store().speakers();
    }

    private ArticleId article(int number, String paragraph) {
        return take(
                "https://www.tidewatch.example/2026/11/" + number,
                "A story of the bay, number " + number,
                "<p>" + paragraph + "</p>"
                        + MORE.replace("mild", "mild, number " + number + ",").repeat(1));
    }

    private List<Statement> by(long speaker) {
        return house().store()
                .statements()
                .page(Wanted.all(new ByEditor(Optional.empty())).by(speaker), Optional.empty(), 50);
    }

    @Test
    void the_same_name_is_the_same_person_in_another_article() {
        ArticleId other = article(1, "“The boats will go out again in spring,” Senator Ines Calloway said.");

        assertThat(speaker(saying(other, "boats will go"))).isEqualTo(speaker(saying(OPEN)));
        assertThat(speakers().open(10)).isEmpty();
    }

    @Test
    void the_same_name_with_a_role_that_does_not_go_with_it_waits_for_a_word() {
        ArticleId other = article(2, "“The night was long and the music loud,” said opera singer Ines Calloway.");

        long singer = speaker(saying(other, "night was long"));
        long master = speaker(saying(OPEN));
        assertThat(singer).isNotEqualTo(master);
        assertThat(speakers().open(10)).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder(master, singer);
            assertThat(pair.reason()).isEqualTo(Pair.Reason.ROLES_DIFFER);
        });

        desk().apart(master, singer, "Amina");
        assertThat(speakers().open(10)).isEmpty();
        ArticleId third = article(3, "“Nobody told me about any of that,” Ines Calloway said on Tuesday.");
        assertThat(saying(third, "Nobody told me").saying().voices().getFirst().speaker())
                .as("two are told apart, and the text does not say which of them it is")
                .isEmpty();
    }

    @Test
    void a_last_name_of_two_words_waits_for_a_word() {
        ArticleId whole = article(5, "“The engine will start in May,” said Rufino Acosta Bell on Monday.");
        ArticleId last = article(6, "“The engine did not start in May,” Acosta Bell said on Tuesday.");

        long known = speaker(saying(whole, "engine will start"));
        long fresh = speaker(saying(last, "engine did not"));
        assertThat(speakers().open(10)).anySatisfy(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder(known, fresh);
            assertThat(pair.reason()).isEqualTo(Pair.Reason.LAST_NAME);
        });
    }

    @Test
    void the_same_last_name_and_the_same_name_in_another_script_wait_for_a_word() {
        ArticleId last = article(4, "“The boats will go out again in spring,” Calloway said.");
        long alone = speaker(saying(last, "boats will go"));
        assertThat(speakers().open(10)).extracting(Pair::reason).containsExactly(Pair.Reason.LAST_NAME);

        ArticleId russian = take(
                "https://www.tidewatch.example/ru/1",
                "Гавань открыта",
                "<p>«Лодки снова выйдут в море весной, и никто не останется на берегу», — сказала Инес Калловей.</p>");
        house().store().statements().of(russian).stream()
                .flatMap(s -> s.saying().voices().stream())
                .flatMap(v -> v.speaker().stream())
                .findFirst()
                .ifPresentOrElse(
                        cyrillic -> assertThat(speakers().open(10)).anySatisfy(pair -> {
                            assertThat(pair.reason()).isEqualTo(Pair.Reason.SPELLING);
                            assertThat(List.of(pair.one(), pair.other())).contains(cyrillic);
                        }),
                        () -> {
                            throw new AssertionError("Nobody was heard in Russian.");
                        });
        assertThat(alone).isNotEqualTo(speaker(saying(OPEN)));
    }

    @Test
    void a_merge_brings_everything_together_and_is_undone_exactly() {
        ArticleId other = article(5, "“The boats will go out again in spring,” Calloway said.");
        long master = speaker(saying(OPEN));
        long initial = speaker(saying(other, "boats will go"));
        Speaker before = speakers().find(master).orElseThrow();
        int saidBefore = by(master).size();

        desk().merge(master, initial, "Amina");

        Speaker one = speakers().find(initial).orElseThrow();
        assertThat(one.id()).isEqualTo(master);
        assertThat(one.names()).containsExactly("Ines Calloway", "Calloway");
        assertThat(one.merged()).extracting(Speaker.Merged::id).containsExactly(initial);
        assertThat(by(master)).hasSize(saidBefore + 1);
        assertThat(by(initial)).as("asked for by the merged record's id, too").hasSize(saidBefore + 1);
        assertThat(speakers().bySlug("calloway")).contains(one);
        assertThat(speakers().open(10)).isEmpty();
        assertThat(desk().merge(master, initial, "Amina")).isInstanceOf(Decided.Refused.class);

        desk().apart(master, initial, "José");

        assertThat(speakers().find(master)).contains(before);
        assertThat(by(master)).hasSize(saidBefore);
        assertThat(by(initial)).hasSize(1);
        assertThat(speakers().open(10)).as("answered, so not asked again").isEmpty();
        assertThat(speakers().notes(master)).extracting(Noted::by).containsExactly("Amina", "José");
    }

    @Test
    void a_merge_is_undone_after_the_merged_ones_only_name_was_taken_away() {
        long master = speaker(saying(OPEN));
        long councillor = speaker(saying(CLOSED));
        for (boolean turned : List.of(false, true)) {
            desk().merge(master, councillor, "Amina");
            if (!turned) {
                assertThat(desk().unname(councillor, "Tomas Verhulst", "Amina")).isInstanceOf(Decided.OfSpeaker.class);
            }

            Decided apart =
                    turned ? desk().apart(councillor, master, "Amina") : desk().apart(master, councillor, "Amina");

            assertThat(apart).isInstanceOf(Decided.OfSpeaker.class);
            assertThat(speakers().named("Verhulst")).extracting(Speaker::id).containsExactly(councillor);
            assertThat(speakers().find(councillor).orElseThrow().names()).containsExactly("Tomas Verhulst");
            assertThat(speakers().find(master).orElseThrow().names()).containsExactly("Ines Calloway");
            assertThat(speakers().list(Optional.empty(), 10)).hasSize(2);
        }
    }

    @Test
    void told_apart_once_is_told_apart_for_all_records_of_the_two() {
        long master = speaker(saying(OPEN));
        long last = speaker(saying(article(7, "“The boats go out in spring again,” Calloway said."), "boats go"));
        long singer = speaker(saying(
                article(8, "“The night was long and loud,” said opera singer Ines Calloway."), "night was long"));
        assertThat(speakers().open(10)).hasSizeGreaterThan(1);
        desk().merge(master, last, "Amina");

        desk().apart(master, singer, "Amina");

        assertThat(speakers().open(10))
                .as("the singer is not Calloway either, who is the senator")
                .isEmpty();
    }

    @Test
    void what_has_no_letters_is_no_name() {
        long master = speaker(saying(OPEN));
        for (String blank : List.of("", "  ", "…", "—!")) {
            assertThat(desk().name(master, blank, false, "Amina"))
                    .isInstanceOfSatisfying(
                            Decided.Refused.class, no -> assertThat(no.why()).contains("letters"));
            assertThat(desk().unname(master, blank, "Amina"))
                    .isInstanceOfSatisfying(
                            Decided.Refused.class, no -> assertThat(no.why()).contains("empty"));
        }
    }

    @Test
    void a_merge_of_merged_ones_is_undone_one_by_one() {
        long master = speaker(saying(OPEN));
        long first = speaker(saying(article(6, "“The boats go out in spring again,” Calloway said."), "boats go"));
        long second = speaker(saying(CLOSED));
        desk().merge(first, second, "Amina");
        desk().merge(master, first, "Amina");
        assertThat(speakers().find(second).orElseThrow().id()).isEqualTo(master);

        desk().apart(master, first, "Amina");

        assertThat(speakers().find(second).orElseThrow().id()).isEqualTo(first);
        assertThat(speakers().find(master).orElseThrow().merged()).isEmpty();
    }

    @Test
    void names_roles_and_items_are_given_and_taken_away() {
        long master = speaker(saying(OPEN));
        long last = house().store().changes().last();

        desk().name(master, "Инес Калловей", false, "Amina");
        desk().name(master, "Inés Calloway Ruiz", true, "Amina");
        desk().role(
                        master,
                        new Speaker.Role(
                                "mayor", "Saltmere", Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty(), true),
                        "Amina");
        desk().wikidata(master, Optional.of("Q42"), "Amina");

        Speaker speaker = speakers().find(master).orElseThrow();
        assertThat(speaker.names()).containsExactly("Inés Calloway Ruiz", "Ines Calloway", "Инес Калловей");
        assertThat(speaker.roles()).extracting(Speaker.Role::title).contains("mayor", "Senator");
        assertThat(speaker.wikidata()).contains("Q42");
        assertThat(house().store().changes().since(last))
                .allSatisfy(change -> assertThat(change.keys()).containsOnly(ListKey.speaker(master)))
                .isNotEmpty();

        assertThat(desk().unname(master, "Inés Calloway Ruiz", "Amina")).isInstanceOf(Decided.Refused.class);
        desk().unname(master, "Инес Калловей", "Amina");
        desk().unrole(master, "mayor", "Saltmere", "Amina");
        desk().wikidata(master, Optional.empty(), "Amina");
        Speaker after = speakers().find(master).orElseThrow();
        assertThat(after.names()).containsExactly("Inés Calloway Ruiz", "Ines Calloway");
        assertThat(after.roles()).extracting(Speaker.Role::title).containsExactly("Senator");
        assertThat(after.wikidata()).isEmpty();
        assertThat(desk().wikidata(master, Optional.of("forty-two"), "Amina")).isInstanceOf(Decided.Refused.class);
        assertThat(desk().name(77, "Anybody", false, "Amina")).isInstanceOf(Decided.Refused.class);
    }
}
