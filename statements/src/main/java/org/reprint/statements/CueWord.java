package org.reprint.statements;

/// One entry of a language's cue list.
///
/// @param lemma its name in the list
/// @param frames letters saying how its words are attached: `C` clause, with or without "that"; `T` clause with
///     "that" or a question word only; `I` infinitive; `A` takes an addressee; `N` a plain object; `G` preposition that
///     takes the speaker ("according to"); `S` noun that takes "that" ("claim"); `L` gives a name ("called");
///     `B` the quotation follows the noun; `K` core cue; `W` a clause without an inflected verb will do; `Q` a passage
/// or
///     a clause with "that" only; `E` nobody in particular speaks; `O` in the passive its subject speaks
/// @param act what is done
/// @param polarity the side it takes
record CueWord(String lemma, String frames, Act act, Polarity polarity) {
    /// This entry with the frames of another for the same form.
    CueWord joined(CueWord other) {
        return new CueWord(lemma, frames + other.frames, act, polarity);
    }

    boolean has(char frame) {
        return frames.indexOf(frame) >= 0;
    }
}
