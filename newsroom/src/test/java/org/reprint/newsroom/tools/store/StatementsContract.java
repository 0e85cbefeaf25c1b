package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Saying.Kind;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Spelling.Spelt;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.statement.Statements.Before;
import org.reprint.newsroom.words.statement.Statements.ByEditor;
import org.reprint.newsroom.words.statement.Statements.ByReader;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Deed;
import org.reprint.newsroom.words.statement.Statements.Wanted;

/// What the store promises of statements and speakers, the same on every database.
abstract class StatementsContract extends FilledStore {

    private static final Wanted EDITORS = Wanted.all(new ByEditor(Optional.empty()));
    private static final Wanted READERS = Wanted.all(new ByReader(0.8));

    private final long ines = speaker("Ines Calloway", "ines calloway", "clv");
    private final long tomas = speaker("Tomas Verhulst", "tomas verhulst", "vrhlst");

    StatementsContract(org.reprint.newsroom.tools.store.Place place) {
        super(place);
    }

    private long speaker(String name, String key, String last) {
        long id = desk.id();
        store.speakers().add(id, key.replace(' ', '-'), name, new Spelt(key, key, last));
        return id;
    }

    private Saying saying(String words, double confidence, long... speakers) {
        List<Voice> voices = new ArrayList<>();
        for (long speaker : speakers) {
            voices.add(new Voice("As the text has it", true, "Senator", "US", Optional.of(speaker)));
        }
        return new Saying(
                Place.in("She said: " + words + " Again.", List.of(new Place.Span(10, 10 + words.length()))),
                words,
                Kind.DIRECT,
                Saying.Act.SPEECH,
                "said",
                Saying.Polarity.SAID,
                "She",
                voices,
                "the board",
                List.of("Tide Radio", "a friend"),
                Optional.of(new Saying.When(
                        "on Monday", Optional.of(LocalDate.of(2026, 11, 16)), Optional.of(LocalDate.of(2026, 11, 16)))),
                "at the port",
                Optional.of(URI.create("https://source.example/report?a=1&b=2")),
                "She said: " + words,
                confidence);
    }

    private Statement statement(Article article, Saying saying, int hours) {
        return new Statement(
                new StatementId(desk.id()),
                article.id(),
                article.revision().id(),
                false,
                saying,
                new Mark.Found(),
                Desk.NOON.plus(Duration.ofHours(hours)));
    }

    private void file(Article article, Statement... statements) {
        store.statements().file(article.id(), article.revision().id(), List.of(statements));
    }

    private List<Statement> page(Wanted wanted) {
        return store.statements().page(wanted, Optional.empty(), 50);
    }

    @Test
    void a_statement_comes_back_as_it_was() {
        Article article = filed("The dam");
        Statement statement = statement(article, saying("“It holds — ünd stays”", 0.95, ines, tomas), 0);
        file(article, statement);

        assertThat(store.statements().find(statement.id())).contains(statement);
        assertThat(store.statements().of(article.id())).containsExactly(statement);
        assertThat(store.statements().find(new StatementId(42))).isEmpty();
    }

    @Test
    void a_decision_stays_with_who_when_and_why() {
        Article article = filed("The dam");
        Statement statement = statement(article, saying("It holds", 0.4, ines), 0);
        file(article, statement);
        Mark mark = new Mark.Rejected("Amina", Desk.NOON);
        Deed deed = new Deed(
                desk.id(),
                Desk.NOON,
                "Amina",
                "rejected",
                "A title.",
                Optional.of(new Before(statement.saying(), statement.mark())));
        store.statements().decide(statement.mark(mark), deed);

        assertThat(store.statements().find(statement.id())).contains(statement.mark(mark));
        assertThat(store.statements().deeds(statement.id())).containsExactly(deed);
        assertThat(page(Wanted.all(new ByEditor(Optional.of("rejected"))))).containsExactly(statement.mark(mark));
        assertThat(page(Wanted.all(new ByEditor(Optional.of("found"))))).isEmpty();
    }

