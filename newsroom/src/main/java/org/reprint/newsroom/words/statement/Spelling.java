package org.reprint.newsroom.words.statement;

/// Port: how names are compared within a script and across scripts.
public interface Spelling {

    /// @param name in any script
    Spelt of(String name);

    /// A name as it is compared.
    ///
    /// @param key the name without case, accents, punctuation and double spaces: equal keys are the same name
    /// @param sound the name in Latin letters with its vowels and doubled letters taken out: equal sounds
    ///     may be the same name in another script or spelling
    /// @param last the same of the last word alone
    record Spelt(String key, String sound, String last) {}
}
