package org.reprint.newsroom.tools.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteListingsTest extends ListingsContract {

    SqliteListingsTest(@TempDir Path folder) {
        super(new Place.SqliteFile(folder.resolve("reprint.db")));
    }
}
