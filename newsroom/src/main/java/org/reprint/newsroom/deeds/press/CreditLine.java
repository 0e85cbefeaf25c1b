package org.reprint.newsroom.deeds.press;

import java.text.Bidi;
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
        boolean anyEnglish =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        Locale world = anyEnglish ? Locale.forLanguageTag("en-001") : language;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(world);
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

    /// A name in a script that runs the other way must not turn the words around it: it stands between FSI
    /// and PDI (Unicode Standard Annex 9, section 2.4).
    private static String isolated(String value) {
        char[] letters = value.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? "\u2068" + value + "\u2069" : value;
    }

    private static String filled(String line, String name, String value) {
        String place = Pattern.quote("{" + name + "}");
        if (!value.isEmpty()) {
            return line.replaceAll(place, Matcher.quoteReplacement(isolated(value)));
        }
        return line.replaceAll("\\s*[,;:]\\s*" + place, "").replaceAll(place + "\\s*[,;:]?\\s*", "");
    }
}
