package org.reprint.newsroom.words.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The answer to "may we?".
public sealed interface Ruling {

    /// Yes, with duties.
    record Allowed(List<Duty> duties) implements Ruling {
        public Allowed {
            duties = List.copyOf(duties);
        }
    }

    /// Perhaps: somebody has to be asked first. Until then, no.
    ///
    /// @param contact whom to ask
    /// @param why a sentence for an editor
    record Ask(String contact, String why) implements Ruling {}

    /// No.
    ///
    /// @param why a sentence for an editor
    record Refused(String why) implements Ruling {}

    /// Both: the stricter answer wins, duties add up.
    default Ruling and(Ruling other) {
        return switch (this) {
            case Refused no -> no;
            case Ask ask -> other instanceof Refused ? other : ask;
            case Allowed(List<Duty> duties) ->
                switch (other) {
                    case Allowed(List<Duty> more) -> {
                        Set<Duty> all = new LinkedHashSet<>(duties);
                        all.addAll(more);
                        yield new Allowed(List.copyOf(all));
                    }
                    case Ask ask -> ask;
                    case Refused no -> no;
                };
        };
    }
}
