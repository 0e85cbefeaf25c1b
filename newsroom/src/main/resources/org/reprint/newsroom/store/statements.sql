-- Statements.

-- name: keep
INSERT INTO statement (id, article_id, revision_id, gone, start_at, said_at, kind, act, polarity, confidence, standing,
    decided_by, decided_at, words, saying)
VALUES (:id, :article, :revision, :gone, :start, :saidAt, :kind, :act, :polarity, :confidence, :standing,
    :by, :at, :words, :saying)
ON CONFLICT (id) DO UPDATE SET revision_id = excluded.revision_id, gone = excluded.gone, start_at = excluded.start_at,
    said_at = excluded.said_at, kind = excluded.kind, act = excluded.act, polarity = excluded.polarity,
    confidence = excluded.confidence, standing = excluded.standing, decided_by = excluded.decided_by,
    decided_at = excluded.decided_at, words = excluded.words, saying = excluded.saying

-- name: drop-speakers
DELETE FROM statement_speaker WHERE statement_id = :id

-- name: add-speaker
INSERT INTO statement_speaker (statement_id, place, speaker_id) VALUES (:id, :place, :speaker)

-- name: drop-words
DELETE FROM statement_word WHERE statement_id = :id

-- name: add-word
INSERT INTO statement_word (word, statement_id) VALUES (:word, :id)

-- name: heard
INSERT INTO heard (article_id, revision_id) VALUES (:article, :revision)
ON CONFLICT (article_id) DO UPDATE SET revision_id = excluded.revision_id

-- name: stretch
SELECT a.id, h.article_id FROM article AS a
LEFT JOIN heard AS h ON h.article_id = a.id AND h.revision_id = a.revision_id
WHERE a.id < :before
ORDER BY a.id DESC LIMIT :limit

-- name: listened
SELECT MIN(below) FROM listened

-- name: forget-listened
DELETE FROM listened

-- name: keep-listened
INSERT INTO listened (below) VALUES (:below)

-- name: add-deed
INSERT INTO statement_deed (id, statement_id, done_at, done_by, word, note,
    saying_before, standing_before, decided_by_before, decided_at_before)
VALUES (:id, :statement, :at, :by, :word, :note, :saying, :standing, :byBefore, :atBefore)

-- name: deeds
SELECT id, done_at, done_by, word, note, saying_before, standing_before, decided_by_before, decided_at_before
FROM statement_deed WHERE statement_id = :statement ORDER BY id

-- name: whole
SELECT id, article_id, revision_id, gone, said_at, standing, decided_by, decided_at, saying
FROM statement WHERE id IN (:ids)

-- name: current
SELECT id FROM statement WHERE article_id = :article AND gone = 0 ORDER BY start_at, id

-- name: ever
SELECT id FROM statement WHERE article_id = :article ORDER BY start_at, id

-- name: speakers
SELECT DISTINCT f.head_id FROM statement_speaker AS v JOIN speaker AS f ON f.id = v.speaker_id
WHERE v.statement_id IN (:ids)

-- name: page
SELECT s.id FROM statement AS s
JOIN article AS a ON a.id = s.article_id
WHERE s.gone = 0 AND (s.said_at, s.id) < (:after, :afterId)

-- name: known
SELECT s.id FROM statement AS s
JOIN article AS a ON a.id = s.article_id
WHERE s.gone = 0

-- name: oldest
ORDER BY +s.said_at, s.id

-- name: how-often
SELECT COUNT(*) FROM (
    SELECT 1 FROM (SELECT 1 FROM statement_word WHERE word = :word AND statement_id < :id LIMIT :most) AS near_before
    UNION ALL
    SELECT 1 FROM (SELECT 1 FROM statement_word WHERE word = :word AND statement_id > :id LIMIT :most) AS near_behind
) AS near

-- name: with-word
SELECT statement_id FROM (SELECT statement_id FROM statement_word WHERE word = :word AND statement_id < :id
    ORDER BY statement_id DESC LIMIT :most) AS near_before
UNION ALL
SELECT statement_id FROM (SELECT statement_id FROM statement_word WHERE word = :word AND statement_id > :id
    ORDER BY statement_id LIMIT :most) AS near_behind

-- name: and-shown
AND a.state = 'published' AND (s.standing = 'confirmed' OR s.standing = 'corrected'
    OR (s.standing = 'found' AND s.act = 'SPEECH' AND s.confidence >= :least))

-- name: and-standing
AND s.standing = :standing

-- name: and-speaker
AND s.id IN (SELECT v.statement_id FROM speaker AS f JOIN statement_speaker AS v ON v.speaker_id = f.id
    WHERE f.head_id = (SELECT head_id FROM speaker WHERE id = :speaker))

-- name: and-topic
AND s.article_id IN (SELECT article_id FROM article_topic WHERE topic_id = :topic)

-- name: and-outlet
AND s.article_id IN (SELECT article_id FROM publication WHERE outlet_id = :outlet AND place = 0)

-- name: and-article
AND s.article_id = :article

-- name: and-words
AND s.id IN (SELECT statement_id FROM statement_word WHERE word IN (:words)
    GROUP BY statement_id HAVING COUNT(*) = :howMany)

-- name: and-from
AND s.said_at >= :from

-- name: and-to
AND s.said_at < :to

-- name: and-kind
AND s.kind = :kind

-- name: and-among
AND s.article_id <> :article AND s.id IN (:ids)

-- name: newest
ORDER BY s.said_at DESC, s.id DESC LIMIT :limit
