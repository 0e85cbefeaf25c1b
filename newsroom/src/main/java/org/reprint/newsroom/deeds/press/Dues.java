package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.util.Optional;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.rights.Rules.CreditPlace;

/// The duties that come with showing an article, resolved into things to show.
///
/// @param credit the credit line, when one is due
/// @param link where the credit leads, `http` or `https`, when an address is known
/// @param copyright as the source states it, when it does
/// @param licence to be named with its address
/// @param changed whether the page must say that the text was changed
/// @param shareAlike what is made from it goes under this licence
/// @param ground the ground on which we show it, for readers, plain text
/// @param tracker the holder's counting pixel
/// @param canonical what search engines are told
public record Dues(
        Optional<Credit> credit,
        Optional<URI> link,
        Optional<Copyright> copyright,
        Optional<Licence> licence,
        boolean changed,
        Optional<Licence> shareAlike,
        Optional<String> ground,
        Optional<Tracker> tracker,
        CanonicalPolicy canonical) {

    /// The credit line.
    ///
    /// @param line plain text, everything filled in
    /// @param place where it stands
    public record Credit(String line, CreditPlace place) {

        /// Whether it stands above the text.
        public boolean top() {
            return place != CreditPlace.END;
        }

        /// Whether it stands below the text.
        public boolean end() {
            return place != CreditPlace.TOP;
        }
    }
}
