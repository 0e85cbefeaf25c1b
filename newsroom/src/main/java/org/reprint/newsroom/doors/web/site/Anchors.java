package org.reprint.newsroom.doors.web.site;

import java.util.ArrayList;
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
        String text = printed.body().text();
        List<String> lines = List.of(text.split("\n", -1));
        Map<Integer, List<String>> anchors = new LinkedHashMap<>();
        Set<StatementId> placed = new LinkedHashSet<>();
        for (Told told : said) {
            line(told.quote().place(), text, lines).ifPresent(line -> {
                anchors.computeIfAbsent(line, l -> new ArrayList<>()).add(of(told.quote()));
                placed.add(told.quote().id());
            });
        }
        return new Anchors(printed.body().anchored(anchors), placed);
    }

    /// The line at the statement's own offset, or, in an excerpt or a text without its captions, the first that has its
    /// words.
    private static OptionalInt line(Place place, String text, List<String> lines) {
        String words = place.exact().lines().findFirst().orElse("");
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = Math.min(place.start(), text.length());
        int own = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return lines.get(own).contains(words)
                ? OptionalInt.of(own)
                : IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).contains(words))
                        .findFirst();
    }
}
