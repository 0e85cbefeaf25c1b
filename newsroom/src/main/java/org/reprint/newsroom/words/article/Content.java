package org.reprint.newsroom.words.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.picture.PictureUse;

/// What a revision says: everything of an article that an editor can change and a reader can read.
///
/// @param title plain text
/// @param deck the line under the title, plain text, may be empty
/// @param byline the authors' names in order
/// @param language BCP 47, `und` when unknown
/// @param direction of the script
/// @param body the text
/// @param text the body as plain text, one block a line
/// @param lead the picture at the head, when there is one
/// @param copyright as the source states it, when it does
/// @param links the links the body cites, in order
public record Content(
        String title,
        String deck,
        List<String> byline,
        String language,
        Direction direction,
        SafeHtml body,
        String text,
        Optional<PictureUse> lead,
        Optional<Copyright> copyright,
        List<CitedLink> links) {

    public Content {
        byline = List.copyOf(byline);
        links = List.copyOf(links);
    }

    /// The pictures it shows, by SHA-256.
    public Set<String> pictures() {
        Set<String> pictures = new LinkedHashSet<>(body.pictures());
        lead.ifPresent(use -> pictures.add(use.picture()));
        return pictures;
    }

    /// The direction a script runs in, named as in HTML's `dir`.
    public enum Direction {
        LTR,
        RTL
    }

    /// A copyright line taken apart.
    ///
    /// @param holders names in the order given
    /// @param year the (last) year, when given
    public record Copyright(List<String> holders, Optional<Integer> year) {
        public Copyright {
            holders = List.copyOf(holders);
        }
    }
}
