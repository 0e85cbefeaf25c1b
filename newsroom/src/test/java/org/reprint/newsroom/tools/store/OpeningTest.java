package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.words.settings.Hindrance;

/// What stands in the way of opening is said in a sentence.
class OpeningTest {

    @Test
    void a_folder_that_is_not_there_is_made_and_the_second_opening_finds_everything(@TempDir Path folder) {
        Place place = new Place.SqliteFile(folder.resolve("a/b/reprint.db"));
        Desk desk = new Desk();
        try (Store store = Store.open(place)) {
            store.people().keep(desk.person("Amina Diallo"));
        }
        try (Store store = Store.open(place)) {
            assertThat(store.people().byName("amina diallo")).isPresent();
        }
    }

    @Test
    void a_store_that_is_up_to_date_opens_while_another_has_the_gate(@TempDir Path folder) throws IOException {
        Place place = new Place.SqliteFile(folder.resolve("reprint.db"));
        Store.open(place).close();
        try (RandomAccessFile gate =
                        new RandomAccessFile(folder.resolve(".opening").toFile(), "rw");
                FileLock _ = gate.getChannel().lock()) {
            // Whoever asked for the gate here would be refused it: this process holds it already.
            Store.open(place).close();
            assertThatThrownBy(() -> Store.open(new Place.SqliteFile(folder.resolve("other.db"))))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void a_migration_that_was_changed_afterwards_is_noticed(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("reprint.db");
        Store.open(new Place.SqliteFile(file)).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().executeUpdate("UPDATE flyway_schema_history SET checksum = 7");
        }
        assertThatThrownBy(() -> Store.open(new Place.SqliteFile(file)))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining("could not be brought up to date");
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("reprint.db");
        Place place = new Place.SqliteFile(file);
        Store.open(place).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .executeUpdate("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                            + " WHERE version = '1'");
        }
        assertThatThrownBy(() -> Store.open(place))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining("newer version (99)");
    }

    @Test
    void a_file_that_is_no_database_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("reprint.db"), "This is a shopping list.\n".repeat(300));
        assertThatThrownBy(() -> Store.open(new Place.SqliteFile(file)))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining("is no database of Reprint");
        assertThat(file).content().startsWith("This is a shopping list.");
    }

    @Test
    void a_folder_in_whose_place_a_file_lies_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(() -> Store.open(new Place.SqliteFile(file.resolve("reprint.db"))))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        Place nowhere = Place.postgres(
                "jdbc:postgresql://127.0.0.1:1/reprint?password=secret&connectTimeout=1",
                Optional.of("reprint"),
                Optional.empty());
        assertThatThrownBy(() -> Store.open(nowhere))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/reprint")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Place.postgres("jdbc:mysql://h/d", Optional.empty(), Optional.empty()))
                .isInstanceOf(Hindrance.class);
    }
}
