package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Candidate;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Publication.Role;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.picture.Picture;
import org.reprint.newsroom.words.press.Changes.Change;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// What the store promises, the same on every database.
abstract class StoreContract extends FilledStore {

    StoreContract(Place place) {
        super(place);
    }

    @Test
    void a_filed_article_comes_back_as_it_was() {
        Article article = filed("The dam");
        assertThat(store.articles().find(article.id())).contains(article);
        assertThat(store.articles().list(Optional.of("filed"), Optional.empty(), 10))
                .containsExactly(article.id());
        assertThat(store.articles().find(new ArticleId(42))).isEmpty();
    }

    @Test
    void it_is_found_by_every_address_of_its_chain() {
        Article article = filed("The dam");
        Publication again = new Publication(
                Role.REPUBLICATION,
                hill,
                Optional.of(URI.create("https://www.hill.example/dam/?utm_source=x")),
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.empty());
        Provenance longer = new Provenance(List.of(article.provenance().original(), again));
        store.articles().chain(article.id(), longer);
        assertThat(store.articles().byAddress(new WebAddress(URI.create("http://hill.example/dam"))))
                .contains(article.id());
        assertThat(store.articles()
                        .byAddress(new WebAddress(
                                article.provenance().original().url().orElseThrow())))
                .contains(article.id());
        assertThat(store.articles().find(article.id()).orElseThrow().provenance())
                .isEqualTo(longer);
        store.articles().chain(article.id(), article.provenance());
        assertThat(store.articles().byAddress(new WebAddress(URI.create("http://hill.example/dam"))))
                .isEmpty();
    }

    @Test
    void it_is_found_by_a_text_that_is_nearly_the_same() {
        Article article = filed("The dam");
        filed("Quite another matter of taxes and of the people who collect them in the north");
        Fingerprint near = Fingerprint.of(article.content().text() + " Republished.");
        assertThat(store.articles().alike(near))
                .extracting(Candidate::id)
                .contains(article.id())
                .first()
                .isEqualTo(article.id());
        assertThat(store.articles().alike(Desk.print(article)).getFirst().print())
                .isEqualTo(Desk.print(article));
    }

    @Test
    void the_chain_of_revisions_holds_after_a_round_trip() {
        Article article = filed("The dam");
        Revision second = article.revision().corrected(desk.id(), Desk.NOON, "A name.", desk.content("The dams", "B."));
        Revision third = second.corrected(desk.id(), Desk.NOON, "A number.", desk.content("The dams", "C."));
        store.articles().revise(second, Fingerprint.of("B."));
        store.articles().revise(third, Fingerprint.of("C."));
        List<Revision> history = store.articles().revisions(article.id());
        assertThat(history).containsExactly(article.revision(), second, third);
        assertThat(Revision.verify(history)).isTrue();
        assertThat(store.articles().find(article.id()).orElseThrow().revision()).isEqualTo(third);
        assertThat(store.articles().alike(Desk.print(article))).isEmpty();
    }

    @Test
    void a_publication_enters_its_listings_and_a_withdrawal_leaves_them() {
        Article article = filed("The dam");
        assertThat(changedBy(() -> store.articles().state(article.id(), new Article.Published(Desk.NOON))))
                .isEqualTo(everywhere(article));
        for (ListKey key : everywhere(article)) {
            boolean listing = !key.equals(ListKey.article(article.id()));
            assertThat(store.listings().count(key)).as(key.value()).isEqualTo(listing ? 1 : 0);
            assertThat(store.listings().page(key, Optional.empty(), 5)).hasSize(listing ? 1 : 0);
        }
        assertThat(changedBy(() ->
                        store.articles().state(article.id(), new Article.Withdrawn(Desk.NOON, "The outlet asked."))))
                .isEqualTo(everywhere(article));
        assertThat(front()).isEmpty();
        assertThat(store.listings().counts("")).isEmpty();
        assertThat(store.articles().find(article.id()).orElseThrow().state())
                .isEqualTo(new Article.Withdrawn(Desk.NOON, "The outlet asked."));
    }

