package org.reprint.statements;

/// Which side of the words the cue puts its speaker on.
public enum Polarity {
    /// said, added, confirmed
    SAID,
    /// denied, dismissed, rejected: the speaker holds that the words are not so
    DENIED,
    /// declined to comment, did not say
    REFUSED,
    /// asked, wondered
    ASKED
}
