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
