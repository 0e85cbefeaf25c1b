package org.reprint.newsroom.words.statement;

import java.text.Normalizer;
import java.util.Locale;

/// Port: how names are compared within a script and across scripts.
public interface Spelling {

    /// @param name in any script
    Spelt of(String name);

    /// A name without case, accents, punctuation and double spaces (Unicode NFKD, UAX #15).
    ///
    /// @param name in any script
    /// @return letters and digits of words parted by single spaces; empty when there are none
    static String key(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String spaced = bare.replaceAll("['’ʼ]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    /// A name as it is compared.
    ///
    /// @param key see [#key]: equal keys are the same name
    /// @param sound the name in Latin letters with its vowels and doubled letters taken out: equal sounds
    ///     may be the same name in another script or spelling
    /// @param last the same of the last word alone
    record Spelt(String key, String sound, String last) {}
}