    @Test
    void what_is_gone_stays_in_history_alone() {
        Article article = filed("The dam");
        Statement statement = statement(article, saying("It holds", 0.9, ines), 0);
        file(article, statement);
        file(article, statement.left());

        assertThat(store.statements().of(article.id())).isEmpty();
        assertThat(store.statements().everOf(article.id())).containsExactly(statement.left());
        assertThat(page(EDITORS)).isEmpty();
    }

    @Test
    void readers_see_published_speech_that_is_sure_or_that_an_editor_holds() {
        Article secret = filed("Not public");
        Article open = published("The dam", Desk.NOON);
        Statement sure = statement(open, saying("It holds surely", 0.8, ines), 1);
        Statement unsure = statement(open, saying("It may hold", 0.79, ines), 2);
        Statement held = statement(open, saying("It holds, says an editor", 0.1, ines), 3)
                .mark(new Mark.Confirmed("Amina", Desk.NOON));
        Statement wrong =
                statement(open, saying("It does not hold", 0.99, ines), 4).mark(new Mark.Rejected("Amina", Desk.NOON));
        file(open, sure, unsure, held, wrong);
        file(secret, statement(secret, saying("It is a secret", 0.99, ines), 5));

        assertThat(page(READERS)).containsExactly(held, sure);
        assertThat(page(EDITORS)).hasSize(5);
    }

    @Test
    void a_search_narrows_by_everything_and_goes_on_by_cursor() {
        Article dam = published("The dam", Desk.NOON);
        Article port = filed("The port");
        store.articles().topics(port.id(), List.of(africa));
        Statement first = statement(dam, saying("The dam holds through the Winter", 0.9, ines), 1);
        Statement second = statement(dam, saying("The dam leaks, and winter comes", 0.9, tomas), 2);
        Statement third = statement(port, saying("El dique resistirá el invierno", 0.9, ines, tomas), 3);
        file(dam, first, second);
        file(port, third);

        assertThat(page(EDITORS)).containsExactly(third, second, first);
        assertThat(page(EDITORS.by(ines))).containsExactly(third, first);
        assertThat(page(EDITORS.under(water.id()))).containsExactly(second, first);
        assertThat(page(EDITORS.in(port.id()))).containsExactly(third);
        assertThat(page(EDITORS.from(hill.id()))).isEmpty();
        assertThat(page(EDITORS.from(river.id()))).hasSize(3);
        assertThat(page(EDITORS.with("WINTER dam"))).containsExactly(second, first);
        assertThat(page(EDITORS.with("resistira"))).containsExactly(third);
        assertThat(page(EDITORS.with("dam; DROP TABLE statement"))).isEmpty();
        assertThat(page(EDITORS.with("…!"))).isEmpty();
        assertThat(page(EDITORS.of(Optional.of(Kind.INDIRECT)))).isEmpty();
        Instant two = Desk.NOON.plus(Duration.ofHours(2));
        assertThat(page(EDITORS.between(Optional.of(two), Optional.empty()))).containsExactly(third, second);
        assertThat(page(EDITORS.between(Optional.empty(), Optional.of(two)))).containsExactly(first);
        assertThat(page(EDITORS.by(ines).with("winter").under(africa.id()))).containsExactly(first);
        assertThat(store.statements().page(EDITORS, Optional.of(Cursor.behind(third)), 1))
                .containsExactly(second);
    }

    @Test
    void words_without_spaces_are_found_by_their_pairs() {
        Article article = filed("The dam");
        Statement statement = statement(article, saying("我们准备与俄罗斯对话", 0.9, ines), 0);
        file(article, statement);

        assertThat(page(EDITORS.with("俄罗斯"))).containsExactly(statement);
        assertThat(page(EDITORS.with("美国"))).isEmpty();
    }

    @Test
    void the_same_quotation_is_found_in_other_articles() {
        Article one = published("The dam", Desk.NOON);
        Article two = published("The river", Desk.NOON);
        Statement here =
                statement(one, saying("Nobody believed the concrete would withstand December floods", 0.9, ines), 0);
        Statement shorter = statement(two, saying("the concrete would withstand December floods", 0.9, ines), 1);
        Statement other = statement(two, saying("Nobody talks about December in a newspaper", 0.9, tomas), 2);
        file(one, here);
        file(two, shorter, other);

        assertThat(store.statements().alike(here, READERS.seen(), 5)).containsExactly(shorter);
    }

