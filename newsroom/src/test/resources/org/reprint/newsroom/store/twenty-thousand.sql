-- Twenty thousand of everything, for the tests of query plans.

-- name: outlet
INSERT INTO outlet (id, host, name, name_key)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'host' || i, 'Outlet', 'outlet' FROM n

-- name: person
INSERT INTO person (id, name, name_key, slug, bio)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'Person', 'person', 'person-' || i, '' FROM n

-- name: topic
INSERT INTO topic (id, kind, code, name, slug)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'REPORT', 'code' || i, 'Topic', 'topic-' || i FROM n

-- name: article
INSERT INTO article (id, slug, state, state_at, revision_id, revisions, filed_at, claim, fingerprint)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, '', CASE WHEN i % 10 = 0 THEN 'filed' ELSE 'published' END, i, i, 1, i, '', :blob FROM n

-- name: revision
INSERT INTO revision (id, article_id, number, made_at, kind, note, previous_hash, hash, title, deck, language,
    direction, byline, opening, body, body_text)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, i, 1, i, 'INTAKE', '', '', '', 'Title', '', 'en', 'LTR', '[]', '', '', '' FROM n

-- name: publication
INSERT INTO publication (article_id, place, role, outlet_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 0, 'ORIGINAL', i FROM n

-- name: author
INSERT INTO article_author (article_id, place, person_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 0, i FROM n

-- name: filed-under
INSERT INTO article_topic (article_id, place, topic_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 0, i FROM n

-- name: band
INSERT INTO band (band, article_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i % 5000, i FROM n

-- name: address
INSERT INTO address (address_key, article_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT 'host' || i, i FROM n

-- name: link
INSERT INTO cited_link (revision_id, place, address, words, sentence)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 0, 'https://a.example/', '', '' FROM n

-- name: listing
INSERT INTO listing (list_key, published_at, article_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT CASE WHEN i % 2 = 0 THEN 'front' ELSE 'topic:' || (i % 100) END, i, i FROM n

-- name: listing-count
INSERT INTO listing_count (list_key, articles)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT 'topic:' || i, 1 FROM n

-- name: change-log
INSERT INTO change_log (number, list_key)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'front' FROM n

-- name: correction
INSERT INTO correction (revision_id, article_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, i FROM n

-- name: speaker
INSERT INTO speaker (id, head_id, slug, name, name_key)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, i, 'speaker-' || i, 'Speaker', 'speaker' || i FROM n

-- name: speaker-name
INSERT INTO speaker_name (speaker_id, name_key, place, sound, last_sound, name)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'speaker' || i, 0, 'spkr' || i, 'r' || (i % 500), 'Speaker' FROM n

-- name: speaker-role
INSERT INTO speaker_role (speaker_id, title, affiliation, told)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 'senator', '', 0 FROM n

-- name: speaker-pair
INSERT INTO speaker_pair (one_id, other_id, reason, found_at, decided_at)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, :n + 1 - i, 'SPELLING', i, CASE WHEN i % 10 = 0 THEN NULL ELSE i END FROM n

-- name: statement
INSERT INTO statement (id, article_id, revision_id, gone, start_at, said_at, kind, act, polarity, confidence, standing,
    words, saying)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, i, i, 0, 0, i, 'DIRECT', 'SPEECH', 'SAID', 900, 'found', '', '' FROM n

-- name: statement-speaker
INSERT INTO statement_speaker (statement_id, place, speaker_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, 0, i FROM n

-- name: statement-word
INSERT INTO statement_word (word, statement_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT 'word' || (i % 1000), i FROM n

-- name: heard
INSERT INTO heard (article_id, revision_id)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :n)
SELECT i, i FROM n
