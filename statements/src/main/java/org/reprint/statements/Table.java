package org.reprint.statements;

import java.util.List;
import java.util.Locale;

/// A readable table of statements for a terminal: who, how, what, through whom, when, on which evidence.
public final class Table {
    private static final int WIDEST = 100;

    private Table() {}

    /// Renders statements, one a row, columns parted by two spaces and filled to the same width.
    ///
    /// @param statements in the order to be shown
    /// @param explained whether each row tells the rule that spoke and its confidence
    /// @return lines ended by line feeds; one line that says so when there is no statement
    public static String of(List<Statement> statements, boolean explained) {
        if (statements.isEmpty()) {
            return "No statement was found.\n";
        }
        List<String[]> rows =
                statements.stream().map(one -> row(one, explained)).toList();
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String[] row(Statement statement, boolean explained) {
        String who = statement.people().isEmpty() ? "?" : statement.speakerName();
        String how = (statement.kind() + " " + statement.polarity()).toLowerCase(Locale.ROOT);
        String rule = explained ? String.format(Locale.ROOT, "%s %.2f", statement.rule(), statement.confidence()) : "";
        return new String[] {cut(who, 40), how, cut(statement.words(), WIDEST), more(statement), rule};
    }

    private static String more(Statement statement) {
        StringBuilder more = new StringBuilder();
        statement
                .reportedBy()
                .forEach(reporter -> more.append("by ").append(reporter.name()).append(' '));
        statement
                .when()
                .ifPresent(moment -> more.append(moment.mention().words()).append(' '));
        statement.evidence().ifPresent(link -> more.append(link.address()));
        return more.toString().strip();
    }

    /// One line without control characters, cut with an ellipsis.
    private static String cut(String words, int size) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= size ? line : line.substring(0, size - 1) + "…";
    }
}
