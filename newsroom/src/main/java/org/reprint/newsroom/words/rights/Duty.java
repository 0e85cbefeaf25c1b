package org.reprint.newsroom.words.rights;

import java.net.URI;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.rights.Rules.CreditPlace;

/// Something that must stand on whatever shows a text.
public sealed interface Duty {

    /// The credit line.
    ///
    /// @param wording with `{author}`, `{outlet}`, `{date}`, `{url}` still to be filled in
    record Credit(String wording, CreditPlace place) implements Duty {}

    /// A link to the article at its first outlet.
    record LinkToOriginal() implements Duty {}

    /// A link to an address that the holder named.
    record LinkTo(URI address) implements Duty {}

    /// The copyright line as the source states it.
    record CopyrightLine() implements Duty {}

    /// The name of the licence with its address.
    record LicenceNotice(Licence licence) implements Duty {}

    /// What was changed is said.
    record MarkChanges() implements Duty {}

    /// What is made from it goes under the same licence.
    record ShareAlike(Licence licence) implements Duty {}

    /// What search engines are told.
    record Canonical(CanonicalPolicy policy) implements Duty {}

    /// The holder's counting pixel, if the operator allowed its host.
    record Tracker(URI pixel) implements Duty {}

    /// The ground on which we show it, said to readers.
    record StateBasis(String reason) implements Duty {}
}
