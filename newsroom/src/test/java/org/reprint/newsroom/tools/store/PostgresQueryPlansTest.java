package org.reprint.newsroom.tools.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresQueryPlansTest extends QueryPlans {

    PostgresQueryPlansTest(PostgresServer.Fresh database) {
        super(database.place());
    }
}
