package org.reprint.newsroom.tools.job;

import org.junit.jupiter.api.extension.ExtendWith;
import org.reprint.newsroom.tools.store.PostgresServer;

@ExtendWith(PostgresServer.class)
class PostgresJobsTest extends JobsContract {

    PostgresJobsTest(PostgresServer.Fresh database) {
        super(database.place());
    }
}
