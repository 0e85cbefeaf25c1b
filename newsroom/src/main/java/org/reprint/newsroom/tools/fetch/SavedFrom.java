package org.reprint.newsroom.tools.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Finds the address that a saved page was published at: in the comment that browsers and SingleFile leave, or in what
/// the page's head says of itself.
final class SavedFrom {
    private static final Pattern BROWSER =
            Pattern.compile("<!--\\s*saved from url=\\([0-9]{1,6}\\)(\\S{1,8000})\\s*-->");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("Page saved with SingleFile\\s{1,8}url:\\s{1,8}(\\S{1,8000})\\s");
    /// Where a head ends, generously; what follows is not parsed.
    private static final int LOOKED_AT = 256 * 1024;

    private SavedFrom() {}

    static Optional<URI> address(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.UTF_8);
        Stream<Optional<String>> comments = Stream.of(BROWSER, SINGLE_FILE)
                .map(pattern -> pattern.matcher(head))
                .map(found -> found.find() ? Optional.of(found.group(1)) : Optional.empty());
        return comments.flatMap(Optional::stream)
                .map(SavedFrom::read)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ownWord(head));
    }

    private static Optional<URI> ownWord(String head) {
        Matcher body = Pattern.compile("<body[\\s>]", Pattern.CASE_INSENSITIVE).matcher(head);
        Document document = Jsoup.parse(head.substring(0, body.find() ? body.start() : head.length()));
        return Stream.of(
                        document.selectStream("meta[property=og:url]").map(e -> e.attr("content")),
                        document.selectStream("link[rel~=(?i)\\bcanonical\\b]").map(e -> e.attr("href")))
                .flatMap(found -> found)
                .map(SavedFrom::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<URI> read(String text) {
        return WrittenAddress.read(text) instanceof WrittenAddress.Address(URI uri)
                ? Optional.of(uri)
                : Optional.empty();
    }
}
