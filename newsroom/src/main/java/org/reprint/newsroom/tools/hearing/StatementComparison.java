package org.reprint.newsroom.tools.hearing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.statement.Comparing;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.statements.Comparisons;
import org.reprint.statements.Counterpart;
import org.reprint.statements.Polarity;
import org.reprint.statements.Quotation;
import org.reprint.statements.Rendering;
import org.reprint.statements.Said;
import org.reprint.statements.Span;
import org.reprint.statements.Stretch.Fate;
import org.reprint.statements.Utterance;
import org.reprint.statements.Utterances;

/// Compares statements with `reprint-statements`. Safe for use by any number of threads.
public final class StatementComparison implements Comparing {

    /// What was said half a year apart is another matter by then.
    private static final int DAYS = 183;

    private static final int MOST_PAIRS = 24;

    private final Comparisons comparisons = new Comparisons(DAYS, MOST_PAIRS);
    private final Utterances utterances = new Utterances();

    /// A comparison with nothing read yet.
    public StatementComparison() {}

    @Override
    public List<Contrast> contrasts(List<Uttered> statements) {
        return comparisons
                .among(statements.stream().map(StatementComparison::said).toList())
                .stream()
                .map(StatementComparison::contrast)
                .toList();
    }

    @Override
    public Optional<Trace> trace(StatementId of, List<Uttered> statements) {
        return utterances
                .among(statements.stream().map(StatementComparison::quotation).toList())
                .stream()
                .filter(utterance -> prints(utterance, of.code()))
                .findFirst()
                .map(StatementComparison::trace);
    }

    private static boolean prints(Utterance utterance, String code) {
        return utterance.first().id().equals(code)
                || utterance.later().stream()
                        .anyMatch(later -> later.quotation().id().equals(code));
    }

    private static Trace trace(Utterance utterance) {
        return new Trace(
                id(utterance.first().id()),
                utterance.firstIsSure(),
                utterance.later().stream().map(StatementComparison::later).toList());
    }

    private static Later later(Rendering rendering) {
        return new Later(
                id(rendering.quotation().id()),
                switch (rendering.likeness()) {
                    case SAME -> Likeness.SAME;
                    case SHORTENED -> Likeness.SHORTENED;
                    case LENGTHENED -> Likeness.LENGTHENED;
                    case CHANGED -> Likeness.CHANGED;
                },
                rendering.stretches().stream()
                        .map(stretch -> new Stretch(stretch.fate() == Fate.KEPT, stretch.first(), stretch.later()))
                        .toList());
    }

    private static Contrast contrast(Counterpart pair) {
        return new Contrast(
                id(pair.one().id()),
                id(pair.other().id()),
                pair.common().stream()
                        .map(common -> common.inOne().in(pair.one().words()))
                        .distinct()
                        .toList(),
                switch (pair.opposition().how()) {
                    case NEGATED -> How.NEGATED;
                    case OPPOSITES -> How.OPPOSITES;
                },
                in(pair.one().words(), pair.opposition().inOne()),
                in(pair.other().words(), pair.opposition().inOther()));
    }

    private static List<String> in(String words, List<Span> spans) {
        return spans.stream().map(span -> span.in(words)).distinct().toList();
    }

    private static Said said(Uttered uttered) {
        Saying saying = uttered.statement().saying();
        LocalDate day = LocalDate.ofInstant(uttered.statement().saidAt(), ZoneOffset.UTC);
        return new Said(
                uttered.statement().id().code(),
                uttered.people(),
                saying.voices().stream()
                        .findFirst()
                        .map(StatementComparison::called)
                        .orElse(""),
                saying.words(),
                saying.sentence(),
                uttered.language(),
                day,
                switch (saying.polarity()) {
                    case SAID -> Polarity.SAID;
                    case DENIED -> Polarity.DENIED;
                    case REFUSED -> Polarity.REFUSED;
                    case ASKED -> Polarity.ASKED;
                });
    }

    private static Quotation quotation(Uttered uttered) {
        Saying saying = uttered.statement().saying();
        return new Quotation(
                uttered.statement().id().code(),
                uttered.people(),
                saying.words(),
                uttered.language(),
                uttered.printed(),
                uttered.outlet());
    }

    private static String called(Voice voice) {
        return (voice.affiliation() + " " + voice.role() + " " + voice.name()).strip();
    }

    private static StatementId id(String code) {
        return StatementId.parse(code).orElseThrow();
    }
}
