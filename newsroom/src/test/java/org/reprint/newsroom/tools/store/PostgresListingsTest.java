package org.reprint.newsroom.tools.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresListingsTest extends ListingsContract {

    PostgresListingsTest(PostgresServer.Fresh database) {
        super(database.place());
    }
}
