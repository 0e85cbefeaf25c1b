package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Blocks become text and HTML, and nothing that a page says can become markup.
class ArticleRenderingTest {
    private static final List<Block> BODY = List.of(
            new Block.Paragraph(List.of(
                    new Inline.Text("1 < 2 & \"so\" "),
                    new Inline.Link(
                            URI.create("https://example.org/?a=1&b='2'"),
                            List.of(new Inline.Strong(List.of(new Inline.Text("on"))))))),
            new Block.Heading(2, List.of(new Inline.Text("Below"))),
            new Block.ListBlock(true, 3, List.of(List.of(new Block.Paragraph(List.of(new Inline.Text("three")))))),
            new Block.Figure(
                    new Image(
                            URI.create("https://example.org/a.jpg"),
                            "A \"bridge\"",
                            Optional.of("Jane"),
                            OptionalInt.of(640),
                            OptionalInt.empty()),
                    List.of(new Inline.Text("The bridge"))));

    @Test
    void htmlEscapesEverything() {
        assertThat(Html.of(BODY)).isEqualTo("""
                <p>1 &lt; 2 &amp; &quot;so&quot; <a href="https://example.org/?a=1&amp;b=&#39;2&#39;"><strong>on</strong></a></p>
                <h2>Below</h2>
                <ol start="3">
                <li>three</li>
                </ol>
                <figure><img src="https://example.org/a.jpg" alt="A &quot;bridge&quot;" width="640"><figcaption>The bridge <small>Jane</small></figcaption></figure>
                """);
    }

    @Test
    void plainTextHasOneBlockALine() {
        assertThat(PlainText.of(BODY)).isEqualTo("1 < 2 & \"so\" on\nBelow\nthree\nThe bridge");
    }

    @Test
    void dangerousAddressesAreNoLinks() {
        var base = Optional.of(URI.create("https://example.org/a/"));
        assertThat(Addresses.resolve(base, "javascript:alert(1)")).isEmpty();
        assertThat(Addresses.resolve(base, " JaVa\tScript:alert(1)")).isEmpty();
        assertThat(Addresses.resolve(base, "data:text/html,x")).isEmpty();
        assertThat(Addresses.resolve(base, "b c|d")).contains(URI.create("https://example.org/a/b%20c%7Cd"));
    }

    @Test
    void aRequestWithoutHtmlIsRefusedWithASentence() {
        assertThat(JsonLines.read("{\"id\":7,\"url\":\"https://example.org/\",\"html\":\"<p>x\"}")
                        .id())
                .isEqualTo("7");
        assertThatThrownBy(() -> JsonLines.read("[]")).hasMessageContaining("one object");
    }
}
