package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// The people of a text: who is named, and who is meant by "he", "the spokesman" or a last name.
final class Cast {
    private final Page page;
    private final Tokens tokens;

    Cast(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void meet(List<Claim> claims) {}

    List<Person> people(Claim claim) {
        Optional<Range> range = claim.speaker.or(() -> claim.follows.flatMap(c -> c.speaker));
        List<Person> people = new ArrayList<>();
        range.ifPresent(r -> people.add(new Person(
                page.span(r.from(), r.to()).in(page.text),
                tokens.capital(r.from()),
                Optional.empty(),
                Optional.empty())));
        return people;
    }
}
