package org.reprint.newsroom.doors.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The site's own words in one language, and how that language writes dates, numbers and lists. Wordings
/// are [MessageFormat] patterns in `messages_{language}.properties`, UTF-8. Days are days in UTC.
public final class Words {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

    private final Locale language;
    private final Properties wordings;

    /// Wordings taken apart, never changed once they stand here: [MessageFormat] is not safe for threads.
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Words(Locale language, Properties wordings) {
        this.language = language;
        this.wordings = wordings;
    }

    /// The words in a language; in English where the house does not speak it yet.
    ///
    /// @param tag BCP 47
    public static Words in(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        boolean spoken = Words.class.getResource(resource(wanted)) != null;
        Locale language = spoken ? wanted : Locale.ENGLISH;
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(resource(language)));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties wordings = new Properties();
            wordings.load(text);
            return new Words(language, wordings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(Locale language) {
        return "/org/reprint/newsroom/site/messages_" + language.getLanguage() + ".properties";
    }

    /// A wording with its places filled in. The result is plain text, for the template to escape.
    ///
    /// @throws IllegalArgumentException when there is no such wording
    public String say(String key, Object... values) {
        MessageFormat pattern =
                (MessageFormat) patterns.computeIfAbsent(key, this::pattern).clone();
        return pattern.format(values);
    }

    private MessageFormat pattern(String key) {
        String wording = wordings.getProperty(key);
        if (wording == null) {
            throw new IllegalArgumentException("The site has no wording \"" + key + "\" in " + language + ".");
        }
        return new MessageFormat(wording, language);
    }

    /// The language, BCP 47.
    public String language() {
        return language.toLanguageTag();
    }

    /// `ltr` or `rtl`.
    public String direction() {
        return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    /// A day in full: 21 October 2022.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.day"), language).format(day);
    }

    /// The day of an instant, in full.
    public String day(Instant moment) {
        return day(date(moment));
    }

    /// A day for narrow places: 21 Oct 2022.
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.short"), language).format(day);
    }

    /// The day of an instant, for narrow places.
    public String shortDay(Instant moment) {
        return shortDay(date(moment));
    }

    /// The day of an instant, as machines read it.
    public LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /// A month with its year.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(say("date.month"), language).format(month);
    }

    /// A month without its year.
    public String monthAlone(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL", language).format(month);
    }

    /// A time of the day with its zone, for corrections.
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Locale.UK)
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    /// Names in a row: A, B and C.
    public String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(say("list.comma")));
        return first + say("list.and") + names.getLast();
    }
}
