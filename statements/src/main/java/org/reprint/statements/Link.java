package org.reprint.statements;

/// A hyperlink that stands on words of the text.
///
/// @param span the words the link sits on
/// @param address the address as written, not checked or resolved
public record Link(Span span, String address) {}
