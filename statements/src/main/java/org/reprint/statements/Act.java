package org.reprint.statements;

/// What somebody does with the words that are attributed to them. Readers' pages usually show [Act#SPEECH] alone.
public enum Act {
    /// said, written, asked, announced
    SPEECH,
    /// believed, hoped, known, feared
    THOUGHT,
    /// wanted, planned, decided, supported or opposed
    STANCE
}