    @Test
    void a_second_publication_stands_at_its_new_time() {
        Article article = published("The dam", Instant.parse("2026-10-31T23:59:59.999Z"));
        store.articles().state(article.id(), new Article.Withdrawn(Desk.NOON, "Checked."));
        store.articles().state(article.id(), new Article.Published(Desk.NOON));
        assertThat(store.listings().page(ListKey.front(), Optional.empty(), 5))
                .containsExactly(new Entry(Desk.NOON, article.id()));
        assertThat(store.listings().counts("month:")).isEqualTo(Map.of(NOVEMBER, 1L));
    }

    @Test
    void other_topics_move_it_between_their_listings_alone() {
        Article article = published("The dam", Desk.NOON);
        Topic report = desk.topic(Topic.Kind.REPORT, "dams", "Dams");
        store.topics().keep(report);
        assertThat(changedBy(() -> store.articles().topics(article.id(), List.of(report, africa))))
                .isEqualTo(Set.of(ListKey.article(article.id()), ListKey.topic(water), ListKey.topic(report)));
        assertThat(store.listings().counts("topic:"))
                .isEqualTo(Map.of(ListKey.topic(africa), 1L, ListKey.topic(report), 1L));
        assertThat(store.articles().find(article.id()).orElseThrow().topics()).containsExactly(report, africa);
    }

    @Test
    void a_correction_shows_while_its_article_is_public() {
        Article article = filed("The dam");
        Revision second = article.revision().corrected(desk.id(), Desk.NOON, "A name.", desk.content("The dams", "B."));
        assertThat(changedBy(() -> store.articles().revise(second, Fingerprint.of("B."))))
                .isEmpty();
        assertThat(store.articles().corrections(Optional.empty(), 5)).isEmpty();
        Set<ListKey> withCorrections = new java.util.HashSet<>(everywhere(article));
        withCorrections.add(ListKey.corrections());
        assertThat(changedBy(() -> store.articles().state(article.id(), new Article.Published(Desk.NOON))))
                .isEqualTo(withCorrections);
        Revision third = second.corrected(desk.id(), Desk.NOON, "A number.", desk.content("The dams", "C."));
        assertThat(changedBy(() -> store.articles().revise(third, Fingerprint.of("C."))))
                .isEqualTo(withCorrections);
        assertThat(store.articles().corrections(Optional.empty(), 5)).containsExactly(third, second);
        assertThat(store.articles().corrections(Optional.of(third.id()), 5)).containsExactly(second);
        assertThat(store.articles().corrections(Optional.of(second.id()), 5)).isEmpty();
        store.articles().state(article.id(), new Article.Withdrawn(Desk.NOON, "Asked."));
        assertThat(store.articles().corrections(Optional.empty(), 5)).containsExactly(third, second);
    }

    @Test
    void own_terms_are_seen_wherever_it_stands() {
        Article article = published("The dam", Desk.NOON);
        Terms own = new Terms(new Basis.FairUse("Criticism."), Rules.silent());
        assertThat(changedBy(() -> store.articles().terms(article.id(), Optional.of(own))))
                .isEqualTo(everywhere(article));
        assertThat(store.articles().find(article.id()).orElseThrow().terms()).isEqualTo(own);
        assertThat(store.articles().heads(List.of(article.id())).getFirst().terms())
                .isEqualTo(own);
    }

    @Test
    void an_outlets_new_name_or_terms_are_noted_for_all_its_articles_at_once() {
        Article article = published("The dam", Desk.NOON);
        Set<ListKey> facts = Set.of(ListKey.outlet(river), ListKey.facts(river));
        Outlet renamed = new Outlet(river.id(), river.host(), "The River Post", river.url(), river.terms());
        assertThat(changedBy(() -> store.outlets().rename(renamed))).isEqualTo(facts);
        assertThat(changedBy(() -> store.outlets().rename(renamed))).isEmpty();
        Terms reserved = new Terms(new Basis.Reserved(), Rules.silent());
        assertThat(changedBy(() -> store.outlets().terms(river.id(), Optional.of(reserved))))
                .isEqualTo(facts);
        Head head = store.articles().heads(List.of(article.id())).getFirst();
        assertThat(head.first().name()).isEqualTo("The River Post");
        assertThat(head.terms()).isEqualTo(reserved);
        assertThat(store.outlets().byHost("river.example")).contains(head.first());
    }

