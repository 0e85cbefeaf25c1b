package org.reprint.statements;

/// A place of the text that names somebody or something: "Peskov", "the Kremlin spokesman", "he".
///
/// @param span where it stands
/// @param words the words that stand there
public record Mention(Span span, String words) {}
