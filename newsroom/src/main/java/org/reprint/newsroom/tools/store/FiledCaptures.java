package org.reprint.newsroom.tools.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Captures;

/// The evidence, its bytes deflated (RFC 1950).
final class FiledCaptures implements Captures {

    private final Database database;
    private final Sql sql;
    private final Notation notation;

    FiledCaptures(Database database, Notation notation) {
        this.database = database;
        this.sql = Sql.of(database, "evidence.sql");
        this.notation = notation;
    }

    @Override
    public void keep(Capture capture) {
        database.writing(() -> sql.write("keep-capture")
                .param("id", capture.id())
                .param("way", capture.way().name())
                .param("requested", capture.requested().toString())
                .param("address", capture.address().toString())
                .param(
                        "redirects",
                        notation.write(
                                capture.redirects().stream().map(URI::toString).toList()))
                .param("status", capture.status())
                .param("at", capture.at().toEpochMilli())
                .param("sha256", capture.sha256())
                .param("mediaType", capture.mediaType())
                .param("charset", capture.charset().orElse(null))
                .param("size", capture.bytes().length)
                .param("headers", notation.write(capture.headers()))
                .param("deflated", deflated(capture.bytes()))
                .update());
    }

    @Override
    public Optional<Capture> find(long id) {
        return sql.read("capture").param("id", id).query((rs, n) -> capture(rs)).optional();
    }

    @Override
    public void all(Consumer<Capture> each) {
        Optional<Long> next = after(0);
        while (next.isPresent()) {
            long id = next.get();
            find(id).ifPresent(each);
            next = after(id);
        }
    }

    private Optional<Long> after(long id) {
        return sql.read("next-capture").param("after", id).query(Long.class).optional();
    }

    private Capture capture(ResultSet rs) throws SQLException {
        return new Capture(
                rs.getLong("id"),
                Capture.Way.valueOf(rs.getString("way")),
                URI.create(rs.getString("requested")),
                URI.create(rs.getString("address")),
                notation.strings(rs.getString("redirects")).stream()
                        .map(URI::create)
                        .toList(),
                rs.getInt("status"),
                notation.headers(rs.getString("headers")),
                Instant.ofEpochMilli(rs.getLong("captured_at")),
                rs.getString("sha256"),
                rs.getString("media_type"),
                Optional.ofNullable(rs.getString("charset")),
                inflated(rs.getBytes("deflated")));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return inflater.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("A capture in the store is damaged.", damaged);
        }
    }
}
