package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample pages of the project: what a reader of the demonstration sees first of each.
class SamplePagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            harbour-courier/saltmere-dockers-return | Saltmere dockers return after nine weeks as port agrees to rest days | Maren Holloway; Tobias Quist | 2026-10-12 | Harbour Courier | The east quay at Saltmere on Monday morning | rain had taken it off.
            harbour-courier/the-map-under-the-wind | The map under the wind | Ilse Marwitz | 2026-09-24 | Harbour Courier | Vesterbank at dawn | that somebody has looked.”
            harbour-courier/forty-years-of-tides | Forty years of tides, free for all | Tobias Quist | 2026-11-05 | Harbour Courier | Each bar is the mean of about 52,560 readings. | along in ten minutes.
            harbour-courier/borrowed-boat | In a borrowed boat, on a borrowed river | Maren Holloway | 2026-10-19 | Harbour Courier | The Weser above Bremen at first light. | It is called Patience.
            cronica-del-litoral/el-rio-devuelve-la-corvina | El río devuelve la corvina, pero no a todos | Tomás Arrieta Luz | 2026-10-08 | Crónica del Litoral | BOCA DEL SAUCE, Uruguay. | Este año nadie lo consulta.
            cronica-del-litoral/nine-kilometres-of-railway | A Wheat Town Bets Its Savings on Nine Kilometres of Railway | Lucía Ferrand; Tomás Arrieta Luz | 2026-09-27 | Crónica del Litoral | COLONIA TRIGAL, Argentina. | will be glad of the rails.
            cronica-del-litoral/the-archive-under-the-bed | The Radio Archive That Lived Under a Bed | Tomás Arrieta Luz | 2026-11-02 | Crónica del Litoral | PILAR DEL ESTE, Paraguay. | said in Guaraní that he had.
            meridian-brief/the-town-that-lent-its-river | The town that lent its river to the cloud | Devika Rasmussen | 2026-10-15 | Meridian Brief | When the Ferrin fell to 38 centimetres | ''
            meridian-brief/two-million-phones | Police forces bought the whereabouts of two million phones, Canadian watchdog says | Callum Oyelaran | 2026-11-04 | Meridian Brief | Three police forces | which weather app it was.
            levant-lines/souq-al-sidr | سوق السدر يفتح أبوابه من جديد، والتجار يعودون بنصف البضاعة | رنا القاسمي | 2026-10-01 | خطوط المشرق | الممر الكبير في سوق السدر صباح يوم الافتتاح. | بدأ يملأ به الفراغ الذي تركه النصف الآخر.
            levant-lines/one-map-of-the-mines | Farmers and sappers draw one map of the mines | Rana Qassimi | 2026-10-21 | Levant Lines | The common map of Tel Zarqa, redrawn. | at a distance, and point.
            levant-lines/the-clinic-that-counts-the-heat | The clinic that counts the heat | Samir Haddouti; Rana Qassimi | 2026-09-09 | Levant Lines | Ghor al-Rayhan lies 270 metres below sea level. | she might want to know.
            crosscurrents/map-under-the-wind-north-sea | The Map Under the Wind | Ilse Marwitz | 2026-10-03 | Crosscurrents | The torpedo lay 31 metres down | that somebody has looked.”
            crosscurrents/water-talks-reservoir | Water Talks Open Over a Reservoir That Is Half Empty | Aigerim Solt | 2026-10-30 | Crosscurrents | Kyrgyzstan's energy minister said | “every October.”
            crosscurrents/the-last-human-in-the-booth | The Last Human in the Booth | Ilse Marwitz; Rana Qassimi | 2026-11-10 | Crosscurrents | GENEVA and NAIROBI | not altogether wrong.
            crosscurrents/yunting-canteens | 云汀老街的长者食堂：一顿八元午饭背后的账本 | 林汀; 沈未央 | 2026-11-06 | 汇流 | 浙江云汀—— | “害我多走了一趟。”
            rusengo-diary/school-on-the-ferry | The school on the ferry | Achieng Odera-Moss | 2026-09-16 | Rusengo Diary | RUSENGO, Kenya. | On Tuesday, nineteen.
            """)
    void isReadAsItsReadersSeeIt(
            String name, String title, String authors, String date, String site, String first, String last)
            throws IOException {
        var article = read(name);
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.authors().stream().map(Author::name))
                .containsExactlyElementsOf(
                        Arrays.stream(authors.split(";")).map(String::strip).toList());
        assertThat(article.published().map(moment -> moment.date().toString())).contains(date);
        assertThat(article.site()).contains(site);
        assertThat(article.text()).startsWith(first).endsWith(last);
    }

    /// Appeals, notes to the readers and lines about the authors are no part of what was written.
    @Test
    void noBodyAppealsToItsReaders() throws IOException {
        for (var page : pages()) {
            assertThat(read(page.replace(".html", "")).text())
                    .as(page)
                    .doesNotContain("14 languages", "Once a week we", "Find us on", "Note to readers", "©")
                    .doesNotContain("14种语言", "每周寄出", "致读者", "本刊特约记者");
        }
    }

    /// Only the two republished pages tell of an earlier publication.
    @Test
    void onlyRepublishedPagesHaveAChain() throws IOException {
        for (var page : pages()) {
            var chain = read(page.replace(".html", "")).publications().stream()
                    .map(Publication::outlet)
                    .toList();
            var wanted = page.contains("map-under-the-wind-north-sea")
                    ? List.of("Harbour Courier", "Crosscurrents")
                    : page.contains("water-talks") ? List.of("Steppe Dispatch", "Crosscurrents") : List.<String>of();
            assertThat(chain).as(page).isEqualTo(wanted);
        }
    }

    /// What a page says about reuse is its sentences, not the bar of links that leads to them.
    @Test
    void barsOfLinksAreNoTerms() throws IOException {
        var terms = read("harbour-courier/the-map-under-the-wind").terms().orElseThrow();
        assertThat(terms.text()).startsWith("Republish this article.").doesNotContain("Privacy");
    }

    private static List<String> pages() throws IOException {
        return Json.parse(Files.readString(samples().resolve("samples.json"))).get("pages").each().stream()
                .map(page -> page.get("file").string().orElseThrow())
                .toList();
    }

    private static Article read(String name) throws IOException {
        for (var page : Json.parse(Files.readString(samples().resolve("samples.json")))
                .get("pages")
                .each()) {
            var file = page.get("file").string().orElseThrow();
            if (file.equals(name + ".html")) {
                var address = URI.create(page.get("url").string().orElseThrow());
                return new Extractor()
                        .extract(Page.of(Files.readAllBytes(samples().resolve(file)))
                                .at(address));
            }
        }
        throw new IllegalArgumentException("samples.json does not list " + name + ".");
    }

    private static Path samples() {
        var beside = Path.of("samples");
        return Files.isDirectory(beside) ? beside : Path.of("..", "samples");
    }
}
