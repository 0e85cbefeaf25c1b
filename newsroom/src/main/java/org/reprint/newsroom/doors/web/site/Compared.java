package org.reprint.newsroom.doors.web.site;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Words;

/// Two revisions of a text beside each other, block by block and word by word; of blocks that did not change
/// only their number is said.
///
/// @param parts in order; empty when every word is the same
public record Compared(List<Part> parts) {

    /// Marks around changed words; private-use characters, taken out of the texts before.
    private static final char IN = '\uE000';

    private static final char OUT = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE002]");

    public Compared {
        parts = List.copyOf(parts);
    }

    /// A piece of the text.
    public sealed interface Part {}

    /// Blocks that are the same in both.
    ///
    /// @param blocks how many, at least 1
    public record Folded(int blocks) implements Part {}

    /// A block that changed.
    public record Changed(List<Piece> pieces) implements Part {
        public Changed {
            pieces = List.copyOf(pieces);
        }
    }

    /// A run of words.
    public record Piece(Kind kind, String text) {}

    /// What happened to words.
    public enum Kind {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /// Compares titles, decks and texts.
    public static Compared of(Words before, Words after) {
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .mergeOriginalRevised(true)
                .reportLinesUnchanged(true)
                .oldTag(opens -> opens ? String.valueOf(OUT) : String.valueOf(END))
                .newTag(opens -> opens ? String.valueOf(IN) : String.valueOf(END))
                .lineNormalizer(line -> line)
                .build();
        List<Part> parts = new ArrayList<>();
        int same = 0;
        for (DiffRow row : generator.generateDiffRows(lines(before), lines(after))) {
            if (row.getTag() == DiffRow.Tag.EQUAL) {
                same++;
            } else {
                fold(same, parts);
                same = 0;
                parts.add(new Changed(changed(row)));
            }
        }
        if (!parts.isEmpty()) {
            fold(same, parts);
        }
        return new Compared(parts);
    }

    private static void fold(int same, List<Part> parts) {
        if (same > 0) {
            parts.add(new Folded(same));
        }
    }

    private static List<String> lines(Words words) {
        String all = words.title() + "\n" + words.deck() + "\n" + words.text();
        return Arrays.stream(MARKS.matcher(all).replaceAll("").split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// The library marks words only in lines that have a counterpart.
    private static List<Piece> changed(DiffRow row) {
        return switch (row.getTag()) {
            case INSERT -> List.of(new Piece(Kind.PUT_IN, row.getNewLine()));
            case DELETE -> List.of(new Piece(Kind.TAKEN_OUT, row.getOldLine()));
            case CHANGE, EQUAL -> pieces(row);
        };
    }

    private static List<Piece> pieces(DiffRow row) {
        List<Piece> pieces = new ArrayList<>();
        Kind kind = Kind.KEPT;
        StringBuilder run = new StringBuilder();
        for (char c : row.getOldLine().toCharArray()) {
            Kind next = switch (c) {
                case IN -> Kind.PUT_IN;
                case OUT -> Kind.TAKEN_OUT;
                case END -> Kind.KEPT;
                default -> kind;
            };
            if (c == IN || c == OUT || c == END) {
                keep(pieces, kind, run);
                kind = next;
            } else {
                run.append(c);
            }
        }
        keep(pieces, kind, run);
        return pieces;
    }

    private static void keep(List<Piece> pieces, Kind kind, StringBuilder run) {
        if (!run.isEmpty()) {
            pieces.add(new Piece(kind, run.toString()));
            run.setLength(0);
        }
    }
}
