package org.reprint.newsroom.deeds.press;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reprint.newsroom.words.rights.Duty;
import org.reprint.newsroom.words.rights.Judge;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Ruling;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.Use;

/// What the judge's rulings on single uses come to for a page.
sealed interface Verdict {

    /// @param form how much may be shown
    /// @param duties that come with it
    /// @param pictures whether its pictures may be shown
    /// @param passOn whether others may have the whole text from us
    /// @param why for an excerpt: what stands against the whole text; else empty
    record May(Form form, List<Duty> duties, boolean pictures, boolean passOn, String why) implements Verdict {}

    /// @param ruling refused or to be asked for
    record MayNot(Ruling ruling) implements Verdict {}

    /// What the site is, as far as rulings depend on it.
    ///
    /// @param commercial whether it earns with what it shows
    /// @param trackers hosts whose pixels the operator allowed
    record House(boolean commercial, List<String> trackers) {}

    static Verdict on(Terms terms, Edits edits, House house, Instant now) {
        Function<Use, Ruling> judge = use -> Judge.judge(terms, use, now);
        return switch (wholly(edits.and(judge.apply(Use.WHOLE_TEXT), judge), judge, terms, house)) {
            case Ruling.Allowed(List<Duty> duties) -> {
                boolean pictures = allowed(commercially(judge.apply(Use.PICTURES), judge, house));
                boolean passOn = allowed(judge.apply(Use.FURTHER_REPUBLICATION));
                yield new May(Form.WHOLE, duties, pictures, passOn, "");
            }
            case Ruling.Ask(String contact, String why) -> excerpt(edits, judge, why, house);
            case Ruling.Refused(String why) -> excerpt(edits, judge, why, house);
        };
    }

    /// An excerpt is quotation: it does not become a use that earns. But quoting what the author did not
    /// write is none, so an edited text whose terms forbid editing is not even quoted.
    private static Verdict excerpt(Edits edits, Function<Use, Ruling> judge, String why, House house) {
        return switch (edits.and(judge.apply(Use.EXCERPT), judge)) {
            case Ruling.Allowed(List<Duty> duties) -> {
                boolean pictures = allowed(commercially(judge.apply(Use.PICTURES), judge, house));
                yield new May(Form.EXCERPT, duties, pictures, false, why);
            }
            case Ruling.Ask ask -> new MayNot(ask);
            case Ruling.Refused refused -> new MayNot(refused);
        };
    }

    private static Ruling wholly(Ruling ruling, Function<Use, Ruling> judge, Terms terms, House house) {
        Optional<Ruling> untracked = terms.rules()
                .tracker()
                .filter(pixel -> Tracker.of(pixel, house.trackers()).isEmpty())
                .map(pixel -> new Ruling.Refused("Its holder wants " + pixel.getHost()
                        + " to count readers, and that host is not allowed here; allow it with site.trackers."));
        return commercially(untracked.map(ruling::and).orElse(ruling), judge, house);
    }

    private static Ruling commercially(Ruling ruling, Function<Use, Ruling> judge, House house) {
        return house.commercial() ? ruling.and(judge.apply(Use.COMMERCIAL)) : ruling;
    }

    static boolean allowed(Ruling ruling) {
        return ruling instanceof Ruling.Allowed;
    }

    /// When the answer changes by itself: the end of the embargo, else the end of our right.
    static Optional<Instant> until(Rules rules, Instant now) {
        return rules.embargo().filter(now::isBefore).or(() -> rules.expiry().filter(now::isBefore));
    }
}
