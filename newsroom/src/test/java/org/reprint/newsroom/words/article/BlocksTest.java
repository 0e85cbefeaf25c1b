package org.reprint.newsroom.words.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.words.article.SafeHtml.Block;

/// A body taken apart into its blocks and the links in them.
class BlocksTest {

    @Test
    void blocks_are_the_lines_of_the_text() {
        SafeHtml body = SafeHtml.of("<h2>A  head</h2><p>One<br>two <em>three</em></p><ul><li>item</li></ul>"
                + "<blockquote><p>“Quoted”</p></blockquote><table><tr><td>cell</td></tr></table>");
        List<Block> blocks = body.blocks();

        assertThat(blocks.stream().map(Block::words).collect(Collectors.joining("\n")))
                .isEqualTo(body.text());
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.ITEM,
                        Block.Kind.QUOTATION,
                        Block.Kind.ASIDE);
    }

    @Test
    void links_stand_on_their_own_words_however_often_these_come() {
        SafeHtml body = SafeHtml.of("<p>He said it. She <a href=\"https://one.example/\"> said </a> so,\n and they"
                + " <a href=\"https://two.example/\">said</a>, <em>said <a href=\"https://three.example/x\">again"
                + "</a></em> 𝒳 <a href=\"https://four.example/\">end</a>.</p>");
        Block block = body.blocks().getFirst();

        assertThat(block.links())
                .extracting(link -> block.words().substring(link.start(), link.end()) + " " + link.address())
                .containsExactly(
                        "said https://one.example/",
                        "said https://two.example/",
                        "again https://three.example/x",
                        "end https://four.example/");
        assertThat(block.links().get(0).start()).isEqualTo(block.words().indexOf("said so"));
        assertThat(block.links().get(1).start()).isEqualTo(block.words().indexOf("said, "));
    }

    @Test
    void a_link_that_leads_nowhere_or_stands_on_nothing_is_none() {
        SafeHtml body = SafeHtml.of("<p>a <a href=\"mailto:x@y.example\">b</a> <a href=\"https://one.example/\"></a>"
                + " <a href=\"https://two.example/%%\">c</a> <a href=\"https://three.example/\">d</a></p>");

        assertThat(body.blocks().getFirst().links())
                .extracting(link -> link.address().toString())
                .containsExactly("https://three.example/");
    }

    @Test
    void preformatted_text_is_one_line_and_what_comes_after_keeps_its_place() {
        String lines = "one\ntwo\n<a href=\"https://one.example/\">three\nfour</a>\nfive\nsix\nseven\neight\nnine\nten";
        SafeHtml body = SafeHtml.of("<p>a</p><pre>" + lines + "</pre><p>“We will stay,” said Ann Bell.</p>");

        assertThat(body.text())
                .isEqualTo("a\none two three four five six seven eight nine ten\n“We will stay,” said Ann Bell.");
        assertThat(body.blocks())
                .extracting(Block::words)
                .containsExactlyElementsOf(body.text().lines().toList());
        assertThat(body.blocks().get(1).links())
                .singleElement()
                .satisfies(link -> assertThat(body.blocks().get(1).words().substring(link.start(), link.end()))
                        .isEqualTo("three four"));
        assertThat(body.anchored(Map.of(2, List.of("said-1"))).html())
                .contains("<p><span id=\"said-1\"></span>“We will stay")
                .contains("nine\nten</pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<![CDATA[><img src=x onerror=alert(1)>]]>",
                "<p>before</p><![CDATA[><img src=x onerror=alert(1)>]]><p>after</p>",
                "<svg><a><![CDATA[><img src=x onerror=alert(1)>]]></a></svg>",
                "<math><![CDATA[><img src=x onerror=alert(1)>]]></math>"
            })
    void a_section_of_character_data_opens_no_element(String untrusted) {
        assertThat(SafeHtml.of(untrusted).html())
                .as("a browser ends such a section at its first “>”, so none may be printed")
                .doesNotContain("<!")
                .doesNotContain("<img");
    }
}
