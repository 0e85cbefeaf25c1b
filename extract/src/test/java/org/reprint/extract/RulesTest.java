package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One small page or text for each rule.
class RulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published 21 October 2022 | 2022-10-21",
                "October 21st, 2022 | 2022-10-21",
                "21.10.2022 | 2022-10-21",
                "Le 3 août 2021 | 2021-08-03",
                "3 de septiembre de 2020 | 2020-09-03",
                "5 мая 2023 г. | 2023-05-05",
                "2022年10月21日 | 2022-10-21",
                "2022년 10월 21일 | 2022-10-21",
                "15. März 2019 | 2019-03-15",
                "12 października 2021 | 2021-10-12",
                "٢١ أكتوبر ٢٠٢٢ | 2022-10-21",
                "2022. október 21. | 2022-10-21",
                "9 Μαΐου 2020 | 2020-05-09",
                "17 Ağustos 2018 | 2018-08-17",
            })
    void datesOfManyLanguages(String text, LocalDate day) {
        assertThat(DateReader.read(text).orElseThrow().date()).isEqualTo(day);
    }

    @Test
    void datesKeepTheirTimeAndOffset() {
        var moment = DateReader.read("2022-10-21T09:30:15+02:00").orElseThrow();
        assertThat(moment)
                .isEqualTo(new Moment(
                        LocalDate.of(2022, 10, 21),
                        Optional.of(LocalTime.of(9, 30, 15)),
                        Optional.of(ZoneOffset.ofHours(2))));
        assertThat(moment.iso()).isEqualTo("2022-10-21T09:30:15+02:00");
        assertThat(DateReader.read("10/11/2022", true).orElseThrow().date()).isEqualTo(LocalDate.of(2022, 10, 11));
        assertThat(DateReader.read("10/11/2022", false).orElseThrow().date()).isEqualTo(LocalDate.of(2022, 11, 10));
        assertThat(DateReader.read("call 555 1234 in room 12")).isEmpty();
    }

    @Test
    void bylinesGiveNames() {
        assertThat(Names.in("By Jane Doe and John Q. Public in Kyiv")).containsExactly("Jane Doe", "John Q. Public");
        assertThat(Names.in("Von Anna Müller und Jörg Beck")).containsExactly("Anna Müller", "Jörg Beck");
        assertThat(Names.in("Por María López, Juan Pérez")).containsExactly("María López", "Juan Pérez");
        assertThat(Names.in("作者：王小明")).containsExactly("王小明");
        assertThat(Names.in("Staff")).isEmpty();
    }

    @Test
    void copyrightLinesComeApart() {
        assertThat(CopyrightLines.read("Copyright © Jane Doe, The Paper, 2022")
                        .orElseThrow()
                        .holders())
                .containsExactly("Jane Doe", "The Paper");
        assertThat(CopyrightLines.read("© 2005-2021 Example Media. All rights reserved.")
                        .orElseThrow()
                        .year())
                .hasValue(2021);
        assertThat(CopyrightLines.read("A line about rights")).isEmpty();
    }

    @Test
    void brokenJsonStillTells() {
        var json = Json.parse(
                "{\"@type\":\"NewsArticle\", \"headline\":\"He said \"no\" today\",\n\"author\":[{\"name\":\"Jane\",}],");
        assertThat(json.get("headline").string()).contains("He said \"no\" today");
        assertThat(json.get("author").each().getFirst().get("name").string()).contains("Jane");
    }

    @Test
    void charsetsAreFoundByMarkHeaderMetaAndLook() {
        var text = "<p>Правительство не приняло закон, и это было на этой неделе, но для всех</p>";
        var cyrillic = Charset.forName("windows-1251");
        assertThat(Decoding.text(Page.of(text.getBytes(StandardCharsets.UTF_8)).declaredAs(cyrillic), 1000))
                .isEqualTo(text);
        assertThat(Decoding.text(Page.of(text.getBytes(cyrillic)).declaredAs(cyrillic), 1000))
                .isEqualTo(text);
        assertThat(Decoding.text(Page.of(text.getBytes(cyrillic)), 1000)).isEqualTo(text);
        var declared = "<meta charset='windows-1251'>" + text;
        assertThat(Decoding.text(Page.of(declared.getBytes(cyrillic)), 1000)).isEqualTo(declared);
    }

    @Test
    void everyLexiconLoadsAndSaysSomething() {
        assertThat(Lexicon.all()).hasSizeGreaterThan(30);
        for (var lexicon : Lexicon.all()) {
            assertThat(lexicon.words("common")).as(lexicon.language()).hasSizeGreaterThan(8);
            assertThat(lexicon.entries("months").size()).as(lexicon.language()).isIn(0, 12);
        }
    }

    @Test
    void lazyPicturesAreFound() {
        var document = org.jsoup.Jsoup.parse(
                "<img src='data:image/gif;base64,R' data-src='/a.jpg'><img srcset='/s.jpg 300w, /l.jpg 1200w'><img src='/pixel.gif'>",
                "https://example.org/");
        var pictures = new Pictures(Optional.of(java.net.URI.create("https://example.org/")));
        var found = document.select("img").stream()
                .flatMap(img -> pictures.of(img).stream())
                .map(image -> image.address().getPath())
                .toList();
        assertThat(found).isEqualTo(List.of("/a.jpg", "/l.jpg"));
    }

    @Test
    void splitWordsAndDropCapsHeal() {
        var story =
                "<p><span class=dropcap>T</span>he coun\u00ADcil met on Tuesday and agreed, after a long debate, to repair the bridge before the winter.</p>";
        assertThat(new Extractor()
                        .extract(Page.of("<article>" + story.repeat(3) + "</article>"))
                        .text())
                .startsWith("The council met");
    }
}
