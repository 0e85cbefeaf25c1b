package org.reprint.newsroom.doors.web.site;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.pages.Sheet;

/// What a page's head says to machines; written by the door that speaks with them.
public interface ForMachines {

    /// The feeds that follow what a page shows.
    List<Head.Feed> feeds(Sheet sheet);

    /// Structured data, Open Graph and the like, ready to print into the head.
    Optional<Content> head(Sheet sheet);

    /// Nothing for machines.
    static ForMachines none() {
        return new ForMachines() {
            @Override
            public List<Head.Feed> feeds(Sheet sheet) {
                return List.of();
            }

            @Override
            public Optional<Content> head(Sheet sheet) {
                return Optional.empty();
            }
        };
    }
}
