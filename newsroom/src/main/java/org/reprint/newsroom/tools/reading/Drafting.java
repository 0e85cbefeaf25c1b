package org.reprint.newsroom.tools.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.extract.Article;
import org.reprint.extract.Block;
import org.reprint.extract.Image;
import org.reprint.extract.Moment;
import org.reprint.extract.Publication;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.link.CitedLink;

/// Says in the newsroom's words what the library found.
final class Drafting {
    /// Fewer links make no list.
    private static final int FEWEST_LINKS = 4;

    private Drafting() {}

    static Draft draft(Article article) {
        List<Draft.Image> pictures = new ArrayList<>();
        article.body().forEach(block -> pictures(block, pictures));
        return new Draft(
                article.title(),
                article.deck().orElse(""),
                article.authors().stream()
                        .map(a -> new Draft.Author(
                                a.name(),
                                a.url().filter(Drafting::isWeb),
                                a.bio().orElse("")))
                        .toList(),
                article.published().map(Moment::date),
                article.modified().map(Moment::date),
                article.language().orElse("und"),
                switch (article.direction()) {
                    case LEFT_TO_RIGHT -> Content.Direction.LTR;
                    case RIGHT_TO_LEFT -> Content.Direction.RTL;
                },
                article.canonical().filter(Drafting::isWeb),
                article.site(),
                article.leadImage().map(image -> picture(image, "")),
                pictures,
                new Draft.Markup(article.html()),
                article.text(),
                article.links().stream()
                        .filter(link -> isWeb(link.href()))
                        .map(link -> new CitedLink(link.href(), link.text(), link.sentence()))
                        .toList(),
                article.publications().stream().map(Drafting::trace).toList(),
                new Draft.Labels(
                        article.topics().region(),
                        article.topics().theme(),
                        article.topics().report(),
                        Stream.concat(article.topics().sections().stream(), article.topics().tags().stream())
                                .distinct()
                                .toList()),
                article.copyright()
                        .map(c -> new Content.Copyright(
                                c.holders(),
                                c.year().isPresent() ? Optional.of(c.year().getAsInt()) : Optional.empty())),
                article.licences(),
                article.terms().map(terms -> terms.text()).orElse(""),
                article.terms().flatMap(terms -> terms.permissionContact().or(terms::commercialContact)),
                listing(article));
    }

    /// A front page or the page of an outlet tells no date, no author and nobody who had it first, and most of its
    /// words
    /// lead elsewhere. An article that has all this is rare, and only waits for an editor.
    private static boolean listing(Article article) {
        boolean nobodys = article.published().isEmpty()
                && article.modified().isEmpty()
                && article.authors().isEmpty()
                && article.publications().isEmpty();
        int linked = article.links().stream()
                .mapToInt(link -> link.text().strip().length())
                .sum();
        return nobodys
                && article.links().size() >= FEWEST_LINKS
                && 2 * linked > article.text().length();
    }

    private static Draft.Trace trace(Publication publication) {
        return new Draft.Trace(
                switch (publication.role()) {
                    case ORIGINAL -> org.reprint.newsroom.words.article.Publication.Role.ORIGINAL;
                    case REPUBLICATION -> org.reprint.newsroom.words.article.Publication.Role.REPUBLICATION;
                },
                publication.outlet(),
                publication.url().filter(Drafting::isWeb),
                publication.date().map(Moment::date));
    }

    /// The pictures of a block and of the blocks within it.
    private static void pictures(Block block, List<Draft.Image> found) {
        switch (block) {
            case Block.Figure figure -> found.add(picture(figure.image(), Words.of(figure.caption())));
            case Block.ListBlock list -> list.items().forEach(item -> item.forEach(inner -> pictures(inner, found)));
            case Block.Quotation quotation -> quotation.content().forEach(inner -> pictures(inner, found));
            case Block.Paragraph _, Block.Heading _, Block.Table _, Block.Code _, Block.Embed _, Block.Footnote _ -> {}
        }
    }

    private static Draft.Image picture(Image image, String caption) {
        return new Draft.Image(
                image.address(), image.alt(), caption, image.credit().orElse(""));
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null;
    }
}
