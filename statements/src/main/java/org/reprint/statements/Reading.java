package org.reprint.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads one page from top to bottom and hands out its statements.
final class Reading {
    private final Page page;
    private final Clauses clauses;
    private final CueFinder cues;
    private final Cast cast;
    private final List<Claim> claims = new ArrayList<>();

    Reading(Page page) {
        this.page = page;
        this.clauses = new Clauses(page);
        this.cues = new CueFinder(page);
        this.cast = new Cast(page);
    }

    List<Statement> statements() {
        for (int s = 0; s < page.sentences.size(); s++) {
            claims.addAll(
                    page.tongue.is("fields")
                            ? new FieldAttribution(page, s).read()
                            : page.tongue.setting("order").equals("sov")
                                    ? new VerbLast(page, cues, s).read()
                                    : new Attribution(page, clauses, cues, s).read());
        }
        if (page.tongue.is("subjunctive")) {
            new Subjunctives(page).take(claims);
        }
        new Labels(page).take(claims);
        boolean fields = page.tongue.is("fields");
        FieldSubjects subjects = new FieldSubjects(page);
        new Loose(page, clauses, fields ? subjects::main : clauses::mainSubject, claims).take();
        if (fields) {
            InnerQuotes.take(page, claims);
        }
        Sifting sifting = new Sifting(page);
        sifting.sift(claims);
        claims.sort(Comparator.comparingInt(Claim::start).thenComparingInt(Claim::end));
        cast.meet(claims);
        sifting.siftSelves(claims, cast);
        return new Finish(page, cast, clauses, claims).statements();
    }
}
