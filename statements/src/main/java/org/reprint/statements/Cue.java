package org.reprint.statements;

/// The words that tell of the speaking: "said", "according to", "has repeatedly denied".
///
/// @param span where the cue stands
/// @param words the words that stand there
/// @param lemma the entry of the language's cue list that was recognised
/// @param polarity the side it puts the speaker on
public record Cue(Span span, String words, String lemma, Polarity polarity) {}
