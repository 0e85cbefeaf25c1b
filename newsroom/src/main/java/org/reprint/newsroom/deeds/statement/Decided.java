package org.reprint.newsroom.deeds.statement;

import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Statement;

/// What came of an editor's word about a statement or a speaker.
public sealed interface Decided {

    /// It is so now.
    record OfStatement(Statement statement) implements Decided {}

    /// It is so now.
    ///
    /// @param speaker as they stand on file, with everybody merged into them
    record OfSpeaker(Speaker speaker) implements Decided {}

    /// It cannot be, or there is no such thing.
    ///
    /// @param why a sentence for an editor: what stands against it and what to do
    record Refused(String why) implements Decided {}
}
