package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scores the traces of republication on the gold set that lies beside this test's data.
class TraceGoldTest {
    @ParameterizedTest
    @CsvSource({"gold, tuning", "gold, held-out", "fresh, fresh", "second, second", "third, third", "fourth, fourth"})
    void tracesAreFound(String file, String part) {
        int hits = 0;
        int found = 0;
        int wanted = 0;
        var misses = new StringBuilder();
        for (var line : Resources.lines("/traces/" + file + ".jsonl")) {
            var json = Json.parse(line);
            if (json.get("part").string().filter(part::equals).isEmpty()) {
                continue;
            }
            var gold = new TreeSet<String>();
            json.get("facts").each().forEach(fact -> gold.add(fold(fact.string().orElse(""))));
            var page = Page.of(json.get("html").string().orElse(""))
                    .at(URI.create(json.get("url").string().orElse("")));
            var article = new Extractor().extract(page);
            var facts = facts(article);
            if (part.equals("fourth")) {
                facts.addAll(asked(article));
            }
            hits += (int) facts.stream().filter(gold::contains).count();
            found += facts.size();
            wanted += gold.size();
            if (!facts.equals(gold)) {
                misses.append('\n')
                        .append(json.get("id").string().orElse(""))
                        .append(" wanted ")
                        .append(gold)
                        .append(" found ")
                        .append(facts);
            }
        }
        double f1 = 2.0 * hits / (found + wanted);
        System.out.printf(
                Locale.ROOT, "traces, %s part: F1 %.4f (%d of %d found, %d wanted)%n", part, f1, hits, found, wanted);
        assertThat(f1).as(misses.toString()).isGreaterThanOrEqualTo(0.90);
    }

    static Set<String> facts(Article article) {
        var facts = new TreeSet<String>();
        for (var publication : article.publications()) {
            if (publication.role() == Publication.Role.ORIGINAL) {
                facts.add(fold("original " + publication.outlet()));
                publication.url().ifPresent(url -> facts.add(fold("url " + url)));
                publication.date().ifPresent(date -> facts.add(fold("date " + date.date())));
            } else if (!article.site().orElse("").equals(publication.outlet())) {
                facts.add(fold("republication " + publication.outlet()));
            }
        }
        article.copyright().ifPresent(copyright -> {
            copyright.holders().forEach(holder -> facts.add(fold("holder " + holder)));
            copyright.year().ifPresent(year -> facts.add("year " + year));
        });
        article.terms()
                .filter(terms -> terms.claimed() != Terms.Basis.NONE)
                .ifPresent(terms -> facts.add(fold("basis " + terms.claimed().words())));
        return facts;
    }

    /// What the page asks of those who republish and whom to ask, which only the later parts have.
    static Set<String> asked(Article article) {
        var facts = new TreeSet<String>();
        article.terms().ifPresent(terms -> {
            terms.conditions().forEach(condition -> facts.add(fold("condition " + condition.words())));
            terms.permissionContact().ifPresent(contact -> facts.add(fold("contact " + contact)));
        });
        return facts;
    }

    static String fold(String fact) {
        var words = Words.of(fact);
        words.removeAll(Set.of("the", "le", "la", "el", "il", "de", "het", "das", "der", "die"));
        return String.join(" ", words);
    }
}
