package org.reprint.newsroom.tools.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.picture.Picture;
import org.reprint.newsroom.words.picture.Picture.Print;
import org.reprint.newsroom.words.picture.Pictures;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// The pictures and their prints.
final class FiledPictures implements Pictures {

    private static final byte[] NO_BYTES = {};

    private final Database database;
    private final Sql sql;

    FiledPictures(Database database) {
        this.database = database;
        this.sql = Sql.of(database, "evidence.sql");
    }

    @Override
    public void keep(Picture picture) {
        database.writing(() -> {
            int added = sql.write("keep-picture")
                    .param("sha256", picture.sha256())
                    .param("capture", picture.capture())
                    .param("source", picture.source().toString())
                    .update();
            if (added > 0) {
                sql.writeAll(
                        "keep-print",
                        picture.prints().stream()
                                .map(print -> new MapSqlParameterSource("sha256", picture.sha256())
                                        .addValue("width", print.width())
                                        .addValue("height", print.height())
                                        .addValue("mediaType", print.mediaType())
                                        .addValue("encoded", print.bytes()))
                                .toList());
            }
            return added;
        });
    }

    @Override
    public Optional<Picture> find(String sha256) {
        List<Print> prints = sql.read("prints")
                .param("sha256", sha256)
                .query((rs, n) ->
                        new Print(rs.getInt("width"), rs.getInt("height"), rs.getString("media_type"), NO_BYTES))
                .list();
        return sql.read("picture")
                .param("sha256", sha256)
                .query((rs, n) ->
                        new Picture(sha256, rs.getLong("capture_id"), URI.create(rs.getString("source")), prints))
                .optional();
    }

    @Override
    public Optional<Print> print(String sha256, int width) {
        return sql.read("print")
                .param("sha256", sha256)
                .param("width", width)
                .query((rs, n) -> new Print(
                        rs.getInt("width"), rs.getInt("height"), rs.getString("media_type"), rs.getBytes("encoded")))
                .optional();
    }
}
