package org.reprint.newsroom.tools.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// The log of changes. Numbers increase in the order of commits because writers run one after the other.
final class FiledChanges implements Changes {

    private final Database database;
    private final Sql sql;

    FiledChanges(Database database) {
        this.database = database;
        this.sql = Sql.of(database, "listings.sql");
    }

    @Override
    public void note(Collection<ListKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        database.writing(() -> {
            long number = last() + 1;
            sql.writeAll(
                    "note",
                    Set.copyOf(keys).stream()
                            .map(key -> new MapSqlParameterSource("number", number).addValue("key", key.value()))
                            .toList());
            return number;
        });
    }

    @Override
    public long last() {
        return sql.read("last-change").query(Long.class).single();
    }

    @Override
    public List<Change> since(long number) {
        Map<Long, Set<ListKey>> changes = new LinkedHashMap<>();
        sql.read("since").param("number", number).query(rs -> {
            changes.computeIfAbsent(rs.getLong("number"), n -> new LinkedHashSet<>())
                    .add(new ListKey(rs.getString("list_key")));
        });
        List<Change> inOrder = new ArrayList<>();
        changes.forEach((n, keys) -> inOrder.add(new Change(n, keys)));
        return inOrder;
    }
}
