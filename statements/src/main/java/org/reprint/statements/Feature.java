package org.reprint.statements;

import java.util.Locale;

/// What a word can be, as the language's file lists it. One word can be several at once.
enum Feature {
    DETERMINER(0),
    PREPOSITION(1),
    CONJUNCTION(2),
    SUBORDINATOR(3),
    COMPLEMENTIZER(4),
    QUESTION(5),
    RELATIVE(6),
    AUXILIARY(7),
    BE(8),
    MODAL(9),
    NEGATION(10),
    INFINITIVE(11),
    ADVERB(12),
    HE(13),
    SHE(14),
    THEY(15),
    IT(16),
    I(17),
    WE(18),
    YOU(19),
    OBJECT(20),
    POSSESSIVE(21),
    WHO(22),
    WEEKDAY(23),
    MONTH(24),
    TIME(25),
    TITLE(26),
    ROLE(27),
    GROUP(28),
    BODY(29),
    MALE(30),
    FEMALE(31),
    ABBREVIATION(32),
    VERB(33),
    NOUNISH(34),
    ADDRESSEE(35),
    PLACE(36),
    SOURCE(37),
    PARTICLE(38),
    ARTICLE(39),
    /// nouns for what is said ("Ansicht", "Vorwurf")
    SAYING(40),
    SUBJUNCTIVE(41),
    PASSIVE(42),
    LOCATION(43),
    NATION(44),
    COUNTRY(45),
    KIN(46),
    SELF(47),
    MEDIUM(48),
    BASE(49),
    THIRD(50),
    PAST(51),
    GERUND(52),
    TOWARDS(53),
    QUOTER(54),
    /// what ties a noun to the noun before it: genitive articles, "of"
    LINK(55),
    /// "so X" after the words
    THUS(56),
    /// "wie X sagte"
    AS(57),
    /// "von" before whoever does what a passive tells
    BY(58),
    /// prepositions with the source after them
    ACCORDING(59),
    /// "zufolge": the source stands before
    AFTERWARDS(60),
    /// "nach", when a word for a claim follows
    AFTER(61),
    /// "demnach": what was told before is the source
    SOURCED(62),
    /// "das", "dies" before the verb: the sentence before is meant
    POINTING(63);

    private final long bit;

    Feature(int place) {
        this.bit = 1L << place;
    }

    /// The bit of this feature in a mask of features.
    long bit() {
        return bit;
    }

    /// The feature a section heading of a language file names.
    ///
    /// @throws IllegalArgumentException when there is none of that name
    static Feature named(String heading) {
        for (Feature feature : values()) {
            if (feature.name().equals(heading.toUpperCase(Locale.ROOT))) {
                return feature;
            }
        }
        throw new IllegalArgumentException(
                "A language file has a section [%s] that nothing reads. Correct its name.".formatted(heading));
    }
}