    @Test
    void the_first_printing_is_found_among_many_that_share_its_common_words() {
        String words = "Nobody in the government believed the concrete of this dam would withstand the floods";
        Article first = published("The first", Desk.NOON);
        Statement printing = statement(first, saying(words, 0.9, ines), -400);
        file(first, printing);
        Article crowd = published("The crowd", Desk.NOON);
        file(
                crowd,
                IntStream.range(0, 2_500)
                        .mapToObj(n -> statement(
                                crowd,
                                saying("The government believed nobody would withstand this, " + n, 0.9, tomas),
                                n))
                        .toArray(Statement[]::new));
        Article later = published("The later", Desk.NOON);
        Statement here = statement(later, saying(words + " of December", 0.9, ines), 1);
        file(later, here);

        assertThat(store.statements().alike(here, READERS.seen(), 12))
                .startsWith(printing)
                .hasSize(12);
    }

    @Test
    void the_oldest_printing_is_found_among_hundreds_of_copies() {
        String words = "The concrete of this dam would withstand the floods of any December";
        Article first = published("The first", Desk.NOON);
        Article copies = published("The copies", Desk.NOON);
        file(
                copies,
                IntStream.range(0, 200)
                        .mapToObj(n -> statement(copies, saying(words, 0.9, ines), n))
                        .toArray(Statement[]::new));
        Statement shortened =
                statement(first, saying("this dam would withstand the floods of any December", 0.9, ines), -72);
        file(first, shortened);
        Article later = published("The later", Desk.NOON);
        Statement here = statement(later, saying(words, 0.9, ines), 300);
        file(later, here);

        assertThat(store.statements().alike(here, READERS.seen(), 24))
                .contains(shortened)
                .hasSize(24);
    }

    @Test
    void an_article_is_unheard_until_its_current_revision_was_listened_to() {
        Article article = filed("The dam");
        assertThat(unheard()).containsExactly(article.id());
        file(article);
        assertThat(unheard()).isEmpty();
        store.articles()
                .revise(
                        article.revision().corrected(desk.id(), Desk.NOON, "A name.", desk.content("The dams", "B.")),
                        org.reprint.newsroom.words.article.Fingerprint.of("B."));
        assertThat(unheard()).containsExactly(article.id());
    }

    private List<ArticleId> unheard() {
        return store.statements().unheard(Long.MAX_VALUE, 5).articles();
    }

    @Test
    void articles_are_looked_at_stretch_by_stretch_and_how_far_is_kept() {
        Article first = filed("The first");
        Article heard = filed("The second");
        file(heard);
        Article last = filed("The last");

        Statements.Stretch newest = store.statements().unheard(Long.MAX_VALUE, 2);
        assertThat(newest)
                .isEqualTo(new Statements.Stretch(List.of(last.id()), heard.id().value()));
        assertThat(store.statements().unheard(newest.below(), 2))
                .isEqualTo(new Statements.Stretch(List.of(first.id()), 0));
        assertThat(store.statements().listened()).isEqualTo(Long.MAX_VALUE);
        store.statements().listened(newest.below());
        store.statements().listened(0);
        assertThat(store.statements().listened()).isZero();
    }

    @Test
    void a_role_that_was_taken_away_stays_away_until_it_is_given_again() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        store.speakers().seen(tomas, "councillor", "Saltmere", day);
        store.speakers().merge(ines, tomas);
        store.speakers().unrole(ines, "councillor", "Saltmere");
        store.speakers().seen(tomas, "councillor", "Saltmere", day.plusDays(1));
        store.speakers().seen(ines, "councillor", "Saltmere", day.plusDays(1));
        assertThat(store.speakers().find(ines).orElseThrow().roles()).isEmpty();
        store.speakers().part(tomas);
        store.speakers().seen(ines, "councillor", "Saltmere", day);
        store.speakers().merge(ines, tomas);
        assertThat(store.speakers().find(ines).orElseThrow().roles()).isEmpty();

