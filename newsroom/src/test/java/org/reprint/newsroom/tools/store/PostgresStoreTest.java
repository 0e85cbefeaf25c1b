package org.reprint.newsroom.tools.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresStoreTest extends StoreContract {

    PostgresStoreTest(PostgresServer.Fresh database) {
        super(database.place());
    }
}
