package org.reprint.newsroom.doors.web.machine;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.Writer;
import org.jdom2.Text;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;
import org.jdom2.output.support.AbstractXMLOutputProcessor;
import org.jdom2.output.support.FormatStack;

/// Writes a feed as XML.
final class Xml {

    private Xml() {}

    /// White space stays as it is: an article's `pre` has to keep its lines.
    static String text(WireFeed feed) {
        try {
            feed.setEncoding("UTF-8");
            Format asItIs = Format.getRawFormat().setEncoding("UTF-8").setLineSeparator(LineSeparator.UNIX);
            return new XMLOutputter(asItIs, new WholeTexts()).outputString(new WireFeedOutput().outputJDom(feed));
        } catch (FeedException notAFeed) {
            throw new IllegalStateException("A feed of ours breaks its format's rules.", notAFeed);
        }
    }

    /// Escapes a text as a whole instead of letter by letter; whatever XML cannot hold is out of it already.
    private static final class WholeTexts extends AbstractXMLOutputProcessor {
        @Override
        protected void printText(Writer out, FormatStack formats, Text text) throws IOException {
            out.write(text.getText()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\r", "&#xD;"));
        }
    }
}
