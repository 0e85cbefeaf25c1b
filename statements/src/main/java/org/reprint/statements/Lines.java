package org.reprint.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/// JSON lines in, JSON lines out: one text and its statements a line, offsets in code points.
///
/// A line in is `{"id","lang","text"}`, with `"headline"`, `"deck"`, `"published"` (ISO date) and
/// `"links":[{"start","end","href"}]` where known; other members are passed over. What an extractor writes can come in
/// as it is: `"language"` and `"title"` stand in for `"lang"` and `"headline"`. A line out is
/// `{"id","quotes":[{"start","end","spans","speaker_start","speaker_end","speaker_name","cue_start","cue_end","type",…}]}`,
/// `null` for what is absent.
public final class Lines {
    private final Finder finder;

    /// @param finder finds the statements
    public Lines(Finder finder) {
        this.finder = finder;
    }

    /// Reads texts until the input ends and writes the statements of each, in the same order.
    ///
    /// @param in UTF-8 lines; empty ones are passed over
    /// @param out gets one line a text, flushed at the end
    /// @param complaints gets one sentence for each line that could not be read; reading goes on with the next
    /// @return how many texts were read
    /// @throws IOException when reading or writing fails
    public int run(BufferedReader in, Writer out, Consumer<String> complaints) throws IOException {
        int texts = 0;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            switch (LineReader.read(line)) {
                case LineReader.Line.Read(Text text) -> {
                    out.write(write(text, finder.find(text)));
                    out.write('\n');
                    texts++;
                }
                case LineReader.Line.Unreadable(String why) -> complaints.accept("Line " + number + ": " + why);
            }
        }
        out.flush();
        return texts;
    }

    /// The line for one text, without a line break.
    public static String write(Text text, List<Statement> statements) {
        return LineWriter.write(text, statements);
    }
}
