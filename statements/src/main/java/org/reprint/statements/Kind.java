package org.reprint.statements;

/// How the words are given.
public enum Kind {
    /// at least 95 of 100 letters stand inside quotation marks
    DIRECT,
    /// some words inside quotation marks, some outside
    MIXED,
    /// retold, no quotation marks
    INDIRECT
}
