package org.reprint.newsroom.doors.web.site;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reprint.newsroom.deeds.press.pages.PersonPage.Moment;
import org.reprint.newsroom.words.statement.Saying.Kind;

/// A person's statements over time, drawn as bars: one a day, a month or a year, whichever gives few
/// enough.
///
/// @param bars oldest first, without gaps in time
/// @param most the highest count
public record Timeline(List<Bar> bars, int most) {

    /// The drawing's height and a bar's width with its gap, in units of the drawing.
    public static final int HEIGHT = 96;

    public static final int STEP = 24;
    private static final int BAR = 18;
    private static final int DAYS = 40;
    private static final int MONTHS = 36;

    public Timeline {
        bars = List.copyOf(bars);
    }

    /// What was said in a month or a year.
    ///
    /// @param name of the time, in the site's language
    /// @param of how many statements of each kind
    public record Bar(String name, Map<Kind, Integer> of) {

        /// How many statements.
        public int count() {
            return of.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// How many of a kind.
        public int count(Kind kind) {
            return of.getOrDefault(kind, 0);
        }
    }

    /// Draws moments.
    ///
    /// @param moments oldest first, at least one
    public static Timeline of(List<Moment> moments, Words words) {
        LocalDate first = moments.getFirst().day();
        LocalDate last = moments.getLast().day();
        List<Bar> bars;
        if (ChronoUnit.DAYS.between(first, last) < DAYS) {
            bars = bars(moments, day -> day, day -> day.plusDays(1), words::day);
        } else if (ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) < MONTHS) {
            bars = bars(moments, YearMonth::from, month -> month.plusMonths(1), words::month);
        } else {
            bars = bars(moments, Year::from, year -> year.plusYears(1), Year::toString);
        }
        return new Timeline(bars, bars.stream().mapToInt(Bar::count).max().orElse(0));
    }

    private static <T> List<Bar> bars(
            List<Moment> moments, Function<LocalDate, T> time, Function<T, T> next, Function<T, String> name) {
        Map<T, Map<Kind, Integer>> counts = new LinkedHashMap<>();
        T last = time.apply(moments.getLast().day());
        for (T at = time.apply(moments.getFirst().day()); !at.equals(last); at = next.apply(at)) {
            counts.put(at, new EnumMap<>(Kind.class));
        }
        counts.put(last, new EnumMap<>(Kind.class));
        moments.forEach(moment -> counts.getOrDefault(time.apply(moment.day()), new EnumMap<>(Kind.class))
                .merge(moment.kind(), 1, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        counts.forEach((at, of) -> bars.add(new Bar(name.apply(at), of)));
        return bars;
    }

    /// The drawing's width.
    public int width() {
        return Math.max(1, bars.size()) * STEP;
    }

    /// Where a bar begins.
    ///
    /// @param index of the bar, from 0
    public int x(int index) {
        return index * STEP + (STEP - BAR) / 2;
    }

    /// How wide a bar is.
    public int barWidth() {
        return BAR;
    }

    /// How high a bar is; every statement can be seen.
    public int height(Bar bar) {
        return bar.count() == 0 ? 0 : Math.max(4, bar.count() * HEIGHT / most);
    }

    /// Where a bar's top is.
    public int y(Bar bar) {
        return HEIGHT - height(bar);
    }
}
