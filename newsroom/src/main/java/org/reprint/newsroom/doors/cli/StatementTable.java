package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reprint.statements.Cue;
import org.reprint.statements.Mention;
import org.reprint.statements.Reporter;
import org.reprint.statements.Statement;

/// Statements as a table for people: who, how, the words, and beneath them what is known around them.
final class StatementTable {

    private static final int WIDEST_NAME = 28;

    private final int columns;
    private final boolean explained;

    /// @param columns of the terminal
    /// @param explained whether to say which rule spoke, on which cue, how surely
    StatementTable(int columns, boolean explained) {
        this.columns = columns;
        this.explained = explained;
    }

    /// The lines, each ended by a line feed; one that says so when there is no statement.
    String of(List<Statement> statements) {
        if (statements.isEmpty()) {
            return "No statement was found.\n";
        }
        Table table = new Table(columns);
        for (Statement statement : statements) {
            table.row(who(statement), how(statement), plain(statement.words()));
            String around = String.join("; ", around(statement));
            if (!around.isEmpty()) {
                table.row("", "", around);
            }
            if (explained) {
                table.row("", "", why(statement));
            }
        }
        return String.join("\n", table.lines()) + "\n";
    }

    private static String who(Statement statement) {
        String name = plain(
                statement.people().isEmpty()
                        ? statement.speaker().map(Mention::words).orElse("?")
                        : statement.speakerName());
        return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…";
    }

    private static String how(Statement statement) {
        String side = statement.polarity().name();
        return (statement.kind() + (side.equals("SAID") ? "" : " " + side)).toLowerCase(Locale.ROOT);
    }

    private static List<String> around(Statement statement) {
        List<String> around = new ArrayList<>();
        for (Reporter reporter : statement.reportedBy()) {
            around.add("reported by " + plain(reporter.name()));
        }
        statement.addressee().ifPresent(one -> around.add("to " + plain(one.words())));
        statement
                .when()
                .ifPresent(one -> around.add(plain(one.mention().words())
                        + one.from().map(day -> " (" + day + ")").orElse("")));
        statement.where().ifPresent(one -> around.add(plain(one.words())));
        statement.evidence().ifPresent(link -> around.add(plain(link.address())));
        return around;
    }

    private static String why(Statement statement) {
        String cue = statement
                .cue()
                .map(Cue::words)
                .map(words -> ", cue “" + plain(words) + "”")
                .orElse("");
        return String.format(
                Locale.ROOT,
                "rule %s%s, confidence %.2f, at %d to %d",
                statement.rule(),
                cue,
                statement.confidence(),
                statement.start(),
                statement.end());
    }

    /// One line without control characters, so that a text cannot steer the terminal.
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
