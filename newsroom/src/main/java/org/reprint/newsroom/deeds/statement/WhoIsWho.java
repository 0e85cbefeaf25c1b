package org.reprint.newsroom.deeds.statement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Pair.Reason;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Speakers.Bearer;
import org.reprint.newsroom.words.statement.Spelling;
import org.reprint.newsroom.words.statement.Spelling.Spelt;

/// Knows speakers again. The same name with a role that goes with what is known is the same person across
/// articles; the same name with a role that has nothing in common with those known is filed as somebody
/// else, and an editor is asked. Who may be one person with somebody on file is asked about too, never
/// decided. Who has no name is nobody's record.
public final class WhoIsWho {

    private static final String NAMELESS = "person";
    private static final int MOST_DOUBTS = 12;

    private final Speakers speakers;
    private final Spelling spelling;
    private final Ids ids;
    private final InstantSource clock;

    /// Puts it together from its ports.
    public WhoIsWho(Speakers speakers, Spelling spelling, Ids ids, InstantSource clock) {
        this.speakers = speakers;
        this.spelling = spelling;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins to know the people of one text. Within it the same name is one person, known by the first role
    /// given.
    ///
    /// @param day on which roles were held
    /// @param all who are meant in the text
    Meeting meeting(LocalDate day, List<Voice> all) {
        Map<String, Voice> byName = new HashMap<>();
        for (Voice voice : all) {
            byName.merge(voice.name(), voice, (one, other) -> one.role().isEmpty() ? other : one);
        }
        return new Meeting(day, byName);
    }

    /// The people of one text.
    final class Meeting {
        private final LocalDate day;
        private final Map<String, Voice> byName;
        private final Map<String, Optional<Long>> met = new HashMap<>();

        private Meeting(LocalDate day, Map<String, Voice> byName) {
            this.day = day;
            this.byName = byName;
        }

        /// The same voices with the speakers they are; call it inside a transaction.
        List<Voice> know(List<Voice> voices) {
            return voices.stream().map(this::known).toList();
        }

        private Voice known(Voice voice) {
            if (!voice.named() || !letters(voice.name())) {
                return voice;
            }
            Voice told = byName.getOrDefault(voice.name(), voice);
            Optional<Long> speaker = met.computeIfAbsent(voice.name(), name -> whose(told));
            if (!voice.role().isEmpty()) {
                speaker.ifPresent(id -> speakers.seen(id, voice.role(), voice.affiliation(), day));
            }
            return voice.as(speaker);
        }
    }

    private static boolean letters(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    private Optional<Long> whose(Voice voice) {
        Spelt spelt = spelling.of(voice.name());
        List<Bearer> bearers = speakers.bearing(spelt.key());
        if (bearers.isEmpty()) {
            return Optional.of(fresh(voice.name(), spelt));
        }
        List<Bearer> possible = bearers.stream()
                .filter(bearer -> voice.role().isEmpty() || goesWith(voice, bearer.head()))
                .toList();
        if (possible.isEmpty()) {
            return Optional.of(fresh(voice.name(), spelt));
        }
        return toldApart(possible) ? Optional.empty() : Optional.of(likeliest(voice, possible));
    }

    /// Among records that may all be one person the one whose roles fit, else the oldest.
    private long likeliest(Voice voice, List<Bearer> possible) {
        return possible.stream()
                .filter(bearer -> !voice.role().isEmpty() && shares(voice, bearer.head()))
                .findFirst()
                .orElse(possible.getFirst())
                .id();
    }

    /// An editor said that two of these are two people: a name alone cannot tell which of them speaks.
    private boolean toldApart(List<Bearer> possible) {
        Set<Long> all = possible.stream().map(Bearer::id).collect(Collectors.toSet());
        Set<Long> heads = possible.stream().map(Bearer::head).collect(Collectors.toSet());
        return heads.size() > 1
                && possible.stream()
                        .flatMap(bearer -> speakers.pairs(bearer.id()).stream())
                        .anyMatch(pair -> all.contains(pair.one())
                                && all.contains(pair.other())
                                && pair.verdict().filter(v -> !v.same()).isPresent());
    }

    private boolean goesWith(Voice voice, long head) {
        List<Speaker.Role> roles = roles(head);
        boolean telling = !Roles.words(voice.role(), voice.affiliation()).isEmpty();
        return roles.isEmpty() || !telling || shares(voice, head);
    }

    private boolean shares(Voice voice, long head) {
        Set<String> these = Roles.words(voice.role(), voice.affiliation());
        return roles(head).stream()
                .anyMatch(role ->
                        Roles.words(role.title(), role.affiliation()).stream().anyMatch(these::contains));
    }

    private List<Speaker.Role> roles(long head) {
        return speakers.find(head).map(Speaker::roles).orElse(List.of());
    }

    /// A new speaker, and the question whether it is somebody on file.
    long fresh(String name, Spelt spelt) {
        long id = ids.next();
        List<Bearer> near = speakers.sounding(spelt.last());
        speakers.add(id, slug(name, id), name, spelt);
        Set<Long> asked = new HashSet<>();
        for (Bearer other : near) {
            Optional<Reason> reason = reason(spelt, name, other);
            if (asked.size() < MOST_DOUBTS && reason.isPresent() && asked.add(other.head())) {
                speakers.ask(new Pair(other.id(), id, reason.get(), clock.instant(), Optional.empty()));
            }
        }
        return id;
    }

    /// Those who bear a name, merged records as the ones that stand for them.
    List<Long> bearing(String name) {
        return speakers.bearing(spelling.of(name).key()).stream()
                .map(Bearer::head)
                .distinct()
                .toList();
    }

    /// A new speaker by an editor's word, or the one on file who alone bears the name.
    ///
    /// @param name of at most one person on file, see [#bearing]
    long named(String name) {
        List<Long> bearers = bearing(name);
        return bearers.isEmpty() ? fresh(name, spelling.of(name)) : bearers.getFirst();
    }

    private Optional<Reason> reason(Spelt fresh, String name, Bearer other) {
        if (other.key().equals(fresh.key())) {
            return Optional.of(Reason.ROLES_DIFFER);
        }
        if (spelling.of(other.name()).sound().equals(fresh.sound())) {
            return Optional.of(Reason.SPELLING);
        }
        boolean shortened = endsWith(fresh.key(), other.key()) || endsWith(other.key(), fresh.key());
        return shortened || firstNamesMeet(name, other.name()) ? Optional.of(Reason.LAST_NAME) : Optional.empty();
    }

    /// Whether the one is the other without its first words: "Acosta Bell" of "Rufino Acosta Bell".
    private static boolean endsWith(String whole, String end) {
        return whole.endsWith(" " + end);
    }

    /// Whether first names do not speak against one person: one has none, or both have one that is the
    /// other's initial or sounds the same.
    private boolean firstNamesMeet(String one, String other) {
        String first = first(one);
        String second = first(other);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        boolean initial = first.length() == 1 || second.length() == 1;
        return initial
                ? first.charAt(0) == second.charAt(0)
                : spelling.of(first).sound().equals(spelling.of(second).sound());
    }

    private String first(String name) {
        String key = spelling.of(name).key();
        int space = key.indexOf(' ');
        return space < 0 ? "" : key.substring(0, space);
    }

    private String slug(String name, long id) {
        String words = Slug.of(name);
        String slug = words.isEmpty() ? NAMELESS : words;
        return speakers.bySlug(slug).isPresent() ? slug + "-" + Long.toString(id, 36) : slug;
    }
}
