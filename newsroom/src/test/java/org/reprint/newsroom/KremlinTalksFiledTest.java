package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample article from its page to the file: its fourteen statements stand there with person, kind, reporter,
/// addressee and evidence.
class KremlinTalksFiledTest {

    private static final String ADDRESS =
            "https://republisher.example/kremlin-putin-open-talks-ukraine-very-beginning/5797413";

    @Test
    void every_statement_of_the_sample_article_is_filed(@TempDir Path folder) throws IOException {
        byte[] page = Files.readAllBytes(SharedFolder.file("samples/kremlin-talks/page.html"));
        JsonNode expected = JsonMapper.shared()
                .readTree(Files.readAllBytes(SharedFolder.file("samples/kremlin-talks/expected.json")));
        try (TestNewsroom newsroom = TestNewsroom.open(folder)) {
            newsroom.web(ADDRESS, page);
            Article article = ((Intake.Filed) newsroom.take(ADDRESS)).article();
            List<Statement> filed = newsroom.store().statements().of(article.id());
            String text = article.content().body().text();
            assertThat(filed)
                    .allSatisfy(statement -> assertThat(text.substring(
                                    statement.saying().place().start(),
                                    statement.saying().place().end()))
                            .isEqualTo(statement.saying().place().exact()));
            SoftAssertions all = new SoftAssertions();
            expected.path("statements").forEach(gold -> check(gold, filed, newsroom, all));
            all.assertThat(expected.path("statements").size()).isEqualTo(14);
            all.assertAll();
            assertThat(filed.stream()
                            .filter(s -> names(s, newsroom).equals("Dmitry Peskov"))
                            .map(s -> s.saying().voices().getFirst().speaker())
                            .distinct())
                    .as("one person, however he is mentioned")
                    .hasSize(1);
        }
    }

    private static void check(JsonNode gold, List<Statement> filed, TestNewsroom newsroom, SoftAssertions all) {
        String words = plain(gold.path("words").asString());
        List<Statement> holding = filed.stream()
                .filter(s -> plain(s.saying().words()).contains(words))
                .sorted(Comparator.comparingInt(s -> s.saying().words().length()))
                .toList();
        all.assertThat(holding).as(words).isNotEmpty();
        if (holding.isEmpty()) {
            return;
        }
        Statement best = holding.getFirst();
        Saying saying = best.saying();
        all.assertThat(plain(saying.words()).length()).as(words).isLessThan(words.length() * 3 / 2 + 10);
        all.assertThat(plain(names(best, newsroom)))
                .as(words)
                .isEqualTo(plain(gold.path("person").asString()));
        all.assertThat(saying.kind().name().toLowerCase(java.util.Locale.ROOT))
                .as(words)
                .isEqualTo(gold.path("kind").asString());
        if (gold.has("reported_by")) {
            all.assertThat(saying.reportedBy())
                    .as(words)
                    .startsWith(gold.path("reported_by").asString());
        }
        if (gold.has("addressee")) {
            all.assertThat(saying.addressee())
                    .as(words)
                    .contains(gold.path("addressee").asString());
        }
        if (gold.has("evidence")) {
            all.assertThat(saying.evidence().map(Object::toString))
                    .as(words)
                    .contains(gold.path("evidence").asString());
        }
    }

    /// As they stand on file.
    private static String names(Statement statement, TestNewsroom newsroom) {
        return String.join(
                "; ",
                statement.saying().voices().stream()
                        .map((Voice voice) -> voice.speaker()
                                .flatMap(id -> newsroom.store().speakers().find(id))
                                .map(speaker -> speaker.name())
                                .orElse(voice.name()))
                        .toList());
    }

    private static String plain(String words) {
        return words.replace('’', '\'')
                .replaceAll("[\"“”.,]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
