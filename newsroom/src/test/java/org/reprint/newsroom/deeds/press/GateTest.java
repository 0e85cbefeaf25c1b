package org.reprint.newsroom.deeds.press;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.doors.web.site.Newspaper;
import org.reprint.newsroom.doors.web.site.Newspaper.Copy;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Ruling;
import org.reprint.newsroom.words.rights.Terms;

class GateTest {

    private static final String FIVE = "<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p>";

    private Newspaper paper;
    private Outlet outlet;

    @BeforeEach
    void open(@TempDir Path folder) {
        paper = new Newspaper(folder);
        outlet = paper.outlet("river.example", "River Post", Optional.empty());
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private Admission admission(Article article) {
        return paper.store.transactions().reading(() -> paper.gate.admit(article));
    }

    private Listed listed(Article article) {
        return paper.store
                .transactions()
                .reading(() -> paper.gate.admit(
                        paper.store.articles().heads(List.of(article.id())).getFirst()));
    }

    @Test
    void unknown_terms_give_an_excerpt_with_a_link_and_no_pictures() {
        Article article =
                paper.publish(Copy.of("The dam", FIVE, outlet).with(paper.picture(Color.BLUE, "A dam", "", "")));

        assertThat(admission(article)).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.form()).isEqualTo(Form.EXCERPT);
            assertThat(printed.body().text()).isEqualTo("One.\nTwo.\nThree.");
            assertThat(printed.dues().link())
                    .isEqualTo(article.provenance().original().url());
            assertThat(printed.lead()).isEmpty();
            assertThat(printed.mayPassOn()).isFalse();
        });
        assertThat(listed(article)).isInstanceOfSatisfying(Card.class, card -> {
            assertThat(card.form()).isEqualTo(Form.EXCERPT);
            assertThat(card.lead()).isEmpty();
        });
    }

    @Test
    void an_open_licence_gives_the_whole_text_with_every_duty() {
        Article article = paper.publish(Copy.of("The dam", FIVE, outlet).under(Newspaper.under("by")));

        assertThat(admission(article)).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.form()).isEqualTo(Form.WHOLE);
            assertThat(printed.dues().credit().orElseThrow().line())
                    .isEqualTo("First published by River Post, 20 November 2026");
            assertThat(printed.dues().licence().orElseThrow().name()).isEqualTo("CC BY 4.0");
            assertThat(printed.dues().copyright()).isPresent();
            assertThat(printed.mayPassOn()).isTrue();
        });
    }

    @Test
    void without_derivatives_a_correction_is_refused_and_a_corrected_text_is_shown_nowhere() {
        Terms noDerivatives = Newspaper.under("by-nd");
        Article article = paper.publish(Copy.of("The dam", FIVE, outlet).under(noDerivatives));

        assertThat(paper.gate.mayCorrect(article, false, true)).isInstanceOf(Ruling.Refused.class);
        assertThat(paper.gate.mayCorrect(article, true, false)).isInstanceOf(Ruling.Refused.class);
        Article corrected = paper.correct(article, "A note.", "The dam", FIVE.replace("Two", "2"));
        assertThat(admission(corrected)).isInstanceOf(Withheld.class);
        assertThat(listed(corrected)).isInstanceOf(Withheld.class);
    }

    @Test
    void what_is_not_published_is_withheld() {
        Article filed = paper.file(Copy.of("The dam", FIVE, outlet).under(Newspaper.on(new Basis.OwnWork())));

        assertThat(admission(filed)).isInstanceOf(Withheld.class);
        assertThat(listed(filed)).isInstanceOf(Withheld.class);
        assertThat(paper.gate.mayPublish(filed)).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void only_the_gate_makes_what_may_be_printed() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Gate.class.getName())
                .should()
                .callConstructor(Printed.class, Article.class, Printed.Findings.class)
                .because("what the gate refused must have no type to be printed as")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.reprint.newsroom"));
    }
}
