package org.reprint.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads dates as machines and people write them: ISO 8601, RFC 5322, "21 October 2022", "October 21st, 2022",
/// "21.10.2022", "10/21/2022", "2022年10月21日", with a time and offset after it where there is one. One pass over at
/// most 400 characters.
final class DateReader {
    private static final int LONGEST = 400;
    /// "1 May 22".
    private static final int FEWEST_DIGITS = 3;
    private final List<Token> tokens = new ArrayList<>();
    private final boolean monthFirst;

    /// A number (with its count of digits), a month or another word; `before` is what stands between it and the last,
    /// `at` where it starts in the text.
    private record Token(int number, int digits, int month, String word, String before, int at) {}

    /// A date and where it starts in its text.
    record Dated(Moment moment, int at) {}

    /// A date in a text.
    ///
    /// @param moment the date
    /// @param end the token after its last
    private record Found(Moment moment, int end) {}

    private DateReader(String text, boolean monthFirst) {
        this.monthFirst = monthFirst;
        tokenise(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /// The first date in a text.
    ///
    /// @param text any text
    static Optional<Moment> read(String text) {
        return read(text, false);
    }

    /// The first date in a text.
    ///
    /// @param text any text
    /// @param monthFirst whether 10/11/2022 is in October, as people in the United States write it
    static Optional<Moment> read(String text, boolean monthFirst) {
        return all(text, monthFirst, 1).stream().findFirst().map(Dated::moment);
    }

    /// All dates in a text, in their order.
    ///
    /// @param text any text
    /// @param monthFirst as in [#read(String, boolean)]
    static List<Dated> all(String text, boolean monthFirst) {
        return all(text, monthFirst, Integer.MAX_VALUE);
    }

    private static List<Dated> all(String text, boolean monthFirst, int most) {
        if (!hasNumbers(text)) {
            return List.of();
        }
        var reader = new DateReader(text, monthFirst);
        var all = new ArrayList<Dated>();
        for (int i = 0; i < reader.tokens.size() && all.size() < most; i++) {
            var found = reader.at(i);
            if (found.isPresent()) {
                all.add(new Dated(
                        reader.withTime(found.get()), reader.tokens.get(i).at()));
                i = found.get().end() - 1;
            }
        }
        return all;
    }

    /// Whether a text has as many digits as the shortest date, which most that are looked at have not.
    private static boolean hasNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST) && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private void tokenise(String text) {
        int i = 0;
        int gap = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            if (Character.isDigit(c)) {
                int number = 0;
                while (i < text.length() && Character.isDigit(text.charAt(i)) && i - start < 9) {
                    number = number * 10 + Character.digit(text.charAt(i++), 10);
                }
                tokens.add(new Token(number, i - start, 0, "", text.substring(gap, start), start));
                gap = i;
            } else if (Character.isLetter(c)) {
                while (i < text.length()
                        && isLetterPart(text.charAt(i))
                        && !startsGlued(text, i, start)
                        && (!isDateSign(text.charAt(i)) || i == start)) {
                    boolean sign = isDateSign(text.charAt(i));
                    i++;
                    if (sign) {
                        break;
                    }
                }
                var word = text.substring(start, i).toLowerCase(Locale.ROOT);
                tokens.add(new Token(-1, 0, DateWords.month(word), word, text.substring(gap, start), start));
                gap = i;
            } else {
                i++;
            }
        }
    }

    /// A capital after a small letter starts the next word, which only a style sheet parted: "HealthDecember".
    private static boolean startsGlued(String text, int at, int start) {
        return at > start && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean isLetterPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200c';
    }

    private static boolean isDateSign(char c) {
        return "年月日년월일".indexOf(c) >= 0;
    }

    private Optional<Found> at(int i) {
        var first = tokens.get(i);
        if (first.month() > 0) {
            return monthDayYear(i);
        }
        if (first.number() < 0) {
            return Optional.empty();
        }
        if (first.digits() == 4) {
            return yearFirst(i);
        }
        if (first.digits() == 8) {
            return date(first.number() / 10000, first.number() / 100 % 100, first.number() % 100, i + 1);
        }
        return first.digits() <= 2 ? dayFirst(i) : Optional.empty();
    }

    private Optional<Found> yearFirst(int i) {
        int at = skipFillers(i + 1);
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int month = month(at);
        int next = skipFillers(at + 1);
        boolean signed = at > i + 1 && isDateSign(tokens.get(i + 1).word().charAt(0));
        boolean joined = tokens.get(at).number() < 0 || isJoined(tokens.get(at).before()) || signed;
        if (month == 0
                || !joined
                || next >= tokens.size()
                || tokens.get(next).digits() == 0
                || tokens.get(next).digits() > 2) {
            return Optional.empty();
        }
        return date(tokens.get(i).number(), month, tokens.get(next).number(), next + 1);
    }

