package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/// What a page tells machines about itself, in each of the ways in which pages tell it.
class PageSignsTest {
    private static final String STORY =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the old bridge before winter.</p>"
                    .repeat(3);

    private static Article read(String address, String attributes, String head, String body) {
        return new Extractor()
                .extract(Page.of("<html " + attributes + "><head><title>The bridge will be repaired</title>" + head
                                + "</head><body>" + body + "</body></html>")
                        .at(URI.create(address)));
    }

    private static Article withHead(String head) {
        return read("https://paper.example/bridge", "lang=en", head, "<h1>The bridge will be repaired</h1>" + STORY);
    }

    private static Article withBody(String body) {
        return read("https://paper.example/bridge", "lang=en", "", body);
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void paywallsAreDeclaredOrShown() {
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}"))
                        .markers()
                        .paywall())
                .isTrue();
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}"))
                        .markers()
                        .paywall())
                .isTrue();
        assertThat(withHead("<meta property='article:content_tier' content='locked'>")
                        .markers()
                        .paywall())
                .isTrue();
        assertThat(withBody("<h1>The bridge will be repaired</h1>" + STORY
                                + "<div class='paywall-box'><p>Subscribe to read the rest of this story.</p></div>")
                        .markers()
                        .paywall())
                .isTrue();
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true}"))
                        .markers()
                        .paywall())
                .isFalse();
    }

    @Test
    void liveBlogsSayWhatTheyAre() {
        assertThat(withHead(linked("{\"@type\":\"LiveBlogPosting\",\"headline\":\"The vote\"}"))
                        .markers()
                        .liveBlog())
                .isTrue();
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\"}")).markers().liveBlog())
                .isFalse();
    }

    @Test
    void mobileAndPrintVersionsAreKnownAndFound() {
        assertThat(read("https://paper.example/bridge", "amp", "", STORY)
                        .markers()
                        .amp())
                .isTrue();
        assertThat(read("https://paper.example/print/bridge", "", "", STORY)
                        .markers()
                        .print())
                .isTrue();
        var plain = read(
                        "https://paper.example/bridge",
                        "",
                        "<link rel=amphtml href=/bridge/amp>",
                        STORY + "<a href='/bridge?print=1'>Print</a>")
                .markers();
        assertThat(plain.amp() || plain.print()).isFalse();
        assertThat(plain.ampVersion()).contains(URI.create("https://paper.example/bridge/amp"));
        assertThat(plain.printVersion()).contains(URI.create("https://paper.example/bridge?print=1"));
    }

    @Test
    void theNextPartIsFoundAndTheNextArticleIsNot() {
        assertThat(withHead("<link rel=next href='https://paper.example/bridge/2'>")
                        .markers()
                        .nextPage())
                .contains(URI.create("https://paper.example/bridge/2"));
        assertThat(withBody(STORY + "<a rel=next href='/bridge/2'>2</a>")
                        .markers()
                        .nextPage())
                .contains(URI.create("https://paper.example/bridge/2"));
        assertThat(withBody(STORY + "<a rel=next href='/another-story'>Another story</a>")
                        .markers()
                        .nextPage())
                .isEmpty();
    }

    @Test
    void theSitesNameHasManySources() {
        assertThat(withHead("<meta property='og:site_name' content='The Paper'>")
                        .site())
                .contains("The Paper");
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Paper\"}}"))
                        .site())
                .contains("The Paper");
        assertThat(withHead("<meta name='dc.publisher' content='The Paper'>").site())
                .contains("The Paper");
        assertThat(withHead("").site()).contains("paper.example");
    }

    @Test
    void theLeadPictureIsTheDeclaredOne() {
        assertThat(withHead("<meta property='og:image' content='/lead.jpg'>")
                        .leadImage()
                        .map(Image::address))
                .contains(URI.create("https://paper.example/lead.jpg"));
        assertThat(withHead(linked("{\"@type\":\"NewsArticle\",\"image\":[{\"url\":\"https://paper.example/l.jpg\"}]}"))
                        .leadImage()
                        .map(Image::address))
                .contains(URI.create("https://paper.example/l.jpg"));
    }

    @Test
    void dublinCoreMicrodataAndRdfaTellDateAndAuthor() {
        var core = withHead(
                "<meta name='DC.creator' content='Jane Doe'><meta name='DC.date.issued' content='2022-10-21'>");
        var microdata =
                withBody("<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>The bridge"
                        + " will be repaired</h1><span itemprop=author>Jane Doe</span>"
                        + "<time itemprop=datePublished datetime='2022-10-21'>Friday</time>" + STORY + "</div>");
        var rdfa =
                withBody("<div vocab='https://schema.org/' typeof=NewsArticle><h1 property=headline>The bridge will be"
                        + " repaired</h1><span property='schema:author'>Jane Doe</span>"
                        + "<span property='datePublished' content='2022-10-21'>Friday</span>" + STORY + "</div>");
        for (var article : new Article[] {core, microdata, rdfa}) {
            assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
            assertThat(article.published().map(Moment::iso)).contains("2022-10-21");
            assertThat(article.title()).isEqualTo("The bridge will be repaired");
        }
    }

    @Test
    void linkedDataIsReadThoughItIsBrokenOrEscaped() {
        var broken = linked(
                "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" today\",\"datePublished\":\"2022-10-21\",}");
        var escaped =
                linked("{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2022-10-21&quot;}");
        assertThat(withHead(broken).published().map(Moment::iso)).contains("2022-10-21");
        assertThat(withHead(escaped).published().map(Moment::iso)).contains("2022-10-21");
    }
}
