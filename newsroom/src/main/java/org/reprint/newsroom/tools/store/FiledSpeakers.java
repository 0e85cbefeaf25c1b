package org.reprint.newsroom.tools.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Spelling;

/// The speakers on file. A record keeps its own names, roles and statements for good; a merge only says
/// which record stands for it, so that it can be undone.
final class FiledSpeakers implements Speakers {

    private final Database database;
    private final Sql sql;
    private final Changes changes;

    FiledSpeakers(Database database, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "speakers.sql");
        this.changes = changes;
    }

    @Override
    public void add(long id, String slug, String name, Spelling.Spelt spelt) {
        database.writing(() -> {
            sql.write("add")
                    .param("id", id)
                    .param("slug", slug)
                    .param("name", name)
                    .param("key", spelt.key())
                    .update();
            return named(id, name, spelt, 0);
        });
    }

    @Override
    public Optional<Speaker> find(long id) {
        return database.reading(() -> head(id).flatMap(this::whole));
    }

    @Override
    public Optional<Speaker> bySlug(String slug) {
        return database.reading(() -> sql.read("head-by-slug")
                .param("slug", slug)
                .query(Long.class)
                .optional()
                .flatMap(this::whole));
    }

    private Optional<Long> head(long id) {
        return sql.read("head").param("id", id).query(Long.class).optional();
    }

    private Optional<Speaker> whole(long head) {
        List<Speaker.Merged> merged = sql.read("members")
                .param("head", head)
                .query((rs, n) -> new Speaker.Merged(rs.getLong("id"), rs.getString("name")))
                .list();
        List<Speaker.Role> roles = sql.read("roles").param("head", head).query((rs, n) -> role(rs)).list().stream()
                .distinct()
                .toList();
        List<String> names =
                sql.read("names").param("head", head).query((rs, n) -> rs.getString("name")).list().stream()
                        .distinct()
                        .toList();
        return sql.read("heads")
                .param("ids", List.of(head))
                .query((rs, n) -> new Speaker(
                        rs.getLong("id"),
                        rs.getString("slug"),
                        // A name may have been taken away while the record was merged: when it parts, its own is
                        // all there is until it is given back.
                        names.isEmpty() ? List.of(rs.getString("name")) : names,
                        roles,
                        Optional.ofNullable(rs.getString("wikidata")),
                        merged))
                .optional();
    }

    private static Speaker.Role role(ResultSet rs) throws SQLException {
        return new Speaker.Role(
                rs.getString("title"),
                rs.getString("affiliation"),
                Rows.day(rs, "first_day"),
                Rows.day(rs, "last_day"),
                rs.getInt("told") == 1);
    }

    @Override
    public List<Speaker> list(Optional<String> after, int limit) {
        return database.reading(() -> {
            Optional<Speaker> last = after.flatMap(this::bySlug);
            return wholes(Sql.numbers(sql.read("list")
                    .param("key", last.map(s -> spelt(s.id())).orElse(""))
                    .param("id", last.map(Speaker::id).orElse(0L))
                    .param("limit", limit)));
        });
    }

    private String spelt(long id) {
        return sql.read("shown-key").param("id", id).query(String.class).single();
    }

    @Override
    public List<Speaker> named(String words) {
        String key = Spelling.key(words);
        if (key.isEmpty()) {
            return List.of();
        }
        String pattern = key.replace(" ", "% ");
        return database.reading(() -> wholes(Sql.numbers(sql.read("named").param("pattern", "%" + pattern + "%"))));
    }

    private List<Speaker> wholes(List<Long> heads) {
        return heads.stream().flatMap(head -> whole(head).stream()).toList();
    }

    @Override
    public List<Bearer> bearing(String key) {
        return bearers("bearing", "key", key);
    }

    @Override
    public List<Bearer> sounding(String last) {
        return bearers("sounding", "last", last);
    }

    private List<Bearer> bearers(String statement, String parameter, String value) {
        return sql.read(statement)
                .param(parameter, value)
                .query((rs, n) -> new Bearer(
                        rs.getLong("id"), rs.getLong("head_id"), rs.getString("name"), rs.getString("name_key")))
                .list();
    }

    @Override
    public void name(long id, String name, Spelling.Spelt spelt, boolean first) {
        changed(id, () -> {
            long place = sql.read(first ? "first-place" : "last-place")
                            .param("id", id)
                            .query(Long.class)
                            .single()
                    + (first ? -1 : 1);
            named(id, name, spelt, place);
            showFirst(id);
        });
    }

    @Override
    public void unname(long id, String key) {
        changed(id, () -> {
            sql.write("drop-name").param("head", id).param("key", key).update();
            showFirst(id);
        });
    }

    private boolean named(long id, String name, Spelling.Spelt spelt, long place) {
        sql.write("add-name")
                .param("id", id)
                .param("key", spelt.key())
                .param("place", place)
                .param("sound", spelt.sound())
                .param("last", spelt.last())
                .param("name", name)
                .update();
        return true;
    }

    private void showFirst(long id) {
        sql.read("first-name").param("id", id).query(rs -> {
            sql.write("show-name")
                    .param("id", id)
                    .param("name", rs.getString("name"))
                    .param("key", rs.getString("name_key"))
                    .update();
        });
    }

    @Override
    public void seen(long id, String title, String affiliation, LocalDate day) {
        database.writing(() -> {
            if (takenAway(id, title, affiliation)) {
                return false;
            }
            Optional<Speaker.Role> before = sql.read("role")
                    .param("id", id)
                    .param("title", title)
                    .param("affiliation", affiliation)
                    .query((rs, n) -> role(rs))
                    .optional();
            Speaker.Role after = before.map(role -> role.told()
                            ? role
                            : new Speaker.Role(
                                    title,
                                    affiliation,
                                    role.from()
                                            .filter(from -> from.isBefore(day))
                                            .or(() -> Optional.of(day)),
                                    role.to().filter(to -> to.isAfter(day)).or(() -> Optional.of(day)),
                                    false))
                    .orElseGet(() -> new Speaker.Role(title, affiliation, Optional.of(day), Optional.of(day), false));
            if (!before.equals(Optional.of(after))) {
                write(id, after);
                noteSpeaker(id);
            }
            return true;
        });
    }

    private boolean takenAway(long id, String title, String affiliation) {
        return sql.read("taken-away")
                        .param("id", id)
                        .param("title", title)
                        .param("affiliation", affiliation)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void role(long id, Speaker.Role role) {
        changed(id, () -> {
            ofRole("drop-taken", id, role.title(), role.affiliation());
            write(id, role);
        });
    }

    private void write(long id, Speaker.Role role) {
        sql.write("add-role")
                .param("id", id)
                .param("title", role.title())
                .param("affiliation", role.affiliation())
                .param("first", Rows.text(role.from()))
                .param("last", Rows.text(role.to()))
                .param("told", role.told() ? 1 : 0)
                .update();
    }

    @Override
    public void unrole(long id, String title, String affiliation) {
        changed(id, () -> ofRole("take-role", id, title, affiliation));
    }

    private void ofRole(String statement, long head, String title, String affiliation) {
        sql.write(statement)
                .param("head", head)
                .param("title", title)
                .param("affiliation", affiliation)
                .update();
    }

    @Override
    public void wikidata(long id, Optional<String> item) {
        changed(
                id,
                () -> sql.write("wikidata")
                        .param("id", id)
                        .param("item", Rows.text(item))
                        .update());
    }

    @Override
    public void merge(long one, long other) {
        changed(other, () -> {
            sql.write("merge").param("into", one).param("id", other).update();
            moveHeads(other, head(one).orElseThrow());
            noteSpeaker(one);
        });
    }

    @Override
    public void part(long id) {
        changed(id, () -> {
            sql.write("merge").param("into", null).param("id", id).update();
            moveHeads(id, id);
        });
    }

    private void moveHeads(long id, long head) {
        sql.write("move-heads").param("id", id).param("head", head).update();
    }

    @Override
    public Optional<Long> mergedInto(long id) {
        return sql.read("merged-into")
                .param("id", id)
                .query((rs, n) -> Optional.of(rs.getLong(1)).filter(into -> into > 0))
                .optional()
                .flatMap(into -> into);
    }

    @Override
    public void ask(Pair pair) {
        database.writing(() -> sql.write("ask")
                .param("one", pair.one())
                .param("other", pair.other())
                .param("reason", pair.reason().name())
                .param("foundAt", pair.foundAt().toEpochMilli())
                .update());
    }

    @Override
    public void answer(Pair pair) {
        database.writing(() -> sql.write("answer")
                .param("one", pair.one())
                .param("other", pair.other())
                .param("reason", pair.reason().name())
                .param("foundAt", pair.foundAt().toEpochMilli())
                .param("same", pair.verdict().map(v -> v.same() ? 1 : 0).orElse(null))
                .param("by", pair.verdict().map(Pair.Verdict::by).orElse(null))
                .param("at", pair.verdict().map(v -> v.at().toEpochMilli()).orElse(null))
                .update());
    }

    @Override
    public List<Pair> open(int limit) {
        return sql.read("open").param("limit", limit).query((rs, n) -> pair(rs)).list();
    }

    @Override
    public List<Pair> pairs(long id) {
        return sql.read("pairs").param("id", id).query((rs, n) -> pair(rs)).list();
    }

    private static Pair pair(ResultSet rs) throws SQLException {
        Optional<String> by = Optional.ofNullable(rs.getString("decided_by"));
        boolean same = rs.getInt("same") == 1;
        Instant at = Instant.ofEpochMilli(rs.getLong("decided_at"));
        return new Pair(
                rs.getLong("one_id"),
                rs.getLong("other_id"),
                Pair.Reason.valueOf(rs.getString("reason")),
                Instant.ofEpochMilli(rs.getLong("found_at")),
                by.map(who -> new Pair.Verdict(same, who, at)));
    }

    @Override
    public void note(long id, Instant at, String by, String what) {
        database.writing(() -> sql.write("add-deed")
                .param("id", id)
                .param(
                        "place",
                        sql.read("deed-place").param("id", id).query(Long.class).single())
                .param("at", at.toEpochMilli())
                .param("by", by)
                .param("what", what)
                .update());
    }

    @Override
    public List<Noted> notes(long id) {
        return sql.read("deeds")
                .param("id", id)
                .query((rs, n) -> new Noted(
                        Instant.ofEpochMilli(rs.getLong("done_at")), rs.getString("done_by"), rs.getString("what")))
                .list();
    }

    /// A change of who somebody is, noted for the record that stood for them before and for the one that
    /// does after.
    private void changed(long id, Runnable change) {
        database.writing(() -> {
            noteSpeaker(id);
            change.run();
            noteSpeaker(id);
            return true;
        });
    }

    private void noteSpeaker(long id) {
        Set<ListKey> keys = new HashSet<>();
        head(id).ifPresent(head -> keys.add(ListKey.speaker(head)));
        changes.note(keys);
    }
}