    @Test
    void a_better_original_moves_it_to_that_outlets_listing() {
        Article article = published("The dam", Desk.NOON);
        Publication original =
                new Publication(Role.ORIGINAL, hill, Optional.empty(), Optional.empty(), Optional.empty());
        Set<ListKey> moved = changedBy(() -> store.articles().chain(article.id(), new Provenance(List.of(original))));
        assertThat(moved).containsAll(everywhere(article)).contains(ListKey.outlet(hill));
        assertThat(store.listings().counts("outlet:")).isEqualTo(Map.of(ListKey.outlet(hill), 1L));
    }

    @Test
    void listings_run_on_behind_a_cursor_newest_first() {
        List<ArticleId> newestFirst = LongStream.range(0, 7)
                .mapToObj(i ->
                        published("Number " + i, Desk.NOON.plusMillis(i / 2)).id())
                .toList()
                .reversed();
        List<ArticleId> read = new ArrayList<>();
        Optional<Entry> after = Optional.empty();
        do {
            List<Entry> page = store.listings().page(ListKey.topic(water), after, 3);
            page.forEach(entry -> read.add(entry.article()));
            after = page.isEmpty()
                    ? Optional.empty()
                    : Entry.parse(page.getLast().cursor());
        } while (after.isPresent());
        assertThat(read).isEqualTo(newestFirst);
        assertThat(store.articles().heads(read)).extracting(Head::id).isEqualTo(newestFirst);
        assertThat(store.articles().list(Optional.of("published"), Optional.of(newestFirst.get(4)), 10))
                .containsExactlyElementsOf(newestFirst.subList(5, 7));
    }

    @Test
    void a_deed_that_fails_leaves_nothing() {
        Article article = desk.article("The dam", river, List.of(amina), List.of(africa));
        long before = store.changes().last();
        assertThatThrownBy(() -> store.transactions().writing(() -> {
                    store.articles().file(article, Desk.print(article));
                    store.articles().state(article.id(), new Article.Published(Desk.NOON));
                    assertThat(front()).containsExactly(article.id());
                    throw new IllegalStateException("the press jammed");
                }))
                .hasMessage("the press jammed");
        assertThat(store.articles().find(article.id())).isEmpty();
        assertThat(front()).isEmpty();
        assertThat(store.listings().counts("")).isEmpty();
        assertThat(store.changes().last()).isEqualTo(before);
    }

