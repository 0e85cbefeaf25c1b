package org.reprint.newsroom.deeds.press.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.statement.Saying.Kind;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Statements.Cursor;

/// What a person is quoted with.
///
/// @param told a run of it, newest first, as narrowed down
/// @param narrowed to what it was narrowed down
/// @param continued whether the run starts behind a cursor
/// @param next the cursor of the run behind it, when there is one
/// @param count how many statements there are as narrowed down, when that is known
/// @param outlets that published them first, by name, from the newest of them
/// @param life the newest of all that the person is quoted with in articles that lists may show, oldest first
public record PersonPage(
        Speaker speaker,
        List<Told> told,
        Narrowed narrowed,
        boolean continued,
        Optional<Cursor> next,
        OptionalInt count,
        List<Outlet> outlets,
        List<Moment> life,
        Ties ties) {

    public PersonPage {
        told = List.copyOf(told);
        outlets = List.copyOf(outlets);
        life = List.copyOf(life);
    }

    /// What a reader wants to see of it.
    ///
    /// @param kind of this kind alone
    /// @param outlet the host of the outlet that published it first
    public record Narrowed(Optional<Kind> kind, Optional<String> outlet) {

        /// All of it.
        public static Narrowed not() {
            return new Narrowed(Optional.empty(), Optional.empty());
        }
    }

    /// That something was said, and how it is given.
    public record Moment(LocalDate day, Kind kind) {}
}
