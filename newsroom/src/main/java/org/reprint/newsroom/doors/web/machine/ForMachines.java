package org.reprint.newsroom.doors.web.machine;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.FrontPage;
import org.reprint.newsroom.deeds.press.pages.ListingPage;

/// What stands in a page's head for machines, ready for the layout: link previews as `meta` elements and
/// structured data as a data block. Escaped here, so that a template prints it as it is.
public final class ForMachines {

    private final StructuredData data;
    private final LinkPreview previews;

    /// @param masthead of the house
    public ForMachines(Masthead masthead) {
        this.data = new StructuredData(masthead);
        this.previews = new LinkPreview(masthead);
    }

    /// For an article's page.
    public Content article(Printed printed) {
        return head(previews.article(printed), data.article(printed));
    }

    /// For a listing's page.
    public Content listing(ListingPage page) {
        return head(previews.listing(page), data.listing(page));
    }

    /// For the front page.
    public Content front(FrontPage page) {
        return head(previews.front(), data.front(page));
    }

    private static Content head(List<Meta> metas, SafeJson json) {
        return output -> {
            for (Meta meta : metas) {
                output.writeContent("<meta " + meta.attribute().word() + "=\"");
                Escape.htmlAttribute(meta.name(), output);
                output.writeContent("\" content=\"");
                Escape.htmlAttribute(meta.content(), output);
                output.writeContent("\">\n");
            }
            block(json, output);
        };
    }

    private static void block(SafeJson json, TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">");
        output.writeContent(json.json());
        output.writeContent("</script>\n");
    }
}