    @Test
    void a_look_sees_one_state_throughout_and_cannot_write() {
        Article article = filed("The dam");
        store.transactions().reading(() -> {
            assertThat(front()).isEmpty();
            inAnotherThread(() -> store.articles().state(article.id(), new Article.Published(Desk.NOON)));
            assertThat(front()).isEmpty();
            return true;
        });
        assertThat(front()).containsExactly(article.id());
        assertThatThrownBy(() -> store.transactions().reading(() -> {
                    store.articles().state(article.id(), new Article.Filed());
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writers_at_once_lose_nothing_and_changes_are_numbered_in_order() throws Exception {
        List<Article> articles =
                LongStream.range(0, 12).mapToObj(i -> filed("Number " + i)).toList();
        long before = store.changes().last();
        try (Store second = Store.open(place);
                ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (Article article : articles) {
                Store either = work.size() % 2 == 0 ? store : second;
                work.add(desks.submit(() -> either.articles().state(article.id(), new Article.Published(Desk.NOON))));
            }
            for (Future<?> each : work) {
                each.get();
            }
            assertThat(second.changes().last()).isEqualTo(before + 12);
        }
        assertThat(store.listings().count(ListKey.front())).isEqualTo(12);
        assertThat(front()).hasSize(12);
        assertThat(store.changes().since(before))
                .hasSize(12)
                .extracting(Change::number)
                .isSorted();
    }

    @Test
    void evidence_comes_back_byte_for_byte() {
        Capture first = desk.capture("https://river.example/a");
        Capture second = desk.capture("https://river.example/b");
        store.captures().keep(first);
        store.captures().keep(second);
        assertThat(store.captures().find(first.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(first);
        List<Long> all = new ArrayList<>();
        store.captures().all(capture -> all.add(capture.id()));
        assertThat(all).containsExactly(first.id(), second.id());
    }

    @Test
    void pictures_are_stored_once() {
        Capture capture = desk.capture("https://river.example/p.jpg");
        store.captures().keep(capture);
        Picture picture = new Picture(
                "ef".repeat(32),
                capture.id(),
                capture.address(),
                List.of(
                        new Picture.Print(320, 200, "image/jpeg", new byte[] {1, 2}),
                        new Picture.Print(640, 400, "image/jpeg", new byte[] {3})));
        store.pictures().keep(picture);
        store.pictures().keep(picture);
        assertThat(store.pictures().find(picture.sha256()).orElseThrow().prints())
                .extracting(Picture.Print::width)
                .containsExactly(320, 640);
        assertThat(store.pictures().print(picture.sha256(), 320).orElseThrow().bytes())
                .containsExactly(1, 2);
        assertThat(store.pictures().print(picture.sha256(), 321)).isEmpty();
    }

    @Test
    void registers_compare_names_without_case_and_marks_and_sort_alike_everywhere() {
        assertThat(store.people().byName("JOSE  MULLER")).contains(jose);
        assertThat(store.people().bySlug(amina.slug())).contains(amina);
        assertThat(store.outlets().byName("river post")).contains(river);
        Person emile = desk.person("Émile Zed");
        Person dash = desk.person("-Dash");
        Person zoe = desk.person("zoe");
        List.of(zoe, emile, dash).forEach(store.people()::keep);
        filed("Not out yet");
        assertThat(store.people().published(Optional.empty(), 9)).isEmpty();
        Article out = desk.article("The port", river, List.of(zoe, jose, emile, dash), List.of(water));
        store.articles().file(out, Desk.print(out));
        store.articles().state(out.id(), new Article.Published(Desk.NOON));
        assertThat(store.people().published(Optional.empty(), 2)).containsExactly(dash, emile);
        assertThat(store.people().published(Optional.of(amina.slug()), 9)).containsExactly(emile, jose, zoe);
        store.articles().state(out.id(), new Article.Withdrawn(Desk.NOON, "Checked."));
        assertThat(store.people().published(Optional.empty(), 9)).isEmpty();
        Person married = new Person(amina.id(), "Amina Diallo-Sow", amina.slug(), amina.bio(), amina.url());
        assertThat(changedBy(() -> store.people().keep(married)))
                .isEqualTo(Set.of(ListKey.author(amina), ListKey.facts(amina)));
    }

    @Test
    void a_term_kept_again_gets_the_new_name() {
        Topic renamed = new Topic(desk.id(), water.kind(), water.code(), "Water and rivers", "other");
        assertThat(changedBy(() -> store.topics().keep(renamed)))
                .isEqualTo(Set.of(ListKey.topic(water), ListKey.site()));
        assertThat(store.topics().bySlug(Topic.Kind.THEME, "water"))
                .contains(new Topic(water.id(), water.kind(), water.code(), "Water and rivers", water.slug()));
        assertThat(store.topics().all(Topic.Kind.REGION)).containsExactly(africa);
    }

    @Test
    void every_kind_of_terms_comes_back() {
        List<Basis> all = List.of(
                new Basis.OwnWork(),
                new Basis.Permission("letter.pdf"),
                new Basis.Agreement(""),
                new Basis.FairUse("Criticism."),
                new Basis.Quotation("Berne 10."),
                new Basis.PublicDomain("Old."),
                new Basis.Reserved(),
                new Basis.None());
        for (Basis basis : all) {
            Terms terms = new Terms(basis, Rules.silent());
            store.outlets().terms(hill.id(), Optional.of(terms));
            assertThat(store.outlets().byHost("hill.example").orElseThrow().terms())
                    .contains(terms);
        }
        store.outlets().terms(hill.id(), Optional.empty());
        assertThat(store.outlets().byHost("hill.example").orElseThrow().terms()).isEmpty();
    }

    private static void inAnotherThread(Runnable deed) {
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            desks.submit(deed).get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
