package org.reprint.newsroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house has four floors and arrows run down only (docs/decisions/0001).
@AnalyzeClasses(packages = "org.reprint.newsroom", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule arrows_run_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("..newsroom.words..")
            .layer("deeds")
            .definedBy("..newsroom.deeds..")
            .layer("tools")
            .definedBy("..newsroom.tools..")
            .layer("doors")
            .definedBy("..newsroom.doors..")
            .layer("wiring")
            .definedBy("org.reprint.newsroom")
            .withOptionalLayers(true)
            .whereLayer("wiring")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("doors")
            .mayOnlyBeAccessedByLayers("wiring")
            .whereLayer("deeds")
            .mayOnlyBeAccessedByLayers("doors", "wiring")
            .whereLayer("tools")
            .mayOnlyBeAccessedByLayers("wiring")
            .because("a deed that knows its tools cannot be tried without them, and a word that knows either is none");

    @ArchTest
    static final ArchRule words_know_no_framework = classes()
            .that()
            .resideInAPackage("..newsroom.words..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..newsroom.words..", "java..", "org.jspecify..", "org.jsoup..")
            .because("the newsroom's own words outlive every framework; jsoup stands behind SafeHtml alone");

    @ArchTest
    static final ArchRule jsoup_stands_behind_safe_html = noClasses()
            .that()
            .resideInAPackage("..newsroom.words..")
            .and()
            .doNotHaveSimpleName("SafeHtml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("there is one gate from untrusted text to a page");

    @ArchTest
    static final ArchRule deeds_know_words_alone = classes()
            .that()
            .resideInAPackage("..newsroom.deeds..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..newsroom.words..", "..newsroom.deeds..", "java..", "org.jspecify..")
            .allowEmptyShould(true)
            .because("what the newsroom does is said in its own words; tools come in through ports");

    @ArchTest
    static final ArchRule no_circles = slices().matching("org.reprint.newsroom.(deeds|tools|doors).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a room that needs its neighbour's neighbour to stand cannot be rebuilt alone");
}
