package org.reprint.newsroom.words.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.link.CitedLink;

/// What was read from a capture. Unsafe by type: every string is somebody else's, the body is [Markup],
/// and nothing of it reaches a page but through [SafeHtml] or a template's escaping.
///
/// @param title plain text, empty when none was found
/// @param deck plain text, may be empty
/// @param authors in order, may be empty
/// @param published the day it was published where it was captured, when found
/// @param modified the day it was last changed there, when found
/// @param language BCP 47, `und` when unknown
/// @param direction of the script
/// @param canonical the page's own word on its address, when found
/// @param site the outlet's name, when found
/// @param lead the picture at the head, when found
/// @param pictures in the body, in order, addresses as in the markup's `src`; may hold the lead too
/// @param body the text as markup
/// @param text the text, one block a line
/// @param links cited in the body
/// @param traces what the page says about who published it before; may be empty
/// @param topics names of regions, themes, reports and sections as the page gives them
/// @param copyright as stated, when it is
/// @param licences addresses of licences the page says it is under
/// @param terms what the page says may be done with it, plain text, may be empty
/// @param contact where it says permission is to be asked, when it does
/// @param listing whether the page looks like a list of articles rather than one
public record Draft(
        String title,
        String deck,
        List<Author> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        String language,
        Direction direction,
        Optional<URI> canonical,
        Optional<String> site,
        Optional<Image> lead,
        List<Image> pictures,
        Markup body,
        String text,
        List<CitedLink> links,
        List<Trace> traces,
        Labels topics,
        Optional<Copyright> copyright,
        List<URI> licences,
        String terms,
        Optional<String> contact,
        boolean listing) {

    /// Markup that nobody has made safe.
    public record Markup(String untrusted) {}

    /// An author as the page names one.
    ///
    /// @param name as in the byline
    /// @param url the profile, when linked
    /// @param bio may be empty
    public record Author(String name, Optional<URI> url, String bio) {}

    /// A picture that the page shows.
    ///
    /// @param url where it is
    public record Image(URI url, String alt, String caption, String credit) {}

    /// What the page says of one publication of the article.
    ///
    /// @param outlet the name, may be empty when only `url` is known
    public record Trace(Publication.Role role, String outlet, Optional<URI> url, Optional<LocalDate> date) {}

    /// Names under which the page files itself.
    ///
    /// @param sections sections, tags and keywords
    public record Labels(List<String> regions, List<String> themes, List<String> reports, List<String> sections) {}
}
