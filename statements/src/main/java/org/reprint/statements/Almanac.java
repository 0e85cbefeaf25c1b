package org.reprint.statements;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the dates of a text ("on Friday", "4 October", "yesterday") and counts them from the day of publication.
///
/// Weekdays mean the last such day up to publication; a day of a month without a year means the last one up to a week
/// after publication. The words stand in the language file's tables "weekdays" and "months" (one day or month a line,
/// in order) and "days" ("-1 yesterday").
final class Almanac {
    /// A date found.
    ///
    /// @param from first token
    /// @param to one past the last token
    record Found(int from, int to, Optional<LocalDate> first, Optional<LocalDate> last) {}

    private final Tokens tokens;
    private final Optional<LocalDate> published;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> months;
    private final Map<String, Integer> days = new HashMap<>();

    Almanac(Page page) {
        this.tokens = page.tokens;
        this.published = page.source.published();
        this.weekdays = numbered(page.tongue.table("weekdays"));
        this.months = numbered(page.tongue.table("months"));
        for (String line : page.tongue.table("days")) {
            int gap = line.indexOf(' ');
            for (String word : line.substring(gap + 1).split("\\s*,\\s*", -1)) {
                days.put(word, Integer.valueOf(line.substring(0, gap)));
            }
        }
    }

    private static Map<String, Integer> numbered(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split("\\s*,\\s*", -1)) {
                numbers.put(word, i + 1);
            }
        }
        return numbers;
    }

    /// The date that begins at token `i`.
    Optional<Found> at(int i) {
        if (!tokens.wordAt(i)) {
            return Optional.empty();
        }
        String word = tokens.lower(i);
        Integer weekday = weekdays.get(word);
        if (weekday != null && !cutAndSmall(i)) {
            Optional<LocalDate> day =
                    published.map(base -> base.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
            return Optional.of(new Found(i, i + 1, day, day));
        }
        Integer shift = days.get(word);
        if (shift != null) {
            Optional<LocalDate> day = published.map(base -> base.plusDays(shift));
            return Optional.of(new Found(i, i + 1, day, day));
        }
        Integer month = months.get(word);
        if (month != null && (tokens.capital(i) || !plain(word))) {
            int next = point(i + 1);
            return number(next, 1, 31).isPresent()
                    ? calendar(i, number(next, 1, 31), month, ordinal(next + 1))
                    : calendar(i, Optional.empty(), month, i + 1);
        }
        return dayFirst(i);
    }

    /// "may" and "march" are months only with a capital.
    private static boolean plain(String word) {
        return word.equals("may") || word.equals("march");
    }

    /// A day's name cut to three letters begins with a capital: "sat" in small letters is what somebody did.
    private boolean cutAndSmall(int i) {
        return tokens.word(i).length() <= 3
                && Character.isLowerCase(tokens.word(i).charAt(0));
    }

    /// "4 October", "4. Oktober", "4 de octubre", "10月4日".
    private Optional<Found> dayFirst(int i) {
        Optional<Integer> number = number(i, 1, 31);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.word(i + 1).equals("月")) {
            Optional<Integer> day = number(i + 2, 1, 31);
            return number.get() > 12
                    ? Optional.empty()
                    : calendar(i, day, number.get(), day.isPresent() ? i + 4 : i + 2);
        }
        int at = ordinal(point(i + 1));
        if (tokens.lower(at).equals("de") || tokens.lower(at).equals("of")) {
            at++;
        }
        Integer month = months.get(tokens.lower(at));
        return month == null ? Optional.empty() : calendar(i, number, month, at + 1);
    }

    private int point(int i) {
        return tokens.first(i) == '.' ? i + 1 : i;
    }

    private int ordinal(int i) {
        String word = tokens.lower(i);
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th") || word.equals("º")
                ? i + 1
                : i;
    }

    private Optional<Found> calendar(int from, Optional<Integer> day, int month, int end) {
        int at = end;
        int to = Math.min(end, tokens.count);
        if (tokens.comma(at) || tokens.lower(at).equals("de")) {
            at++;
        }
        Optional<Integer> year = number(at, 1900, 2100);
        if (year.isPresent()) {
            to = at + 1;
        }
        try {
            Optional<LocalDate> first = year.or(() -> published.map(LocalDate::getYear))
                    .map(number -> LocalDate.of(number, month, day.orElse(1)));
            if (year.isEmpty()
                    && first.isPresent()
                    && first.get().isAfter(published.orElseThrow().plusDays(7))) {
                first = first.map(date -> date.minusYears(1));
            }
            Optional<LocalDate> last =
                    day.isPresent() ? first : first.map(date -> date.with(TemporalAdjusters.lastDayOfMonth()));
            return Optional.of(new Found(from, to, first, last));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number(int i, int least, int most) {
        String word = tokens.lower(i);
        int digits = 0;
        while (digits < word.length() && digits < 5 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = digits > 0 && word.length() - digits <= 2;
        if (!ordinal || digits > 4) {
            return Optional.empty();
        }
        int value = Integer.parseInt(word.substring(0, digits));
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }
}
