package org.reprint.newsroom.tools.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.rights.Terms;

/// The register of outlets.
final class FiledOutlets implements Outlets {

    private final Database database;
    private final Sql sql;
    private final Rows rows;
    private final Notation notation;
    private final Changes changes;

    FiledOutlets(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "register.sql");
        this.rows = new Rows(notation);
        this.notation = notation;
        this.changes = changes;
    }

    @Override
    public void keep(Outlet outlet) {
        database.writing(() -> sql.write("keep-outlet")
                .param("id", outlet.id())
                .param("host", outlet.host())
                .param("name", outlet.name())
                .param("nameKey", Folded.of(outlet.name()))
                .param("url", Rows.text(outlet.url()))
                .param("terms", notation.writeIfAny(outlet.terms()))
                .update());
    }

    @Override
    public Optional<Outlet> byHost(String host) {
        return sql.read("outlet-by-host")
                .param("host", host)
                .query((rs, n) -> rows.outlet(rs))
                .optional();
    }

    @Override
    public Optional<Outlet> byName(String name) {
        return sql.read("outlet-by-name")
                .param("nameKey", Folded.of(name))
                .query((rs, n) -> rows.outlet(rs))
                .optional();
    }

    @Override
    public List<Outlet> all() {
        return sql.read("outlets").query((rs, n) -> rows.outlet(rs)).list();
    }

    @Override
    public void rename(Outlet outlet) {
        database.writing(() -> change(
                outlet.id(),
                () -> sql.write("rename-outlet")
                        .param("id", outlet.id())
                        .param("name", outlet.name())
                        .param("nameKey", Folded.of(outlet.name()))
                        .param("url", Rows.text(outlet.url()))
                        .update()));
    }

    @Override
    public void terms(long outlet, Optional<Terms> terms) {
        database.writing(() -> change(
                outlet,
                () -> sql.write("outlet-terms")
                        .param("id", outlet)
                        .param("terms", notation.writeIfAny(terms))
                        .update()));
    }

    /// Notes the change when there was one.
    private boolean change(long outlet, Runnable change) {
        Optional<Outlet> before = byId(outlet);
        change.run();
        Optional<Outlet> after = byId(outlet);
        if (before.equals(after)) {
            return false;
        }
        after.ifPresent(o -> changes.note(Set.of(ListKey.outlet(o), ListKey.facts(o))));
        return true;
    }

    private Optional<Outlet> byId(long id) {
        return sql.read("outlet")
                .param("id", id)
                .query((rs, n) -> rows.outlet(rs))
                .optional();
    }
}
