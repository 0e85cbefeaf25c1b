package org.reprint.newsroom.words.rights;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Duty.Canonical;
import org.reprint.newsroom.words.rights.Duty.CopyrightLine;
import org.reprint.newsroom.words.rights.Duty.Credit;
import org.reprint.newsroom.words.rights.Duty.LicenceNotice;
import org.reprint.newsroom.words.rights.Duty.LinkTo;
import org.reprint.newsroom.words.rights.Duty.LinkToOriginal;
import org.reprint.newsroom.words.rights.Duty.MarkChanges;
import org.reprint.newsroom.words.rights.Duty.ShareAlike;
import org.reprint.newsroom.words.rights.Duty.StateBasis;
import org.reprint.newsroom.words.rights.Duty.Tracker;
import org.reprint.newsroom.words.rights.Rules.Permit;
import org.reprint.newsroom.words.rights.Ruling.Allowed;
import org.reprint.newsroom.words.rights.Ruling.Ask;
import org.reprint.newsroom.words.rights.Ruling.Refused;

/// Decides what terms allow. The time decides first (embargo, expiry), then what the rules say of the use,
/// then the basis. A pure function; the conditions of the Creative Commons family follow their legal codes
/// (<https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode> and siblings).
public final class Judge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Judge() {}

    /// May this be done with a text under these terms, now?
    ///
    /// @param terms under which it is held
    /// @param use what is wanted
    /// @param now the time of the deed
    public static Ruling judge(Terms terms, Use use, Instant now) {
        Rules rules = terms.rules();
        if (rules.embargo().filter(now::isBefore).isPresent()) {
            return new Refused("It is under embargo until "
                    + DAY.format(rules.embargo().get()) + "; publish it then, or have the embargo lifted.");
        }
        if (rules.expiry().filter(end -> !now.isBefore(end)).isPresent()) {
            return new Refused("Our right to it ended on "
                    + DAY.format(rules.expiry().get()) + "; ask for a new one or leave it withdrawn.");
        }
        return switch (permit(rules, use)) {
            case ALLOWED -> new Allowed(duties(terms, use));
            case ASK -> ask(rules, use).orElseGet(() -> refused(terms, use));
            case REFUSED -> new Refused("The terms rule out " + wanted(use) + ".");
            case BY_BASIS -> byBasis(terms, use);
        };
    }

    private static Permit permit(Rules rules, Use use) {
        return switch (use) {
            case EXCERPT -> rules.excerptParagraphs() == 0 ? Permit.REFUSED : Permit.BY_BASIS;
            case WHOLE_TEXT -> rules.wholeText();
            case EDITED_TEXT -> rules.editText();
            case EDITED_HEADLINE -> rules.editHeadline();
            case PICTURES -> rules.pictures();
            case TRANSLATION -> rules.translation();
            case COMMERCIAL -> rules.commercial();
            case MAIL_AND_CHANNELS -> rules.mailAndChannels();
            case FURTHER_REPUBLICATION -> rules.furtherRepublication();
        };
    }

    private static Ruling byBasis(Terms terms, Use use) {
        boolean allowed = use == Use.EXCERPT
                || switch (terms.basis()) {
                    case Basis.OwnWork own -> true;
                    case Basis.PublicDomain free -> true;
                    case Basis.Licensed(Licence licence) -> allows(licence.kind(), use);
                    case Basis.Permission granted -> allowsUnderLeave(use);
                    case Basis.Agreement granted -> allowsUnderLeave(use);
                    case Basis.FairUse argued -> use == Use.WHOLE_TEXT;
                    case Basis.Quotation excerptOnly -> false;
                    case Basis.Reserved none -> false;
                    case Basis.None none -> false;
                };
        if (allowed) {
            return new Allowed(duties(terms, use));
        }
        // A licence says no by itself; to everybody else a question can be put, where it is known to whom.
        return terms.basis() instanceof Basis.Licensed
                ? refused(terms, use)
                : ask(terms.rules(), use).orElseGet(() -> refused(terms, use));
    }

    private static boolean allows(Licence.Kind kind, Use use) {
        return switch (use) {
            case EDITED_TEXT, EDITED_HEADLINE, TRANSLATION -> !kind.noDerivatives();
            case COMMERCIAL -> !kind.nonCommercial();
            case EXCERPT, WHOLE_TEXT, PICTURES, MAIL_AND_CHANNELS, FURTHER_REPUBLICATION -> true;
        };
    }

    /// What a leave to republish covers when it does not say more.
    private static boolean allowsUnderLeave(Use use) {
        return switch (use) {
            case EXCERPT, WHOLE_TEXT, MAIL_AND_CHANNELS -> true;
            case EDITED_TEXT, EDITED_HEADLINE, PICTURES, TRANSLATION, COMMERCIAL, FURTHER_REPUBLICATION -> false;
        };
    }

    private static Optional<Ruling> ask(Rules rules, Use use) {
        return rules.contact().map(contact -> new Ask(contact, "Ask " + contact + " before " + wanted(use) + "."));
    }

    private static Ruling refused(Terms terms, Use use) {
        String ground = switch (terms.basis()) {
            case Basis.Licensed(Licence licence) -> licence.name() + " does not allow ";
            case Basis.Permission granted -> "The permission does not cover ";
            case Basis.Agreement granted -> "The agreement does not cover ";
            case Basis.FairUse argued -> "Fair use as argued does not cover ";
            case Basis.Quotation quoted -> "The right of quotation does not cover ";
            case Basis.Reserved reserved -> "All rights are reserved, which rules out ";
            case Basis.None none -> "No terms are known for it, which rules out ";
            case Basis.OwnWork own -> "Its own rules do not allow ";
            case Basis.PublicDomain free -> "Its own rules do not allow ";
        };
        return new Refused(ground + wanted(use) + ".");
    }

    private static String wanted(Use use) {
        return switch (use) {
            case EXCERPT -> "showing an excerpt";
            case WHOLE_TEXT -> "showing the whole text";
            case EDITED_TEXT -> "showing an edited text";
            case EDITED_HEADLINE -> "showing it under another headline";
            case PICTURES -> "showing its pictures";
            case TRANSLATION -> "sharing a translation";
            case COMMERCIAL -> "commercial use";
            case MAIL_AND_CHANNELS -> "sending it by mail or to channels";
            case FURTHER_REPUBLICATION -> "passing it on to others";
        };
    }

    private static List<Duty> duties(Terms terms, Use use) {
        Rules rules = terms.rules();
        List<Duty> duties = new ArrayList<>();
        boolean own = terms.basis() instanceof Basis.OwnWork;
        if (!own) {
            duties.add(new Credit(
                    rules.credit().orElse("{author}, first published by {outlet}, {date}"), rules.creditPlace()));
            duties.add(rules.link().<Duty>map(LinkTo::new).orElseGet(LinkToOriginal::new));
        }
        duties.add(new CopyrightLine());
        duties.add(new Canonical(own ? Rules.CanonicalPolicy.OURSELVES : rules.canonical()));
        switch (terms.basis()) {
            case Basis.Licensed(Licence licence) -> {
                duties.add(new LicenceNotice(licence));
                if (use == Use.EDITED_TEXT || use == Use.EDITED_HEADLINE || use == Use.TRANSLATION) {
                    duties.add(new MarkChanges());
                    if (licence.kind().shareAlike()) {
                        duties.add(new ShareAlike(licence));
                    }
                }
            }
            case Basis.FairUse(String reason) -> duties.add(new StateBasis(reason));
            case Basis.Quotation(String reason) -> duties.add(new StateBasis(reason));
            case Basis.PublicDomain(String reason) -> duties.add(new StateBasis(reason));
            case Basis.OwnWork own2 -> {}
            case Basis.Permission granted -> {}
            case Basis.Agreement granted -> {}
            case Basis.Reserved reserved -> {}
            case Basis.None none -> {}
        }
        rules.tracker().ifPresent(pixel -> duties.add(new Tracker(pixel)));
        return duties;
    }
}
