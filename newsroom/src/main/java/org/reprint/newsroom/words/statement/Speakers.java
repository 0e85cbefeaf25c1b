package org.reprint.newsroom.words.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Port: the speakers on file. Every method works inside the caller's transaction. What changes of a speaker
/// is noted under [org.reprint.newsroom.words.press.ListKey#speaker].
public interface Speakers {

    /// Adds a speaker.
    ///
    /// @param id see [org.reprint.newsroom.words.article.Ids]
    /// @param name the name to show
    /// @param spelt how it is compared
    void add(long id, String slug, String name, Spelling.Spelt spelt);

    /// A speaker; for the id of a merged record the one it was merged into.
    Optional<Speaker> find(long id);

    /// A speaker by the slug of the person's page; for that of a merged record the one it was merged into.
    Optional<Speaker> bySlug(String slug);

    /// Speakers by name.
    ///
    /// @param after the name to start behind, when given
    List<Speaker> list(Optional<String> after, int limit);

    /// Speakers whose name holds these words, compared without case and marks, at most 50.
    List<Speaker> named(String words);

    /// The records, merged or not, that bear exactly this name.
    List<Bearer> bearing(String key);

    /// The records, merged or not, with a name whose last word sounds like this, at most 200.
    List<Bearer> sounding(String last);

    /// Gives a speaker another name, behind those there are.
    ///
    /// @param first whether it becomes the one to show
    void name(long id, String name, Spelling.Spelt spelt, boolean first);

    /// Takes a name away again.
    void unname(long id, String key);

    /// Notes that a speaker had a role on a day; the stretch of days it was seen in grows. A role that was
    /// taken away stays away.
    void seen(long id, String role, String affiliation, LocalDate day);

    /// Sets a role by an editor's word.
    void role(long id, Speaker.Role role);

    /// Takes a role away again, from all who were merged, too: texts do not bring it back, [#role] does.
    void unrole(long id, String title, String affiliation);

    /// Sets or lifts the item of Wikidata.
    void wikidata(long id, Optional<String> item);

    /// Makes `other` part of `one`.
    void merge(long one, long other);

    /// Makes a record that was merged stand for itself again, with all that was merged into it before.
    void part(long id);

    /// The record that this one was merged into itself, when it was.
    Optional<Long> mergedInto(long id);

    /// Asks whether two are one; a pair that was asked about stays as it is.
    void ask(Pair pair);

    /// Keeps an editor's answer about a pair, asked or not.
    void answer(Pair pair);

    /// Pairs without an answer whose records have not been merged, oldest first.
    ///
    /// @param limit at least 1
    List<Pair> open(int limit);

    /// All pairs of which this record is one.
    List<Pair> pairs(long id);

    /// Keeps what an editor did.
    ///
    /// @param what a sentence
    void note(long id, Instant at, String by, String what);

    /// What editors did with a speaker, oldest first.
    List<Noted> notes(long id);

    /// A record that bears a name.
    ///
    /// @param id the record's own
    /// @param head the one that stands for it
    /// @param name as it bears it
    /// @param key how the name is compared
    record Bearer(long id, long head, String name, String key) {}

    /// What an editor did.
    record Noted(Instant at, String by, String what) {}
}