        Speaker.Role told = new Speaker.Role("councillor", "Saltmere", Optional.empty(), Optional.empty(), true);
        store.speakers().role(ines, told);
        store.speakers().seen(ines, "councillor", "Saltmere", day);
        assertThat(store.speakers().find(ines).orElseThrow().roles()).containsExactly(told);
    }

    @Test
    void changes_of_a_public_articles_statements_are_noted_and_of_no_other() {
        Article secret = filed("Not public");
        assertThat(changedBy(() -> file(secret, statement(secret, saying("It is a secret", 0.9, ines), 0))))
                .isEmpty();
        Article open = published("The dam", Desk.NOON);
        Statement statement = statement(open, saying("It holds", 0.9, ines), 0);
        assertThat(changedBy(() -> file(open, statement)))
                .containsExactlyInAnyOrder(
                        ListKey.article(open.id()),
                        ListKey.statements(),
                        ListKey.statements(africa.id()),
                        ListKey.statements(water.id()),
                        ListKey.speaker(ines));
        assertThat(changedBy(
                        () -> store.articles().state(open.id(), new Article.Withdrawn(Desk.NOON, "The outlet asked."))))
                .contains(ListKey.speaker(ines))
                .doesNotContain(ListKey.speaker(tomas));
    }

    @Test
    void a_merge_speaks_for_all_and_comes_undone() {
        Article article = published("The dam", Desk.NOON);
        Statement statement = statement(article, saying("It holds", 0.9, tomas), 0);
        file(article, statement);
        store.speakers().seen(tomas, "councillor", "Saltmere", LocalDate.of(2026, 11, 1));
        store.speakers().seen(tomas, "councillor", "Saltmere", LocalDate.of(2026, 10, 1));

        assertThat(changedBy(() -> store.speakers().merge(ines, tomas)))
                .contains(ListKey.speaker(ines), ListKey.speaker(tomas));
        Speaker one = store.speakers().find(tomas).orElseThrow();
        assertThat(one.id()).isEqualTo(ines);
        assertThat(one.names()).containsExactly("Ines Calloway", "Tomas Verhulst");
        assertThat(one.roles())
                .containsExactly(new Speaker.Role(
                        "councillor",
                        "Saltmere",
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        false));
        assertThat(page(EDITORS.by(ines))).containsExactly(statement);
        assertThat(store.speakers().list(Optional.empty(), 10)).containsExactly(one);

        store.speakers().part(tomas);
        assertThat(store.speakers().find(tomas).orElseThrow().names()).containsExactly("Tomas Verhulst");
        assertThat(page(EDITORS.by(ines))).isEmpty();
        assertThat(store.speakers().list(Optional.of("ines-calloway"), 10))
                .extracting(Speaker::id)
                .containsExactly(tomas);
    }

    @Test
    void people_are_found_by_names_with_signs_in_them() {
        long neill = speaker("Maeve O’Neill", "maeve oneill", "nl");
        long drian = speaker("Jean-Yves Le Drian", "jean yves le drian", "drn");

        assertThat(store.speakers().named("O'Neill")).extracting(Speaker::id).containsExactly(neill);
        assertThat(store.speakers().named("JEAN-YVES Le Drian"))
                .extracting(Speaker::id)
                .containsExactly(drian);
        assertThat(store.speakers().named(" -’ ")).isEmpty();
    }

    @Test
    void a_pair_is_asked_about_until_it_is_answered() {
        Pair asked = new Pair(ines, tomas, Pair.Reason.LAST_NAME, Desk.NOON, Optional.empty());
        store.speakers().ask(asked);
        store.speakers().ask(asked);
        assertThat(store.speakers().open(5)).containsExactly(asked);

        Pair answered = new Pair(
                ines,
                tomas,
                Pair.Reason.LAST_NAME,
                Desk.NOON,
                Optional.of(new Pair.Verdict(false, "Amina", Desk.NOON)));
        store.speakers().answer(answered);
        store.speakers().ask(asked);
        assertThat(store.speakers().open(5)).isEmpty();
        assertThat(store.speakers().pairs(tomas)).containsExactly(answered);
        assertThat(store.speakers().named("%"))
                .as("a sign of the query language names nobody")
                .isEmpty();
        assertThat(store.speakers().named("cal_oway")).isEmpty();
        assertThat(store.speakers().named("VERHULST")).hasSize(1);
    }
}
