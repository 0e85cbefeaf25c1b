package org.reprint.newsroom.doors.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.reprint.newsroom.words.article.SafeHtml;

/// The texts that the operator writes: about, terms, disclaimer, contact, Markdown files (CommonMark, UTF-8)
/// in one folder, read anew for every page that is made. Missing ones are laid down from the shipped
/// defaults. `{outlet}` and `{contact}` are filled in.
public final class OwnTexts {

    /// The names of the texts, which are also their paths on the site.
    public static final List<String> NAMES = List.of("about", "terms", "disclaimer", "contact");

    private static final String DEFAULTS = "/org/reprint/newsroom/defaults/site/";

    private final Path folder;
    private final House house;

    /// @param folder where the operator's files are; made with the defaults in it where they are missing
    public OwnTexts(Path folder, House house) {
        this.folder = folder;
        this.house = house;
        try {
            Files.createDirectories(folder);
            for (String name : NAMES) {
                if (Files.notExists(folder.resolve(name + ".md"))) {
                    Files.write(folder.resolve(name + ".md"), shipped(name));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// A text ready to print.
    ///
    /// @param title plain text, the first heading of the file
    /// @param body the rest
    public record Text(String title, SafeHtml body) {}

    /// One of [#NAMES]; empty when the operator took the file away.
    public Optional<Text> find(String name) {
        try {
            return Optional.of(read(Files.readString(folder.resolve(name + ".md"))));
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Text read(String markdown) {
        Node document = Parser.builder().build().parse(filled(markdown));
        String title = "";
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = TextContentRenderer.builder().build().render(heading).strip();
            heading.unlink();
        }
        return new Text(title, SafeHtml.of(renderer().render(document)));
    }

    private String filled(String markdown) {
        String contact = house.contact()
                .map(mail -> "<" + mail + ">")
                .orElseGet(() -> house.words().say("contact.none"));
        return markdown.replace("{outlet}", house.name()).replace("{contact}", contact);
    }

    /// Links within the site are written with their whole address: only such pass the gate of [SafeHtml].
    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .attributeProviderFactory(context -> this::absolute)
                .build();
    }

    private void absolute(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().startsWith("/")) {
            attributes.put("href", house.base().resolve(link.getDestination()).toString());
        }
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnTexts.class.getResourceAsStream(DEFAULTS + name + ".md"))) {
            return in.readAllBytes();
        }
    }
}
