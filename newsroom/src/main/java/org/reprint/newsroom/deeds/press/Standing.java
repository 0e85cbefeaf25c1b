package org.reprint.newsroom.deeds.press;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Basis;

/// What an outlet's terms come to, apart from any one article.
///
/// @param form how much of its articles is shown; empty when nothing
/// @param pictures whether their pictures are shown
/// @param basis the ground
/// @param leaves what a reader may do with them; empty when nothing is shown
/// @param contact whom to ask, a mail address or a web address, not checked
/// @param until when it comes to something else by itself, if it does
public record Standing(
        Optional<Form> form,
        boolean pictures,
        Basis basis,
        List<Leave> leaves,
        Optional<String> contact,
        Optional<Instant> until) {
    public Standing {
        leaves = List.copyOf(leaves);
    }
}
