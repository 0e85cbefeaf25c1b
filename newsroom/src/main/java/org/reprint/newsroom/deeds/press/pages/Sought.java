package org.reprint.newsroom.deeds.press.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.topic.Topic;

/// Statements that somebody looked for.
///
/// @param wish what was looked for
/// @param told a run of what was found, newest first
/// @param people everybody on file whose name fits the one given; of several the statements of none are shown
/// @param reports that can be chosen
/// @param continued whether the run starts behind a cursor
/// @param next the cursor of the run behind it, when there is one
/// @param count how many there are, when all of them are here
public record Sought(
        Wish wish,
        List<Told> told,
        List<Speaker> people,
        List<Topic> reports,
        boolean continued,
        Optional<Cursor> next,
        OptionalInt count,
        Ties ties) {

    public Sought {
        told = List.copyOf(told);
        people = List.copyOf(people);
        reports = List.copyOf(reports);
    }

    /// What somebody looks for; what is empty does not matter.
    ///
    /// @param person a name or the slug of a person's page
    /// @param words all of which stand in the statement
    /// @param from the first day, UTC
    /// @param to the last day, UTC
    /// @param report its slug
    public record Wish(String person, String words, Optional<LocalDate> from, Optional<LocalDate> to, String report) {

        /// Whether nothing was given.
        public boolean empty() {
            return person.isEmpty() && words.isEmpty() && from.isEmpty() && to.isEmpty() && report.isEmpty();
        }
    }
}
