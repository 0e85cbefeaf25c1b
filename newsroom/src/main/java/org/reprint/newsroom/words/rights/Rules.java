package org.reprint.newsroom.words.rights;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What the terms say of each kind of use, and the duties that come with it. Where a rule is silent, the
/// basis decides (see [Judge]).
///
/// @param wholeText show all of it
/// @param excerptParagraphs how many paragraphs an excerpt may have, 0 to 50
/// @param editText change the text
/// @param editHeadline change the headline or the deck
/// @param pictures show its pictures
/// @param translation share a translation
/// @param commercial use it on a commercial site
/// @param mailAndChannels send it by newsletter and post it to channels
/// @param furtherRepublication let others take it from us
/// @param credit the credit line as the holder wants it; `{author}`, `{outlet}`, `{date}`, `{url}` are filled in
/// @param creditPlace where the credit stands
/// @param link where the credit's link leads when not to the article at its first outlet
/// @param canonical which address search engines are told is the original
/// @param tracker a counting pixel the holder requires; shown only from a host that the operator allowed
/// @param embargo not before
/// @param expiry not after
/// @param contact whom to ask
public record Rules(
        Permit wholeText,
        int excerptParagraphs,
        Permit editText,
        Permit editHeadline,
        Permit pictures,
        Permit translation,
        Permit commercial,
        Permit mailAndChannels,
        Permit furtherRepublication,
        Optional<String> credit,
        CreditPlace creditPlace,
        Optional<URI> link,
        CanonicalPolicy canonical,
        Optional<URI> tracker,
        Optional<Instant> embargo,
        Optional<Instant> expiry,
        Optional<String> contact) {

    /// What a rule says of a use.
    public enum Permit {
        /// The basis decides.
        BY_BASIS,
        ALLOWED,
        /// Only after asking the contact.
        ASK,
        REFUSED
    }

    /// Where the credit line stands.
    public enum CreditPlace {
        TOP,
        END,
        BOTH
    }

    /// What a page says of its own originality.
    public enum CanonicalPolicy {
        /// `rel=canonical` to the first outlet's page.
        ORIGINAL,
        /// `rel=canonical` to our page.
        OURSELVES,
        /// Our page, kept out of search engines.
        NOINDEX
    }

    /// Nothing said: the basis decides everything; credit at both ends, canonical to the original.
    public static Rules silent() {
        return new Rules(
                Permit.BY_BASIS,
                3,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Permit.BY_BASIS,
                Optional.empty(),
                CreditPlace.BOTH,
                Optional.empty(),
                CanonicalPolicy.ORIGINAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same with another contact.
    public Rules asking(Optional<String> whom) {
        return new Rules(
                wholeText,
                excerptParagraphs,
                editText,
                editHeadline,
                pictures,
                translation,
                commercial,
                mailAndChannels,
                furtherRepublication,
                credit,
                creditPlace,
                link,
                canonical,
                tracker,
                embargo,
                expiry,
                whom);
    }

    public Rules {
        if (excerptParagraphs < 0 || excerptParagraphs > 50) {
            throw new IllegalArgumentException("An excerpt has 0 to 50 paragraphs.");
        }
    }
}
