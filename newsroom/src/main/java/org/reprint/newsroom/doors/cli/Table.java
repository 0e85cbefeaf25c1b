package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows in columns for people to read; the last column takes what is left of the line.
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    /// @param columns of the terminal
    Table(int columns) {
        this.columns = columns;
    }

    /// Adds a row.
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// The lines. A column but the last is as wide as its widest cell, at most a third of the line; what is wider is
    /// broken between words.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int[] widths = widths();
        for (List<String> row : rows) {
            int indent = Arrays.stream(widths)
                    .limit(row.size() - 1L)
                    .map(w -> w + GAP.length())
                    .sum();
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                cells.add(wrapped(row.get(i), last ? Math.max(24, columns - indent) : widths[i]));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                lines.add(line(cells, widths, i));
            }
        }
        return lines;
    }

    private static String line(List<List<String>> cells, int[] widths, int number) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            List<String> cell = cells.get(i);
            String here = number < cell.size() ? cell.get(number) : "";
            line.append(here);
            if (i < cells.size() - 1) {
                line.append(" ".repeat(Math.max(0, widths[i] - width(here)))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Math.min(width(row.get(i)), Math.max(24, columns / 3)));
            }
        }
        return widths;
    }

    /// Breaks a text between words.
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int more = width(word);
            if (!line.isEmpty() && taken + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            taken += more + (line.isEmpty() ? 0 : 1);
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Columns on a terminal: colour codes and combining marks take none, CJK characters two (UAX 11, roughly).
    static int width(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "")
                .codePoints()
                .map(Table::width)
                .sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean wide = Character.isIdeographic(codePoint)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
        return wide ? 2 : 1;
    }
}
