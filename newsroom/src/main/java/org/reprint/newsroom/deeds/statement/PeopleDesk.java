package org.reprint.newsroom.deeds.statement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Spelling;

/// What editors decide about speakers, each decision one transaction that is kept with who and when, and
/// that another takes back: [#apart] after [#merge], and the other way round; a name, role or item is taken
/// away again.
public final class PeopleDesk {

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

    private final Transactions transactions;
    private final Speakers speakers;
    private final Spelling spelling;
    private final InstantSource clock;

    /// Puts the deed together from its ports.
    public PeopleDesk(Transactions transactions, Speakers speakers, Spelling spelling, InstantSource clock) {
        this.transactions = transactions;
        this.speakers = speakers;
        this.spelling = spelling;
        this.clock = clock;
    }

    /// Holds that two are one person: everything said by `other` is said by `one` from now on.
    ///
    /// @param by who says so
    public Decided merge(long one, long other, String by) {
        return pair(one, other, by, (first, second) -> {
            if (first.id() == second.id()) {
                return new Decided.Refused("They are one person already.");
            }
            speakers.merge(first.id(), second.id());
            speakers.answer(answered(first.id(), second.id(), true, by));
            note(first.id(), by, "merged with " + second.name() + " (" + second.code() + ")");
            note(second.id(), by, "merged into " + first.name() + " (" + first.code() + ")");
            return done(first.id());
        });
    }

    /// Holds that two are not one person: takes a merge back, and answers the question for good.
    public Decided apart(long one, long other, String by) {
        return pair(one, other, by, (first, second) -> {
            if (one == other) {
                return new Decided.Refused("Name two different people.");
            }
            if (first.id() == second.id()) {
                part(cut(one, other));
            }
            speakers.answer(answered(one, other, false, by));
            answerBetween(family(one), family(other), by);
            note(one, by, "told apart from " + Long.toString(other, 36));
            note(other, by, "told apart from " + Long.toString(one, 36));
            return done(one);
        });
    }

    /// A record that stands for itself again is found by its own name, whatever was taken away meanwhile.
    private void part(long id) {
        speakers.part(id);
        String name = speakers.find(id).orElseThrow().name();
        Spelling.Spelt spelt = spelling.of(name);
        if (speakers.bearing(spelt.key()).stream().noneMatch(bearer -> bearer.id() == id)) {
            speakers.name(id, name, spelt, true);
        }
    }

    /// All records that stand for one person.
    private Set<Long> family(long id) {
        Speaker speaker = speakers.find(id).orElseThrow();
        Set<Long> all = new HashSet<>(Set.of(speaker.id()));
        speaker.merged().forEach(merged -> all.add(merged.id()));
        return all;
    }

    /// Two people who are not one: what was asked about any records of theirs is answered with that.
    private void answerBetween(Set<Long> these, Set<Long> those, String by) {
        for (long id : these) {
            for (Pair pair : speakers.pairs(id)) {
                long across = pair.one() == id ? pair.other() : pair.one();
                if (pair.verdict().isEmpty() && those.contains(across)) {
                    speakers.answer(answered(id, across, false, by));
                }
            }
        }
    }

    /// Which of two records of one person leaves the other: the one that was merged, directly or on the way.
    private long cut(long one, long other) {
        Optional<Long> above = Optional.of(other);
        while (above.isPresent()) {
            Optional<Long> next = speakers.mergedInto(above.get());
            if (next.filter(id -> id == one).isPresent()) {
                return above.get();
            }
            above = next;
        }
        return speakers.mergedInto(one).isPresent() ? one : other;
    }

    /// Gives a speaker another name, in any script.
    ///
    /// @param first whether it becomes the one to show
    public Decided name(long id, String name, boolean first, String by) {
        if (Spelling.key(name).isEmpty()) {
            return new Decided.Refused("The name is empty; give one with letters.");
        }
        return of(id, by, speaker -> {
            speakers.name(speaker.id(), name.strip(), spelling.of(name), first);
            note(speaker.id(), by, "named " + name.strip());
            return done(speaker.id());
        });
    }

