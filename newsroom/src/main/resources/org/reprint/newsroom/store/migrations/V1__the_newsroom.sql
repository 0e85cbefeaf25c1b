-- The same schema on SQLite and PostgreSQL. Ids are made by the application; times are milliseconds since
-- 1970-01-01T00:00Z; dates are ISO 8601 texts; trees are JSON texts. Two things differ and come as
-- placeholders: ${blob} is the type of bytes, ${binary} the collation that compares texts byte by byte.
-- Wide columns stand last, so that a look at the narrow ones does not read them.

CREATE TABLE outlet (
    id BIGINT NOT NULL PRIMARY KEY,
    host TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT ${binary} NOT NULL,
    url TEXT,
    terms TEXT
);
CREATE INDEX outlet_name ON outlet (name_key, id);

CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT ${binary} NOT NULL,
    slug TEXT ${binary} NOT NULL UNIQUE,
    bio TEXT NOT NULL,
    url TEXT
);
CREATE INDEX person_name ON person (name_key, id);

CREATE TABLE topic (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    UNIQUE (kind, code),
    UNIQUE (kind, slug)
);

CREATE TABLE capture (
    id BIGINT NOT NULL PRIMARY KEY,
    way TEXT NOT NULL,
    requested TEXT NOT NULL,
    address TEXT NOT NULL,
    redirects TEXT NOT NULL,
    status INTEGER NOT NULL,
    captured_at BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT,
    size BIGINT NOT NULL,
    headers TEXT NOT NULL,
    deflated ${blob} NOT NULL
);

CREATE TABLE article (
    id BIGINT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    state TEXT NOT NULL,
    state_at BIGINT,
    reason TEXT,
    revision_id BIGINT NOT NULL,
    revisions INTEGER NOT NULL,
    filed_at BIGINT NOT NULL,
    own_terms TEXT,
    claim TEXT NOT NULL,
    fingerprint ${blob} NOT NULL
);
CREATE INDEX article_state ON article (state, id);

CREATE TABLE revision (
    id BIGINT NOT NULL PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    made_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    deck TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL,
    byline TEXT NOT NULL,
    lead_picture TEXT,
    copyright TEXT,
    opening TEXT NOT NULL,
    body TEXT NOT NULL,
    body_text TEXT NOT NULL,
    UNIQUE (article_id, number)
);

CREATE TABLE cited_link (
    revision_id BIGINT NOT NULL REFERENCES revision (id),
    place INTEGER NOT NULL,
    address TEXT NOT NULL,
    words TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (revision_id, place)
);

CREATE TABLE publication (
    article_id BIGINT NOT NULL REFERENCES article (id),
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    outlet_id BIGINT NOT NULL REFERENCES outlet (id),
    url TEXT,
    day TEXT,
    capture_id BIGINT REFERENCES capture (id),
    PRIMARY KEY (article_id, place)
);
CREATE INDEX publication_outlet ON publication (outlet_id, article_id);

CREATE TABLE address (
    address_key TEXT NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article (id),
    PRIMARY KEY (address_key, article_id)
);
CREATE INDEX address_article ON address (article_id);

CREATE TABLE article_author (
    article_id BIGINT NOT NULL REFERENCES article (id),
    place INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (article_id, place)
);
CREATE INDEX article_author_person ON article_author (person_id);

CREATE TABLE article_topic (
    article_id BIGINT NOT NULL REFERENCES article (id),
    place INTEGER NOT NULL,
    topic_id BIGINT NOT NULL REFERENCES topic (id),
    PRIMARY KEY (article_id, place)
);
CREATE INDEX article_topic_topic ON article_topic (topic_id);

CREATE TABLE band (
    band BIGINT NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article (id),
    PRIMARY KEY (band, article_id)
);
CREATE INDEX band_article ON band (article_id);

CREATE TABLE picture (
    sha256 TEXT NOT NULL PRIMARY KEY,
    capture_id BIGINT NOT NULL REFERENCES capture (id),
    source TEXT NOT NULL
);

CREATE TABLE print (
    sha256 TEXT NOT NULL REFERENCES picture (sha256),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    encoded ${blob} NOT NULL,
    PRIMARY KEY (sha256, width)
);

-- Which articles show a picture, so that the rights of those articles decide about the picture too.
CREATE TABLE picture_use (
    sha256 TEXT NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article (id),
    PRIMARY KEY (sha256, article_id)
);
CREATE INDEX picture_use_article ON picture_use (article_id);

-- What stands where on the site, and how many: written with every state and topic, never computed by a page.
CREATE TABLE listing (
    list_key TEXT ${binary} NOT NULL,
    published_at BIGINT NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article (id),
    PRIMARY KEY (list_key, published_at, article_id)
);
CREATE INDEX listing_article ON listing (article_id);

CREATE TABLE listing_count (
    list_key TEXT ${binary} NOT NULL PRIMARY KEY,
    articles BIGINT NOT NULL
);

-- The newest correction of each article that readers can see or could see.
CREATE TABLE correction (
    revision_id BIGINT NOT NULL PRIMARY KEY REFERENCES revision (id),
    article_id BIGINT NOT NULL UNIQUE REFERENCES article (id)
);

CREATE TABLE change_log (
    number BIGINT NOT NULL,
    list_key TEXT ${binary} NOT NULL,
    PRIMARY KEY (number, list_key)
);

-- The table of db-scheduler, as its documentation gives it.
CREATE TABLE scheduled_tasks (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data ${blob},
    execution_time TIMESTAMP WITH TIME ZONE,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    state TEXT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
