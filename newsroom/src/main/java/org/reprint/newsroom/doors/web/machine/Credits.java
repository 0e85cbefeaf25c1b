package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Dues;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.rights.Licence;

/// An article's rights in the few lines that every format asks for.
///
/// @param copyright the copyright line as the source states it, may be empty
/// @param holders who the source says holds the copyright
/// @param credit the credit line, may be empty
/// @param licence when there is one
/// @param original where the credit leads
record Credits(
        String copyright, List<String> holders, String credit, Optional<Licence> licence, Optional<URI> original) {

    static Credits of(Printed printed) {
        Dues dues = printed.dues();
        List<String> holders = dues.copyright().map(c -> c.holders()).orElse(List.of());
        String line = dues.copyright()
                .map(c -> "Copyright © "
                        + Stream.concat(c.holders().stream(), c.year().map(String::valueOf).stream())
                                .collect(Collectors.joining(", ")))
                .orElse("");
        return new Credits(
                line,
                holders,
                dues.credit().map(Dues.Credit::line).orElse(""),
                dues.licence(),
                dues.link().or(() -> printed.original().url()));
    }

    /// One line for formats that have room for one.
    String line() {
        String terms = licence.map(l -> l.name() + " (" + l.uri() + ")").orElse("");
        return Stream.of(copyright, terms, credit)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /// The authors' names: those on file, else those printed.
    static List<String> authors(Printed printed) {
        return printed.authors().isEmpty()
                ? printed.byline()
                : printed.authors().stream().map(Person::name).toList();
    }
}
