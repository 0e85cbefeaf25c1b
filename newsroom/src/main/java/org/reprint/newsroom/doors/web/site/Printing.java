package org.reprint.newsroom.doors.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;

/// Prints templates. They are compiled with the house, so a template that does not fit its model does not
/// get this far.
final class Printing {

    private static final String PACKAGE = "org.reprint.newsroom.doors.web.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Printing.class.getClassLoader(), PACKAGE);

    /// A page.
    ///
    /// @param template its name in `src/main/jte/site`, without the ending
    /// @param values for the template's parameters beside `frame`
    Page page(int status, String template, Frame frame, Map<String, Object> values, Ties ties) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        StringOutput output = new StringOutput(32 << 10);
        engine.render("site/" + template + ".jte", all, output);
        Page page = Page.html(status, output.toString(), ties.keys());
        return ties.validUntil().map(page::until).orElse(page);
    }
}