    private Optional<Found> dayFirst(int i) {
        int at = skipFillers(i + 1);
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int next = skipFillers(at + 1);
        if (next >= tokens.size() || tokens.get(next).number() < 0) {
            return Optional.empty();
        }
        var middle = tokens.get(at);
        int year = year(tokens.get(next), middle.month() > 0);
        if (middle.month() > 0) {
            return date(year, middle.month(), tokens.get(i).number(), next + 1);
        }
        boolean joined = middle.digits() > 0
                && middle.digits() <= 2
                && at == i + 1
                && next == at + 1
                && isJoined(middle.before())
                && isJoined(tokens.get(next).before());
        if (!joined || year == 0) {
            return Optional.empty();
        }
        int one = tokens.get(i).number();
        int two = middle.number();
        boolean american =
                two > 12 || (one <= 12 && monthFirst && middle.before().equals("/"));
        return american ? date(year, one, two, next + 1) : date(year, two, one, next + 1);
    }

    private Optional<Found> monthDayYear(int i) {
        int day = i + 1;
        if (day >= tokens.size()
                || tokens.get(day).digits() == 0
                || tokens.get(day).digits() > 2) {
            return Optional.empty();
        }
        int next = skipFillers(day + 1);
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        return date(
                year(tokens.get(next), false),
                tokens.get(i).month(),
                tokens.get(day).number(),
                next + 1);
    }

    private int month(int at) {
        var token = tokens.get(at);
        return token.month() > 0 ? token.month() : token.digits() > 0 && token.digits() <= 2 ? token.number() : 0;
    }

    private static int year(Token token, boolean shortToo) {
        return token.digits() == 4
                ? token.number()
                : shortToo && token.digits() == 2 && token.number() < 70 ? 2000 + token.number() : 0;
    }

    /// Up to two little words between the parts: "de", "of", "th", "г", "年".
    private int skipFillers(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 2
                && tokens.get(at).number() < 0
                && tokens.get(at).month() == 0
                && tokens.get(at).word().length() <= 3) {
            at++;
        }
        return at;
    }

    private static boolean isJoined(String between) {
        var sign = between.strip();
        return (sign.length() == 1 && "-/.‐–,".contains(sign)) || between.equals(". ");
    }

    private static Optional<Found> date(int year, int month, int day, int end) {
        int common = year > 2440 && year < 2640 ? year - 543 : year;
        if (common < 1990 || common > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(Moment.on(LocalDate.of(common, month, day)), end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Moment withTime(Found found) {
        int i = found.end();
        for (int skipped = 0; skipped < 3 && i + 1 < tokens.size(); skipped++, i++) {
            var hour = tokens.get(i);
            var minute = tokens.get(i + 1);
            boolean clock = hour.digits() > 0
                    && hour.digits() <= 2
                    && minute.digits() == 2
                    && (minute.before().equals(":") || minute.before().equals("."));
            if (clock) {
                return time(found.moment(), i).orElse(found.moment());
            }
            if (hour.number() >= 0) {
                break;
            }
        }
        return found.moment();
    }

    private Optional<Moment> time(Moment moment, int at) {
        int next = at + 2;
        int second = 0;
        if (next < tokens.size()
                && tokens.get(next).digits() == 2
                && tokens.get(next).before().equals(":")) {
            second = tokens.get(next++).number();
        }
        if (next < tokens.size()
                && tokens.get(next).digits() > 0
                && tokens.get(next).before().equals(".")) {
            next++;
        }
        int hour = tokens.get(at).number();
        var after = next < tokens.size() ? tokens.get(next).word() : "";
        boolean noon = after.equals("pm") || after.equals("p");
        hour = noon && hour < 12 ? hour + 12 : after.equals("am") && hour == 12 ? 0 : hour;
        int minute = tokens.get(at + 1).number();
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(new Moment(moment.date(), Optional.of(LocalTime.of(hour, minute, second)), offset(next)));
    }

    private Optional<ZoneOffset> offset(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        var token = tokens.get(at);
        if (List.of("z", "utc", "gmt").contains(token.word())) {
            return offset(at + 1).or(() -> Optional.of(ZoneOffset.UTC));
        }
        var sign = token.before().strip();
        if (token.digits() == 0 || !(sign.equals("+") || sign.equals("-") || sign.equals("−"))) {
            return Optional.empty();
        }
        boolean four = token.digits() == 4;
        boolean pair = token.digits() == 2
                && at + 1 < tokens.size()
                && tokens.get(at + 1).digits() == 2;
        int hours = four ? token.number() / 100 : token.number();
        int minutes = four ? token.number() % 100 : pair ? tokens.get(at + 1).number() : 0;
        if (hours > 14 || minutes > 59 || !(four || token.digits() <= 2)) {
            return Optional.empty();
        }
        int direction = sign.equals("+") ? 1 : -1;
        return Optional.of(ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes));
    }
}
