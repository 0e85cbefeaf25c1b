package org.reprint.newsroom.deeds.press.pages;

import java.time.YearMonth;
import java.util.List;

/// The months in which we published, newest first.
public record ArchiveIndex(List<Counted<YearMonth>> months, Ties ties) implements Sheet {
    public ArchiveIndex {
        months = List.copyOf(months);
    }
}
