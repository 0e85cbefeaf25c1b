package org.reprint.newsroom.doors.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.StatementId;

/// An article's body with a place to jump to for every statement in it.
///
/// @param body with the places
/// @param placed the statements that have one
public record Anchors(SafeHtml body, Set<StatementId> placed) {

    public Anchors {
        placed = Set.copyOf(placed);
    }

    /// The anchor of a statement in its article.
    public static String of(Quote quote) {
        return "said-" + quote.id().code();
    }

    /// Where a statement stands, not percent-encoded: its article's page and the place on it.
    public static String path(Quote quote) {
        return quote.article().path() + "#" + of(quote);
    }

    /// Puts the anchors into a body.
    ///
    /// @param said in the order of the text
    public static Anchors in(Printed printed, List<Told> said) {
        if (said.isEmpty()) {
            return new Anchors(printed.body(), Set.of());
        }
        Lines lines = new Lines(printed.body().text());
        Map<Integer, List<String>> anchors = new LinkedHashMap<>();
        Set<StatementId> placed = new LinkedHashSet<>();
        for (Told told : said) {
            lines.of(told.quote().place()).ifPresent(line -> {
                anchors.computeIfAbsent(line, l -> new ArrayList<>()).add(of(told.quote()));
                placed.add(told.quote().id());
            });
        }
        return new Anchors(printed.body().anchored(anchors), placed);
    }

    /// The lines of a text.
    private static final class Lines {

        /// Characters that are read looking for words that are not at their place; then they get no anchor.
        private static final long MOST_READ = 20_000_000;

        private final String text;
        private final int[] starts;
        private long read;

        Lines(String text) {
            this.text = text;
            this.starts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(at -> text.charAt(at) == '\n')
                                    .map(at -> at + 1))
                    .toArray();
        }

        /// The line at the statement's own offset, or, in an excerpt or a text without its captions, the first that
        /// has its words.
        OptionalInt of(Place place) {
            String words = place.exact().lines().findFirst().orElse("");
            if (words.isEmpty()) {
                return OptionalInt.empty();
            }
            if (text.startsWith(words, place.start())) {
                return OptionalInt.of(holding(place.start()));
            }
            read += text.length();
            int at = read <= MOST_READ ? text.indexOf(words) : -1;
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(holding(at));
        }

        private int holding(int at) {
            int found = Arrays.binarySearch(starts, at);
            return found >= 0 ? found : -found - 2;
        }
    }
}