    /// Takes a name away again.
    public Decided unname(long id, String name, String by) {
        if (Spelling.key(name).isEmpty()) {
            return new Decided.Refused("The name is empty; give it as “reprint persons show” has it.");
        }
        return of(id, by, speaker -> {
            String key = spelling.of(name).key();
            boolean has =
                    speaker.names().stream().anyMatch(n -> spelling.of(n).key().equals(key));
            long others = speaker.names().stream()
                    .filter(n -> !spelling.of(n).key().equals(key))
                    .count();
            if (!has || others == 0) {
                return new Decided.Refused(
                        has
                                ? "It is the only name; give another one first."
                                : speaker.name() + " does not bear the name " + name + ".");
            }
            if (spelling.of(speaker.name()).key().equals(key)) {
                return new Decided.Refused("It is the name to show; give another one with --first before.");
            }
            speakers.unname(speaker.id(), key);
            note(speaker.id(), by, "no longer named " + name.strip());
            return done(speaker.id());
        });
    }

    /// Sets what a speaker is or was.
    public Decided role(long id, Speaker.Role role, String by) {
        if (role.title().isBlank()) {
            return new Decided.Refused("The role is empty; say which office or profession.");
        }
        if (role.from().isPresent()
                && role.to().filter(role.from().get()::isAfter).isPresent()) {
            return new Decided.Refused("The role ends before it begins; mend the days.");
        }
        return of(id, by, speaker -> {
            speakers.role(speaker.id(), role);
            note(speaker.id(), by, "is or was " + written(role.title(), role.affiliation()));
            return done(speaker.id());
        });
    }

    /// Takes a role away again.
    public Decided unrole(long id, String title, String affiliation, String by) {
        return of(id, by, speaker -> {
            boolean has = speaker.roles().stream()
                    .anyMatch(r -> r.title().equals(title) && r.affiliation().equals(affiliation));
            if (!has) {
                return new Decided.Refused(speaker.name() + " is not on file as " + written(title, affiliation)
                        + "; “reprint persons show” shows the roles as they are written.");
            }
            speakers.unrole(speaker.id(), title, affiliation);
            note(speaker.id(), by, "is not " + written(title, affiliation));
            return done(speaker.id());
        });
    }

    private static String written(String title, String affiliation) {
        return affiliation.isEmpty() ? title : title + ", " + affiliation;
    }

    /// Says which item of Wikidata a speaker is, or that it is none.
    public Decided wikidata(long id, Optional<String> item, String by) {
        if (item.filter(i -> !ITEM.matcher(i).matches()).isPresent()) {
            return new Decided.Refused("An item of Wikidata is written like Q7747.");
        }
        return of(id, by, speaker -> {
            speakers.wikidata(speaker.id(), item);
            note(speaker.id(), by, item.map(i -> "is " + i).orElse("is no item of Wikidata"));
            return done(speaker.id());
        });
    }

    private interface OfTwo {
        Decided apply(Speaker one, Speaker other);
    }

    private Decided pair(long one, long other, String by, OfTwo deed) {
        return of(
                one,
                by,
                first -> speakers.find(other)
                        .map(second -> deed.apply(first, second))
                        .orElseGet(() -> unknown(other)));
    }

    private Decided of(long id, String by, Function<Speaker, Decided> deed) {
        if (by.isBlank()) {
            return new Decided.Refused("Somebody has to answer for a decision; say who.");
        }
        return transactions.writing(() -> speakers.find(id).map(deed).orElseGet(() -> unknown(id)));
    }

    private static Decided unknown(long id) {
        return new Decided.Refused("There is nobody of the code " + Long.toString(id, 36)
                + "; “reprint persons list” shows those on file.");
    }

    private Pair answered(long one, long other, boolean same, String by) {
        Pair asked = speakers.pairs(one).stream()
                .filter(pair -> pair.one() == other || pair.other() == other)
                .findFirst()
                .orElseGet(() -> new Pair(
                        Math.min(one, other), Math.max(one, other), Pair.Reason.SPELLING, now(), Optional.empty()));
        return new Pair(
                asked.one(),
                asked.other(),
                asked.reason(),
                asked.foundAt(),
                Optional.of(new Pair.Verdict(same, by, now())));
    }

    private void note(long id, String by, String what) {
        speakers.note(id, now(), by, what);
    }

    private Decided done(long id) {
        return new Decided.OfSpeaker(speakers.find(id).orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
