package org.reprint.newsroom.words.statement;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody said, as a text gives it.
///
/// @param place where the words stand
/// @param words the words of all spans joined by a space, outer quotation marks kept; not empty
/// @param kind how they are given
/// @param act what the speaker did with them
/// @param cue the words that tell of the speaking ("said", "according to"), may be empty
/// @param polarity which side of the words the cue puts the speaker on
/// @param mention the words that name the speaker here ("he"), may be empty
/// @param voices who is meant, usually one; empty when nobody was found
/// @param addressee to whom it was said, as named in the text, may be empty
/// @param reportedBy through whom it came, the nearest to this text first
/// @param when when it was said, where the text says so
/// @param where where or on which occasion, as the text says it, may be empty
/// @param evidence the link that the claim rests on, `http` or `https`
/// @param sentence the sentence or sentences around the words, plain text
/// @param confidence 0 to 1: the measured share of right answers among finds of this kind
public record Saying(
        Place place,
        String words,
        Kind kind,
        Act act,
        String cue,
        Polarity polarity,
        String mention,
        List<Voice> voices,
        String addressee,
        List<String> reportedBy,
        Optional<When> when,
        String where,
        Optional<URI> evidence,
        String sentence,
        double confidence) {

    public Saying {
        voices = List.copyOf(voices);
        reportedBy = List.copyOf(reportedBy);
    }

    /// The same by these.
    public Saying by(List<Voice> others) {
        return told(kind, others, addressee, reportedBy);
    }

    /// The same with an editor's word on kind, voices, addressee and reporters; the rest stays as it was
    /// found.
    public Saying told(Kind toldKind, List<Voice> toldVoices, String toldAddressee, List<String> toldReporters) {
        return new Saying(
                place,
                words,
                toldKind,
                act,
                cue,
                polarity,
                mention,
                toldVoices,
                toldAddressee,
                toldReporters,
                when,
                where,
                evidence,
                sentence,
                confidence);
    }

    /// The same with its words cut differently.
    ///
    /// @param there where exactly the right words stand
    /// @param around the sentence or sentences around them
    public Saying worded(Place there, String around) {
        return standing(there, there.exact(), around);
    }

    /// The same where it stands now, in a text that changed around it.
    public Saying at(Place now, String around) {
        return standing(now, words, around);
    }

    private Saying standing(Place there, String these, String around) {
        return new Saying(
                there,
                these,
                kind,
                act,
                cue,
                polarity,
                mention,
                voices,
                addressee,
                reportedBy,
                when,
                where,
                evidence,
                around,
                confidence);
    }

    /// How the words are given.
    public enum Kind {
        /// All of them inside quotation marks.
        DIRECT,
        /// Some of them.
        MIXED,
        /// Retold, without quotation marks.
        INDIRECT
    }

    /// What the speaker did with the words.
    public enum Act {
        /// Said, written, asked, announced.
        SPEECH,
        /// Believed, hoped, known, feared.
        THOUGHT,
        /// Wanted, planned, supported or opposed.
        STANCE
    }

    /// Which side of the words the cue puts its speaker on.
    public enum Polarity {
        /// Said, added, confirmed.
        SAID,
        /// Denied, dismissed: the speaker holds that the words are not so.
        DENIED,
        /// Declined to say.
        REFUSED,
        /// Asked, wondered.
        ASKED
    }

    /// One of those who are meant.
    ///
    /// @param name the fullest name that the text gives, without title; for the nameless the words of the
    ///     mention
    /// @param named whether `name` is a proper name
    /// @param role office or profession as the text gives it, may be empty
    /// @param affiliation the body or country the role belongs to, may be empty
    /// @param speaker the id of the [Speaker] it is, when known
    public record Voice(String name, boolean named, String role, String affiliation, Optional<Long> speaker) {

        /// The same, known to be a speaker on file.
        public Voice as(Optional<Long> known) {
            return new Voice(name, named, role, affiliation, known);
        }
    }

    /// When something was said.
    ///
    /// @param words of the text ("on Friday")
    /// @param from first day meant; empty when it cannot be known
    /// @param to last day meant; empty with `from`
    public record When(String words, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
