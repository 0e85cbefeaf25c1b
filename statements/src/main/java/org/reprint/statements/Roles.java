package org.reprint.statements;

/// Sets of word features that the rules ask for together.
final class Roles {
    static final long SUBJECT_PRONOUN = Feature.HE.bit()
            | Feature.SHE.bit()
            | Feature.THEY.bit()
            | Feature.IT.bit()
            | Feature.I.bit()
            | Feature.WE.bit()
            | Feature.YOU.bit();
    static final long STARTER = SUBJECT_PRONOUN
            | Feature.DETERMINER.bit()
            | Feature.PREPOSITION.bit()
            | Feature.CONJUNCTION.bit()
            | Feature.SUBORDINATOR.bit()
            | Feature.QUESTION.bit()
            | Feature.POSSESSIVE.bit()
            | Feature.ADVERB.bit();
    static final long BEFORE_VERB = Feature.AUXILIARY.bit()
            | Feature.BE.bit()
            | Feature.MODAL.bit()
            | Feature.NEGATION.bit()
            | Feature.ADVERB.bit()
            | Feature.INFINITIVE.bit();
    static final long FINITE = Feature.AUXILIARY.bit() | Feature.BE.bit() | Feature.MODAL.bit();
    static final long DAY = Feature.WEEKDAY.bit() | Feature.MONTH.bit() | Feature.TIME.bit();
    static final long CLAUSE_BREAK =
            Feature.SUBORDINATOR.bit() | Feature.COMPLEMENTIZER.bit() | Feature.QUESTION.bit() | Feature.RELATIVE.bit();

    static final long SPEAKER = SUBJECT_PRONOUN
            | Feature.GROUP.bit()
            | Feature.ROLE.bit()
            | Feature.BODY.bit()
            | Feature.SOURCE.bit()
            | Feature.WHO.bit();

    private Roles() {}
}
