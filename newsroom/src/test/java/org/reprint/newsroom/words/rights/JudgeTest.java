package org.reprint.newsroom.words.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.rights.Rules.CreditPlace;

/// What may be done, for every basis and every use.
class JudgeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /// `+` allowed, `-` refused; the columns stand in the order of [Use].
    private static final String TABLE = """
            basis                | excerpt | whole | edited text | edited headline | pictures | translation | commercial | mail | further
            own-work             |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            public-domain        |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            licence CC0          |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            licence PDM          |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            licence BY           |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            licence BY_SA        |    +    |   +   |      +      |        +        |     +    |      +      |      +     |  +   |    +
            licence BY_ND        |    +    |   +   |      -      |        -        |     +    |      -      |      +     |  +   |    +
            licence BY_NC        |    +    |   +   |      +      |        +        |     +    |      +      |      -     |  +   |    +
            licence BY_NC_SA     |    +    |   +   |      +      |        +        |     +    |      +      |      -     |  +   |    +
            licence BY_NC_ND     |    +    |   +   |      -      |        -        |     +    |      -      |      -     |  +   |    +
            permission           |    +    |   +   |      -      |        -        |     -    |      -      |      -     |  +   |    -
            agreement            |    +    |   +   |      -      |        -        |     -    |      -      |      -     |  +   |    -
            fair-use             |    +    |   +   |      -      |        -        |     -    |      -      |      -     |  -   |    -
            quotation            |    +    |   -   |      -      |        -        |     -    |      -      |      -     |  -   |    -
            all-rights-reserved  |    +    |   -   |      -      |        -        |     -    |      -      |      -     |  -   |    -
            none                 |    +    |   -   |      -      |        -        |     -    |      -      |      -     |  -   |    -
            """;

    private static final Map<String, Basis> BASES = Map.ofEntries(
            Map.entry("own-work", new Basis.OwnWork()),
            Map.entry("public-domain", new Basis.PublicDomain("The author died in 1931.")),
            Map.entry("licence CC0", licence("publicdomain/zero/1.0/")),
            Map.entry("licence PDM", licence("publicdomain/mark/1.0/")),
            Map.entry("licence BY", licence("licenses/by/4.0/")),
            Map.entry("licence BY_SA", licence("licenses/by-sa/4.0/")),
            Map.entry("licence BY_ND", licence("licenses/by-nd/4.0/")),
            Map.entry("licence BY_NC", licence("licenses/by-nc/4.0/")),
            Map.entry("licence BY_NC_SA", licence("licenses/by-nc-sa/3.0/de/")),
            Map.entry("licence BY_NC_ND", licence("licenses/by-nc-nd/4.0/")),
            Map.entry("permission", new Basis.Permission("letters/2026-03-02.eml")),
            Map.entry("agreement", new Basis.Agreement("")),
            Map.entry("fair-use", new Basis.FairUse("For comment.")),
            Map.entry("quotation", new Basis.Quotation("For comment.")),
            Map.entry("all-rights-reserved", new Basis.Reserved()),
            Map.entry("none", new Basis.None()));

    record Cell(String basis, Use use, boolean allowed) {}

    static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String row : TABLE.lines().skip(1).toList()) {
            String[] columns = row.split("\\|");
            List<Use> uses = List.of(Use.values());
            for (int i = 0; i < uses.size(); i++) {
                boolean allowed = columns[i + 1].strip().equals("+");
                cells.add(new Cell(columns[0].strip(), uses.get(i), allowed));
            }
        }
        return cells.stream();
    }

    private static Basis licence(String path) {
        return new Basis.Licensed(
                Licence.of("https://creativecommons.org/" + path).orElseThrow());
    }

    private static Basis basis(String name) {
        return Optional.ofNullable(BASES.get(name)).orElseThrow(() -> new AssertionError("no basis " + name));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void decides_by_the_basis_where_the_rules_are_silent(Cell cell) {
        Ruling ruling = Judge.judge(new Terms(basis(cell.basis()), Rules.silent()), cell.use(), NOW);
        assertThat(ruling).isInstanceOf(cell.allowed() ? Ruling.Allowed.class : Ruling.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void names_whom_to_ask_when_somebody_is_known(Cell cell) {
        Terms terms = new Terms(basis(cell.basis()), Rules.silent().asking(Optional.of("desk@first.example")));
        Ruling ruling = Judge.judge(terms, cell.use(), NOW);
        if (cell.allowed()) {
            assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        } else if (basis(cell.basis()) instanceof Basis.Licensed) {
            assertThat(ruling).as("a licence's own condition stands").isInstanceOf(Ruling.Refused.class);
        } else {
            assertThat(ruling)
                    .isInstanceOfSatisfying(
                            Ruling.Ask.class, ask -> assertThat(ask.contact()).isEqualTo("desk@first.example"));
        }
    }

    @Test
    void the_table_is_whole() {
        long kinds = Arrays.stream(Licence.Kind.values()).count();
        long others = Arrays.stream(Basis.class.getPermittedSubclasses()).count() - 1;
        assertThat(BASES).hasSize((int) (kinds + others));
        assertThat(cells().count()).isEqualTo(BASES.size() * (long) Use.values().length);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void an_embargo_and_an_expiry_refuse_everything(Use use) {
        Terms own = TermsForm.read(
                Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("embargo", "2026-11-22T12:00:01Z")));
        assertThat(Judge.judge(own, use, NOW)).isInstanceOf(Ruling.Refused.class);
        assertThat(Judge.judge(own, use, NOW.plusSeconds(1))).isInstanceOf(Ruling.Allowed.class);
        Terms ending = TermsForm.read(
                Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("expiry", "2026-11-22T12:00:00Z")));
        assertThat(Judge.judge(ending, use, NOW)).isInstanceOf(Ruling.Refused.class);
        assertThat(Judge.judge(ending, use, NOW.minusSeconds(1))).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void rules_override_the_basis_both_ways() {
        Terms terms = TermsForm.read(Map.of(
                "basis",
                Map.of("kind", "agreement"),
                "rules",
                Map.of("translation", true, "mailAndChannels", false, "pictures", "ask", "contact", "desk@a.example")));
        assertThat(Judge.judge(terms, Use.TRANSLATION, NOW)).isInstanceOf(Ruling.Allowed.class);
        assertThat(Judge.judge(terms, Use.MAIL_AND_CHANNELS, NOW)).isInstanceOf(Ruling.Refused.class);
        assertThat(Judge.judge(terms, Use.PICTURES, NOW)).isInstanceOf(Ruling.Ask.class);
    }

    @Test
    void a_licence_brings_its_duties() {
        Terms bySa = Terms.under(Licence.of("http://creativecommons.org/licenses/by-sa/4.0/deed.fr")
                .orElseThrow());
        assertThat(duties(bySa, Use.WHOLE_TEXT))
                .hasAtLeastOneElementOfType(Duty.Credit.class)
                .hasAtLeastOneElementOfType(Duty.LinkToOriginal.class)
                .hasAtLeastOneElementOfType(Duty.LicenceNotice.class)
                .doesNotHaveAnyElementsOfTypes(Duty.MarkChanges.class, Duty.ShareAlike.class)
                .contains(new Duty.Canonical(CanonicalPolicy.ORIGINAL));
        assertThat(duties(bySa, Use.TRANSLATION))
                .hasAtLeastOneElementOfType(Duty.MarkChanges.class)
                .hasAtLeastOneElementOfType(Duty.ShareAlike.class);
    }

    @Test
    void the_holders_wishes_become_duties() {
        Terms terms = TermsForm.read(Map.of(
                "basis",
                Map.of("kind", "agreement"),
                "rules",
                Map.of(
                        "creditText", "{author} for {outlet}",
                        "creditPlace", "top",
                        "link", "https://first.example/join",
                        "canonical", "noindex",
                        "tracker", "https://count.first.example/p.gif")));
        assertThat(duties(terms, Use.WHOLE_TEXT))
                .contains(
                        new Duty.Credit("{author} for {outlet}", CreditPlace.TOP),
                        new Duty.LinkTo(URI.create("https://first.example/join")),
                        new Duty.Canonical(CanonicalPolicy.NOINDEX),
                        new Duty.Tracker(URI.create("https://count.first.example/p.gif")));
    }

    @Test
    void own_work_owes_nobody_credit() {
        assertThat(duties(new Terms(new Basis.OwnWork(), Rules.silent()), Use.WHOLE_TEXT))
                .contains(new Duty.Canonical(CanonicalPolicy.OURSELVES))
                .doesNotHaveAnyElementsOfTypes(Duty.Credit.class, Duty.LinkToOriginal.class);
    }

    @Test
    void the_stricter_of_two_rulings_wins() {
        Ruling yes = new Ruling.Allowed(List.of(new Duty.CopyrightLine()));
        Ruling more = new Ruling.Allowed(List.of(new Duty.MarkChanges()));
        Ruling ask = new Ruling.Ask("a@b.example", "Ask.");
        Ruling no = new Ruling.Refused("No.");
        assertThat(yes.and(more))
                .isEqualTo(new Ruling.Allowed(List.of(new Duty.CopyrightLine(), new Duty.MarkChanges())));
        assertThat(yes.and(ask)).isEqualTo(ask);
        assertThat(ask.and(no)).isEqualTo(no);
        assertThat(no.and(yes)).isEqualTo(no);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_terms_survive_being_written(Cell cell) {
        Terms terms = new Terms(basis(cell.basis()), Rules.silent().asking(Optional.of("x@y.example")));
        assertThat(TermsForm.read(TermsForm.write(terms))).isEqualTo(terms);
    }

    @Test
    void terms_that_make_no_sense_are_answered_with_a_sentence() {
        assertThatThrownBy(() -> TermsForm.read(Map.of("rules", Map.of("picture", true))))
                .hasMessageContaining("picture")
                .hasMessageContaining("pictures");
        assertThatThrownBy(() -> TermsForm.read(Map.of("basis", Map.of("kind", "licence", "licence", "GPL"))))
                .hasMessageContaining("GPL");
        assertThatThrownBy(() -> TermsForm.read(Map.of("rules", Map.of("embargo", "tomorrow"))))
                .hasMessageContaining("2026-12-01T06:00:00Z");
        assertThatThrownBy(() -> TermsForm.read(Map.of("rules", Map.of("tracker", "javascript:alert(1)"))))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> TermsForm.read(Map.of("basis", Map.of("kind", "fair-use"))))
                .hasMessageContaining("reason");
    }

    private static List<Duty> duties(Terms terms, Use use) {
        Ruling ruling = Judge.judge(terms, use, NOW);
        assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        return ruling instanceof Ruling.Allowed(List<Duty> duties) ? duties : List.of();
    }
}
