package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements.Before;
import org.reprint.newsroom.words.statement.Statements.Deed;

/// What an editor's decision changed in a statement.
///
/// @param deed the decision
/// @param parts one for each thing that changed, like "kind: direct → indirect"; empty when the words of the
///     statement stayed what they were, or nobody knows what they were
record StatementChange(Deed deed, List<String> parts) {

    StatementChange {
        parts = List.copyOf(parts);
    }

    /// @param deeds all of the statement, oldest first
    static List<StatementChange> of(Statement statement, List<Deed> deeds) {
        List<StatementChange> changes = new ArrayList<>();
        Optional<Saying> after = Optional.of(statement.saying());
        for (Deed deed : deeds.reversed()) {
            Optional<Saying> before = deed.before().map(Before::saying);
            changes.addFirst(new StatementChange(deed, between(before, after)));
            after = before;
        }
        return changes;
    }

    private static List<String> between(Optional<Saying> before, Optional<Saying> after) {
        List<String> parts = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            Saying was = before.get();
            Saying is = after.get();
            part(parts, "words", was.words(), is.words());
            part(parts, "person", StatementForms.people(was), StatementForms.people(is));
            part(parts, "kind", StatementForms.word(was.kind()), StatementForms.word(is.kind()));
            part(parts, "to", was.addressee(), is.addressee());
            part(parts, "reported by", String.join(", ", was.reportedBy()), String.join(", ", is.reportedBy()));
        }
        return parts;
    }

    private static void part(List<String> parts, String name, String was, String is) {
        if (!was.equals(is)) {
            parts.add(name + ": " + (was.isEmpty() ? "nobody" : was) + " → " + (is.isEmpty() ? "nobody" : is));
        }
    }
}
