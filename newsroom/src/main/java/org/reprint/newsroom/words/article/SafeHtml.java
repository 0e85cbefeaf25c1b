package org.reprint.newsroom.words.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.picture.PictureUse;

/// A piece of HTML that may be printed unescaped: the only type templates print so.
///
/// There is one way to get one, [#of(String)]: whatever the text was, only the elements and attributes of
/// an article's body are left, links lead to `http`, `https` or `mailto`, and pictures are our own
/// (`/pictures/…`). What is left is serialised anew by jsoup's HTML serialiser, so no half-open tag or
/// odd namespace can come through. Text comes in and out as UTF-16 strings of any length.
public final class SafeHtml {

    /// Addresses of pictures that we serve ourselves.
    private static final Pattern OUR_PICTURE = Pattern.compile("/pictures/[0-9a-f]{64}/[0-9]{2,5}\\.(jpg|png)");

    private static final Pattern PICTURE = Pattern.compile("\\bsrc=\"/pictures/([0-9a-f]{64})/");

    /// Noncharacters (Unicode 23.7): no text that came over a line means anything by them.
    private static final String LINK_STARTS = "\uFDD0";

    private static final String LINK_ENDS = "\uFDD1";
