package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a careful reader takes from a page: the article, who wrote it, when, where it was first published and under
/// which terms. All parts are immutable values and all text is plain text: nothing in here is markup.
///
/// @param title the headline, without the site's name; empty when the page has none
/// @param deck the standfirst below the headline, when the page shows or declares one
/// @param authors the people (or, failing them, the agency or desk) who wrote it, in the page's order
/// @param published when this page was published, in the page's own time zone where it says one
/// @param modified when this page was last changed, where it says so
/// @param language a BCP 47 tag judged by the text itself first and the page's declaration second
/// @param direction the direction in which the body is written
/// @param canonical the address that the page declares as its own, which may be on another host
/// @param site the name of the site or outlet that published this page
/// @param leadImage the picture that stands for the article
/// @param body the text in reading order
/// @param links every link of the body with the words it stands on, in reading order
/// @param licences addresses of licences that the page declares for this article
/// @param publications the chain of publications, the original first; at least the original when the page says
///     that it republishes, otherwise empty
/// @param topics the terms under which the page files the article
/// @param copyright the copyright line taken apart
/// @param terms what the page says about reuse
/// @param markers what kind of page this is, beyond an article's
public record Article(
        String title,
        Optional<String> deck,
        List<Author> authors,
        Optional<Moment> published,
        Optional<Moment> modified,
        Optional<String> language,
        Direction direction,
        Optional<URI> canonical,
        Optional<String> site,
        Optional<Image> leadImage,
        List<Block> body,
        List<CitedLink> links,
        List<URI> licences,
        List<Publication> publications,
        Topics topics,
        Optional<Copyright> copyright,
        Optional<Terms> terms,
        Markers markers) {

    /// Takes copies of the lists, so that an article never changes.
    public Article {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        links = List.copyOf(links);
        licences = List.copyOf(licences);
        publications = List.copyOf(publications);
    }

    /// The body as plain text: one block a line (list items and table rows are lines of their own), no markup.
    ///
    /// @return the text, lines separated by `\n`, without a final one
    public String text() {
        return PlainText.of(body);
    }

    /// The body as HTML rendered from the blocks: only known elements, every text and attribute escaped, links only
    /// to http, https, mailto and tel addresses.
    ///
    /// @return an HTML fragment
    public String html() {
        return Html.of(body);
    }

    /// The whole article as CommonMark with tables as in GitHub Flavored Markdown, the title as first heading.
    ///
    /// @return the Markdown text, ending with a line feed
    public String markdown() {
        return Markdown.of(this);
    }
}
