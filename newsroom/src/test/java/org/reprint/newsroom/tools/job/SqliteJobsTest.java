package org.reprint.newsroom.tools.job;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.tools.store.Place;

class SqliteJobsTest extends JobsContract {

    SqliteJobsTest(@TempDir Path folder) {
        super(new Place.SqliteFile(folder.resolve("reprint.db")));
    }
}
