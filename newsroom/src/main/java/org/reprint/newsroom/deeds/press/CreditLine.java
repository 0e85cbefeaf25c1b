package org.reprint.newsroom.deeds.press;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Publication;

/// Fills in a credit's wording. What is not known is left out together with the comma that joins it.
final class CreditLine {

    private final DateTimeFormatter day;

    /// @param language of the dates
    CreditLine(Locale language) {
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    String of(String wording, Article article) {
        Publication first = article.provenance().original();
        String line =
                filled(wording, "author", String.join(", ", article.content().byline()));
        line = filled(line, "outlet", first.outlet().name());
        line = filled(line, "date", first.date().map(day::format).orElse(""));
        line = filled(line, "url", Web.only(first.url()).map(Object::toString).orElse(""));
        line = line.strip();
        return line.isEmpty()
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + line.substring(line.offsetByCodePoints(0, 1));
    }

    private static String filled(String line, String name, String value) {
        String place = Pattern.quote("{" + name + "}");
        if (!value.isEmpty()) {
            return line.replaceAll(place, Matcher.quoteReplacement(value));
        }
        return line.replaceAll("\\s*[,;:]\\s*" + place, "").replaceAll(place + "\\s*[,;:]?\\s*", "");
    }
}
