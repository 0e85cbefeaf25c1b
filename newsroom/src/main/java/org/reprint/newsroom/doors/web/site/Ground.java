package org.reprint.newsroom.doors.web.site;

import java.util.Optional;
import org.reprint.newsroom.deeds.press.Form;
import org.reprint.newsroom.deeds.press.Standing;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;

/// The ground on which we show something, in plain words.
///
/// @param sentence for readers
/// @param licence with its address, when there is one
/// @param reason the argument of an editor, may be empty
public record Ground(String sentence, Optional<Licence> licence, String reason) {

    /// @param outlet who published it first
    /// @param form how much is shown
    static Ground of(Basis basis, String outlet, Optional<Form> form, Words words) {
        Ground ground = switch (basis) {
            case Basis.OwnWork own -> plain(words.say("ground.own"));
            case Basis.Licensed(Licence licence) ->
                new Ground(words.say("ground.licence", outlet), Optional.of(licence), "");
            case Basis.Permission granted -> plain(words.say("ground.permission", outlet));
            case Basis.Agreement agreed -> plain(words.say("ground.agreement", outlet));
            case Basis.FairUse(String reason) -> new Ground(words.say("ground.fair-use"), Optional.empty(), reason);
            case Basis.Quotation(String reason) -> new Ground(words.say("ground.quotation"), Optional.empty(), reason);
            case Basis.PublicDomain(String reason) ->
                new Ground(words.say("ground.public-domain"), Optional.empty(), reason);
            case Basis.Reserved reserved -> plain(words.say("ground.reserved", outlet));
            case Basis.None none -> plain(words.say("ground.none"));
        };
        boolean saysSo =
                basis instanceof Basis.Quotation || basis instanceof Basis.Reserved || basis instanceof Basis.None;
        return form.filter(Form.EXCERPT::equals).isPresent() && !saysSo
                ? new Ground(ground.sentence + " " + words.say("ground.excerpt"), ground.licence, ground.reason)
                : ground;
    }

    /// The ground of an outlet's standing terms, with the reason an editor gave.
    public static Ground of(Standing standing, String outlet, Words words) {
        return of(standing.basis(), outlet, standing.form(), words);
    }

    private static Ground plain(String sentence) {
        return new Ground(sentence, Optional.empty(), "");
    }
}
