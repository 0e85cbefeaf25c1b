package org.reprint.newsroom.doors.web.machine;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/// Writes a feed as XML.
final class Xml {

    private Xml() {}

    /// White space stays as it is: an article's `pre` has to keep its lines.
    static String text(WireFeed feed) {
        try {
            feed.setEncoding("UTF-8");
            Format asItIs = Format.getRawFormat().setEncoding("UTF-8").setLineSeparator(LineSeparator.UNIX);
            return new XMLOutputter(asItIs).outputString(new WireFeedOutput().outputJDom(feed));
        } catch (FeedException notAFeed) {
            throw new IllegalStateException("A feed of ours breaks its format's rules.", notAFeed);
        }
    }
}
