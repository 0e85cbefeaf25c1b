package org.reprint.newsroom.tools.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStatementsTest extends StatementsContract {

    SqliteStatementsTest(@TempDir Path folder) {
        super(new Place.SqliteFile(folder.resolve("reprint.db")));
    }
}
