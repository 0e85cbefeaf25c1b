-- Statements and the people who made them. Trees are JSON texts; a number that is no count is in thousandths.

CREATE TABLE speaker (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Itself, or the record it was merged into at any remove; merged_into is the one it was merged into itself.
    head_id BIGINT NOT NULL,
    merged_into BIGINT,
    slug TEXT ${binary} NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT ${binary} NOT NULL,
    wikidata TEXT
);
CREATE INDEX speaker_head ON speaker (head_id, id);
CREATE INDEX speaker_merged ON speaker (merged_into);
CREATE INDEX speaker_by_name ON speaker (name_key, id);

CREATE TABLE speaker_name (
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    name_key TEXT ${binary} NOT NULL,
    place INTEGER NOT NULL,
    sound TEXT ${binary} NOT NULL,
    last_sound TEXT ${binary} NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (speaker_id, name_key)
);
CREATE INDEX speaker_name_key ON speaker_name (name_key, speaker_id);
CREATE INDEX speaker_name_last ON speaker_name (last_sound, speaker_id);

CREATE TABLE speaker_role (
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    title TEXT ${binary} NOT NULL,
    affiliation TEXT ${binary} NOT NULL,
    first_day TEXT,
    last_day TEXT,
    told INTEGER NOT NULL,
    PRIMARY KEY (speaker_id, title, affiliation)
);

-- Two who may be one: asked by the machine, answered by an editor.
CREATE TABLE speaker_pair (
    one_id BIGINT NOT NULL REFERENCES speaker (id),
    other_id BIGINT NOT NULL REFERENCES speaker (id),
    reason TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    same INTEGER,
    decided_by TEXT,
    decided_at BIGINT,
    PRIMARY KEY (one_id, other_id)
);
CREATE INDEX speaker_pair_other ON speaker_pair (other_id);
CREATE INDEX speaker_pair_open ON speaker_pair (decided_at, found_at);

CREATE TABLE speaker_deed (
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    place INTEGER NOT NULL,
    done_at BIGINT NOT NULL,
    done_by TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (speaker_id, place)
);

CREATE TABLE statement (
    id BIGINT NOT NULL PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id),
    revision_id BIGINT NOT NULL REFERENCES revision (id),
    -- 1 when its words no longer stand in the article's current revision.
    gone INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    said_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    act TEXT NOT NULL,
    polarity TEXT NOT NULL,
    confidence INTEGER NOT NULL,
    standing TEXT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    words TEXT NOT NULL,
    saying TEXT NOT NULL
);
CREATE INDEX statement_article ON statement (article_id, start_at);
CREATE INDEX statement_time ON statement (said_at, id);

CREATE TABLE statement_speaker (
    statement_id BIGINT NOT NULL REFERENCES statement (id),
    place INTEGER NOT NULL,
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    PRIMARY KEY (statement_id, place)
);
CREATE INDEX statement_speaker_speaker ON statement_speaker (speaker_id, statement_id);

CREATE TABLE statement_word (
    word TEXT ${binary} NOT NULL,
    statement_id BIGINT NOT NULL REFERENCES statement (id),
    PRIMARY KEY (word, statement_id)
);
CREATE INDEX statement_word_statement ON statement_word (statement_id);

CREATE TABLE statement_deed (
    id BIGINT NOT NULL PRIMARY KEY,
    statement_id BIGINT NOT NULL REFERENCES statement (id),
    done_at BIGINT NOT NULL,
    done_by TEXT NOT NULL,
    word TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX statement_deed_statement ON statement_deed (statement_id, id);

-- Which revision of an article the finder has listened to.
CREATE TABLE heard (
    article_id BIGINT NOT NULL PRIMARY KEY REFERENCES article (id),
    revision_id BIGINT NOT NULL REFERENCES revision (id)
);
