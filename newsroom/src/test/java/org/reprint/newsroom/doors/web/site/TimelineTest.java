package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.deeds.press.pages.PersonPage.Moment;
import org.reprint.newsroom.doors.web.site.Timeline.Bar;
import org.reprint.newsroom.words.statement.Saying.Kind;

class TimelineTest {

    private final Words words = Words.in("en");

    private Timeline of(String... days) {
        return Timeline.of(
                Stream.of(days)
                        .map(day -> new Moment(LocalDate.parse(day), Kind.DIRECT))
                        .toList(),
                words);
    }

    private static List<String> told(Timeline line) {
        return line.bars().stream().map(bar -> bar.name() + " " + bar.count()).toList();
    }

    @Test
    void days_months_or_years_are_drawn_whichever_gives_few_enough_and_none_is_left_out() {
        assertThat(told(of("2026-02-27", "2026-03-01", "2026-03-01")))
                .containsExactly("27 February 2026 1", "28 February 2026 0", "1 March 2026 2");
        assertThat(told(of("2025-11-30", "2026-01-15", "2026-02-01")))
                .containsExactly("November 2025 1", "December 2025 0", "January 2026 1", "February 2026 1");
        assertThat(told(of("2019-06-01", "2019-06-02", "2022-08-01")))
                .containsExactly("2019 2", "2020 0", "2021 0", "2022 1");
        assertThat(told(of("2026-02-27"))).containsExactly("27 February 2026 1");
    }

    @Test
    void the_highest_bar_fills_the_drawing_and_the_lowest_can_still_be_seen() {
        String[] days = Stream.concat(
                        Stream.of("2026-03-01"),
                        Stream.generate(() -> "2026-03-02").limit(200))
                .toArray(String[]::new);
        Timeline line = of(days);
        Bar low = line.bars().getFirst();
        Bar high = line.bars().getLast();

        assertThat(line.height(high)).isEqualTo(Timeline.HEIGHT);
        assertThat(line.y(high)).isZero();
        assertThat(line.height(low)).isGreaterThanOrEqualTo(4);
        assertThat(line.y(low) + line.height(low)).isEqualTo(Timeline.HEIGHT);
        assertThat(line.x(1) + line.barWidth()).isLessThanOrEqualTo(line.width());
    }
}
