package org.reprint.newsroom.doors.web.site;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Words;

/// Two revisions of a text beside each other, block by block and word by word; blocks that did not change
/// are left out.
///
/// @param blocks those that changed, in order
public record Compared(List<Block> blocks) {

    /// Marks around changed words; private-use characters, taken out of the texts before.
    private static final char IN = '\uE000';

    private static final char OUT = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE002]");

    public Compared {
        blocks = List.copyOf(blocks);
    }

    /// A block that changed.
    public record Block(List<Piece> pieces) {
        public Block {
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
        List<Block> blocks = new ArrayList<>();
        for (DiffRow row : generator.generateDiffRows(lines(before), lines(after))) {
            if (row.getTag() != DiffRow.Tag.EQUAL) {
                blocks.add(new Block(pieces(row)));
            }
        }
        return new Compared(blocks);
    }

    private static List<String> lines(Words words) {
        String all = words.title() + "\n" + words.deck() + "\n" + words.text();
        return Arrays.stream(MARKS.matcher(all).replaceAll("").split("\n", -1)).toList();
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
