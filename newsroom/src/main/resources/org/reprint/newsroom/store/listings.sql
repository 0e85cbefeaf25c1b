-- Listings, their counts, the corrections shown, and the log of changes.

-- name: page
SELECT published_at, article_id FROM listing
WHERE list_key = :key AND (published_at, article_id) < (:at, :article)
ORDER BY published_at DESC, article_id DESC LIMIT :limit

-- name: common
SELECT published_at, article_id FROM listing
WHERE list_key = :key AND (published_at, article_id) < (:at, :article) AND published_at >= :since
    AND (SELECT COUNT(*) FROM listing AS other
        WHERE other.article_id = listing.article_id AND other.list_key IN (:keys)) = :number
ORDER BY published_at DESC, article_id DESC LIMIT :limit

-- name: count
SELECT articles FROM listing_count WHERE list_key = :key

-- name: counts
SELECT list_key, articles FROM listing_count
WHERE list_key >= :from AND list_key < :to AND articles > 0
ORDER BY list_key

-- name: standing
SELECT list_key, published_at FROM listing WHERE article_id = :article

-- name: state
SELECT state, state_at FROM article WHERE id = :article

-- name: language
SELECT language FROM revision WHERE id = (SELECT revision_id FROM article WHERE id = :article)

-- name: topic-ids
SELECT topic_id FROM article_topic WHERE article_id = :article

-- name: person-ids
SELECT person_id FROM article_author WHERE article_id = :article

-- name: first-outlet
SELECT outlet_id FROM publication WHERE article_id = :article AND place = 0

-- name: speakers
SELECT DISTINCT f.head_id
FROM statement AS s
JOIN statement_speaker AS v ON v.statement_id = s.id
JOIN speaker AS f ON f.id = v.speaker_id
WHERE s.article_id = :article AND s.gone = 0

-- name: put
INSERT INTO listing (list_key, published_at, article_id) VALUES (:key, :at, :article)

-- name: take
DELETE FROM listing WHERE list_key = :key AND published_at = :at AND article_id = :article

-- name: add-to-count
INSERT INTO listing_count (list_key, articles) VALUES (:key, :more)
ON CONFLICT (list_key) DO UPDATE SET articles = listing_count.articles + excluded.articles

-- name: corrections-of
SELECT revision_id FROM correction WHERE article_id = :article

-- name: show-corrections
INSERT INTO correction (revision_id, article_id)
SELECT id, article_id FROM revision WHERE article_id = :article AND kind = 'CORRECTION'
ON CONFLICT (revision_id) DO NOTHING

-- name: hide-corrections
DELETE FROM correction WHERE article_id = :article

-- name: last-change
SELECT COALESCE(MAX(number), 0) FROM change_log

-- name: note
INSERT INTO change_log (number, list_key) VALUES (:number, :key)

-- name: since
SELECT number, list_key FROM change_log WHERE number > :number ORDER BY number, list_key
