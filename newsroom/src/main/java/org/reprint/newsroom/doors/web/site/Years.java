package org.reprint.newsroom.doors.web.site;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.reprint.newsroom.deeds.press.pages.ArchiveIndex;
import org.reprint.newsroom.deeds.press.pages.Counted;

/// A year of the archive.
///
/// @param months newest first
public record Years(int year, List<Counted<YearMonth>> months) {

    public Years {
        months = List.copyOf(months);
    }

    /// The archive by years, newest first.
    public static List<Years> of(ArchiveIndex archive) {
        return archive.months().stream()
                .collect(Collectors.groupingBy(month -> month.what().getYear()))
                .entrySet()
                .stream()
                .map(year -> new Years(year.getKey(), year.getValue()))
                .sorted(Comparator.comparingInt(Years::year).reversed())
                .toList();
    }

    /// The year in figures.
    public String name() {
        return Integer.toString(year);
    }
}
