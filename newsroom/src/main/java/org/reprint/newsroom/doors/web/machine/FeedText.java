package org.reprint.newsroom.doors.web.machine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.doors.web.machine.Feed.Item;
import org.reprint.newsroom.words.article.SafeHtml;

/// An article as it goes out in a feed: as much of the text as may be passed on, with every address
/// absolute, and the credit below it that must travel with the text.
final class FeedText {

    /// What XML 1.0 has no way to write (section 2.2).
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Masthead masthead;

    FeedText(Masthead masthead) {
        this.masthead = masthead;
    }

    /// The content as HTML.
    ///
    /// @param body what may be passed on of it
    String html(Printed printed, SafeHtml body) {
        return clean(withAddresses(body) + end(printed));
    }

    /// Only a body with pictures has addresses of ours, and has to be taken apart for them.
    private String withAddresses(SafeHtml body) {
        if (body.pictures().isEmpty()) {
            return body.html();
        }
        Document text = Jsoup.parseBodyFragment(body.html());
        text.outputSettings().prettyPrint(false);
        for (Element picture : text.select("img")) {
            picture.removeAttr("srcset").removeAttr("sizes");
            picture.attr("src", masthead.address(picture.attr("src")));
        }
        return text.body().html();
    }

    private String end(Printed printed) {
        Document text = Document.createShell("");
        text.outputSettings().prettyPrint(false);
        Element end = text.body().appendElement("p");
        Credits credits = Credits.of(printed);
        if (!printed.mayPassOn()) {
            end.appendElement("a")
                    .attr("href", masthead.address(printed.path()))
                    .text("Read on at " + masthead.name());
            end.appendText(". ");
        }
        if (!credits.credit().isEmpty()) {
            credited(end, credits);
        }
        credits.licence().ifPresent(licence -> {
            end.appendElement("a")
                    .attr("href", licence.uri().toString())
                    .attr("rel", "license")
                    .text(licence.name());
            end.appendText(". ");
        });
        if (!credits.copyright().isEmpty()) {
            end.appendText(credits.copyright() + ".");
        }
        return text.body().html();
    }

    private static void credited(Element end, Credits credits) {
        Optional<String> address = credits.original().map(Object::toString);
        if (address.isPresent()) {
            end.appendElement("a").attr("href", address.get()).text(credits.credit());
        } else {
            end.appendText(credits.credit());
        }
        end.appendText(". ");
    }

    /// Two sentences for readers that show no content: the deck, else the beginning of the text.
    ///
    /// @param body what may be passed on of it
    static String summary(Printed printed, SafeHtml body) {
        if (!printed.deck().isEmpty()) {
            return clean(printed.deck());
        }
        String text = Jsoup.parseBodyFragment(body.html()).text();
        return clean(text.length() <= Item.SUMMARY ? text : text.substring(0, whole(text)) + "…");
    }

    /// Where the last whole word ends before the limit.
    private static int whole(String text) {
        int space = text.lastIndexOf(' ', Item.SUMMARY);
        int end = space > Item.SUMMARY / 2 ? space : Item.SUMMARY;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /// A text without the characters that no XML may hold.
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plainlyXml(text.charAt(i))) {
                return NOT_XML.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /// Whether a UTF-16 unit is a character that XML may hold; of surrogates one alone does not tell.
    private static boolean plainlyXml(char unit) {
        return (unit >= 0x20 && unit < Character.MIN_SURROGATE) || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
