package org.reprint.statements;

import java.util.List;
import java.util.Optional;

/// One statement: who said what, and on which words of the text that rests. All offsets are UTF-16 units of
/// [Text#words]; [CodePoints] turns them into code points.
///
/// @param spans where the words stand, in order, at least one; a split quotation has several
/// @param words the words of all spans, joined by a space, outer quotation marks kept
/// @param kind direct, mixed or indirect
/// @param act said, thought, or a stance taken
/// @param cue the words that tell of the speaking, if any do
/// @param speaker the words that name the speaker here ("he"), if any do
/// @param people who is meant: usually one, several for "Lavrov and Hill"; empty when nobody is found
/// @param addressee to whom it was said
/// @param reportedBy through whom it came, the nearest to this text first
/// @param when when it was said, where the text says so
/// @param where where or on which occasion it was said
/// @param evidence the link that sits on the cue, the speaker or the sentence
/// @param polarity the side the speaker takes towards the words
/// @param confidence 0 to 1: the measured share of right answers (words and speaker) among statements found this way
/// @param rule the name of the rule that spoke, see `docs/statements.md`
public record Statement(
        List<Span> spans,
        String words,
        Kind kind,
        Act act,
        Optional<Cue> cue,
        Optional<Mention> speaker,
        List<Person> people,
        Optional<Mention> addressee,
        List<Reporter> reportedBy,
        Optional<Moment> when,
        Optional<Mention> where,
        Optional<Link> evidence,
        Polarity polarity,
        double confidence,
        String rule) {

    /// Copies the lists, so that a statement never changes.
    ///
    /// @throws IllegalArgumentException when there is no span
    public Statement {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A statement needs the place of its words: give at least one span.");
        }
        spans = List.copyOf(spans);
        people = List.copyOf(people);
        reportedBy = List.copyOf(reportedBy);
    }

    /// First unit of the statement's words.
    public int start() {
        return spans.getFirst().start();
    }

    /// One past the last unit of the statement's words.
    public int end() {
        return spans.getLast().end();
    }

    /// The names of those who are meant, joined by "; ", or empty.
    public String speakerName() {
        return String.join("; ", people.stream().map(Person::name).toList());
    }
}
