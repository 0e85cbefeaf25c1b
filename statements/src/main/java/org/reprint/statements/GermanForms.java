package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reprint.statements.VerbForm.Shape;

/// The forms of German verbs. A lemma is given as "sagen", "mit|teilen" (the particle comes apart), or with the stems
/// of a strong verb: "an|geben/gibt/gab/gegeben" (infinitive, third person, past, participle without particle).
final class GermanForms {
    /// A form as it is written, with what it is.
    record Form(String word, String particle, Shape shape, boolean subjunctive) {}

    private static final Set<String> UNSTRESSED = Set.of("be", "er", "ver", "ent", "emp", "zer", "miss");
    private final String particle;
    private final List<Form> forms = new ArrayList<>();

    private GermanForms(String particle) {
        this.particle = particle;
    }

    static List<Form> of(String lemma) {
        int bar = lemma.indexOf('|');
        GermanForms verb = new GermanForms(bar < 0 ? "" : lemma.substring(0, bar));
        verb.inflect(lemma.substring(bar + 1).split("/", -1));
        return verb.forms;
    }

    /// The name of a verb: its infinitive with the particle.
    static String name(String lemma) {
        int slash = lemma.indexOf('/');
        return (slash < 0 ? lemma : lemma.substring(0, slash)).replace("|", "");
    }

    private void inflect(String[] stems) {
        String infinitive = stems[0];
        String stem = infinitive.substring(0, infinitive.length() - (infinitive.endsWith("en") ? 2 : 1));
        String joint = stem.matches(".*([td]|([^aeiouylmnrh]|ch)[nm])") ? "e" : "";
        boolean weak = stems.length == 1;
        String past = weak ? stem + joint + "te" : stems[2];
        finite(weak ? stem + joint + "t" : stems[1], false);
        finite(past, false);
        finite(past + (past.endsWith("e") ? "n" : "en"), false);
        finite(infinitive, false);
        finite(stem + "e", true);
        participle(weak ? (prefixed(infinitive) ? "" : "ge") + stem + joint + "t" : stems[3]);
        forms.add(new Form(particle + infinitive, "", Shape.INFINITIVE, false));
        if (!particle.isEmpty()) {
            forms.add(new Form(particle + "zu" + infinitive, "", Shape.INFINITIVE, false));
        }
    }

    private static boolean prefixed(String infinitive) {
        return infinitive.endsWith("ieren")
                || UNSTRESSED.stream().anyMatch(infinitive::startsWith)
                || infinitive.startsWith("über")
                || infinitive.startsWith("unter");
    }

    /// Before its clause a verb stands without its particle, at the clause's end with it.
    private void finite(String form, boolean subjunctive) {
        forms.add(new Form(form, particle, Shape.FINITE, subjunctive));
        if (!particle.isEmpty()) {
            forms.add(new Form(particle + form, "", Shape.FINITE, subjunctive));
        }
    }

    private void participle(String form) {
        forms.add(new Form(particle + form, "", Shape.PARTICIPLE, false));
        if (!particle.isEmpty()) {
            forms.add(new Form(form, particle, Shape.PARTICIPLE, false));
        }
    }
}
