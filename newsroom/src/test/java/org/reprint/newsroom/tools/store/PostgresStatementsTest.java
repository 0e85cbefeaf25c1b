package org.reprint.newsroom.tools.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresStatementsTest extends StatementsContract {

    PostgresStatementsTest(PostgresServer.Fresh database) {
        super(database.place());
    }
}
