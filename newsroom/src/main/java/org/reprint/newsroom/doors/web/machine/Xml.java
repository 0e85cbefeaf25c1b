package org.reprint.newsroom.doors.web.machine;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

/// Writes a feed as XML.
final class Xml {

    private Xml() {}

    static String text(WireFeed feed) {
        try {
            feed.setEncoding("UTF-8");
            return new WireFeedOutput().outputString(feed, false);
        } catch (FeedException notAFeed) {
            throw new IllegalStateException("A feed of ours breaks its format's rules.", notAFeed);
        }
    }
}
