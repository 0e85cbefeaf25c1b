package org.reprint.statements;

/// A word or name that two statements have in common, by form or by meaning ("talks" and "negotiations").
///
/// @param name whether it is a proper name; otherwise a word of the matter
/// @param inOne its place in the words of the statement that affirms, in UTF-16 units
/// @param inOther its place in the words of the statement that denies, in UTF-16 units
public record Common(boolean name, Span inOne, Span inOther) {}
