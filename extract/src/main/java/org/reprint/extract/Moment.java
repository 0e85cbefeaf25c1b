package org.reprint.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A date as far as a page states it: always the day, the time of day where it is given, the offset from UTC where
/// that is given too. Nothing is guessed: a page that says "21 October 2022" has no time.
///
/// @param date the day in the page's own calendar of its own time zone
/// @param time the time of day, to the second
/// @param offset the offset from UTC; only ever present together with the time
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /// A day without a time.
    ///
    /// @param date the day
    /// @return the moment
    public static Moment on(LocalDate date) {
        return new Moment(date, Optional.empty(), Optional.empty());
    }

    /// The instant meant, where the page says enough to know it.
    ///
    /// @return the instant, or empty when the time or the offset is missing
    public Optional<Instant> instant() {
        return time.flatMap(t -> offset.map(o -> date.atTime(t).toInstant(o)));
    }

    /// The moment in ISO 8601: `2022-10-21`, `2022-10-21T09:30:00` or `2022-10-21T09:30:00+02:00`.
    ///
    /// @return the text
    public String iso() {
        var clock = time.map(t -> "T"
                + DateTimeFormatter.ofPattern("HH:mm:ss", java.util.Locale.ROOT).format(t));
        return date
                + clock.orElse("")
                + offset.filter(_ -> time.isPresent()).map(ZoneOffset::getId).orElse("");
    }
}
