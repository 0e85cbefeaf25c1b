-- Articles: what is filed and what is read back.

-- name: file
INSERT INTO article (id, slug, state, state_at, reason, revision_id, revisions, filed_at, own_terms, claim, fingerprint)
VALUES (:id, :slug, :state, :stateAt, :reason, :revision, :revisions, :filedAt, :ownTerms, :claim, :fingerprint)

-- name: add-revision
INSERT INTO revision (id, article_id, number, made_at, kind, note, previous_hash, hash, title, deck, language,
    direction, byline, lead_picture, copyright, opening, body, body_text)
VALUES (:id, :article, :number, :at, :kind, :note, :previousHash, :hash, :title, :deck, :language,
    :direction, :byline, :lead, :copyright, :opening, :body, :text)

-- name: add-link
INSERT INTO cited_link (revision_id, place, address, words, sentence)
VALUES (:revision, :place, :address, :words, :sentence)

-- name: add-publication
INSERT INTO publication (article_id, place, role, outlet_id, url, day, capture_id)
VALUES (:article, :place, :role, :outlet, :url, :day, :capture)

-- name: drop-publications
DELETE FROM publication WHERE article_id = :article

-- name: add-address
INSERT INTO address (address_key, article_id) VALUES (:key, :article) ON CONFLICT (address_key, article_id) DO NOTHING

-- name: drop-addresses
DELETE FROM address WHERE article_id = :article

-- name: add-author
INSERT INTO article_author (article_id, place, person_id) VALUES (:article, :place, :person)

-- name: add-topic
INSERT INTO article_topic (article_id, place, topic_id) VALUES (:article, :place, :topic)

-- name: drop-topics
DELETE FROM article_topic WHERE article_id = :article

-- name: add-band
INSERT INTO band (band, article_id) VALUES (:band, :article) ON CONFLICT (band, article_id) DO NOTHING

-- name: drop-bands
DELETE FROM band WHERE article_id = :article

-- name: add-picture-use
INSERT INTO picture_use (sha256, article_id) VALUES (:sha256, :article)

-- name: drop-picture-uses
DELETE FROM picture_use WHERE article_id = :article

-- name: showing
SELECT article_id FROM picture_use WHERE sha256 = :sha256 ORDER BY article_id DESC LIMIT 50

-- name: current
UPDATE article SET revision_id = :revision, revisions = :number, fingerprint = :fingerprint WHERE id = :article

-- name: state
UPDATE article SET state = :state, state_at = :stateAt, reason = :reason WHERE id = :article

-- name: terms
UPDATE article SET own_terms = :terms WHERE id = :article

-- name: under
SELECT a.id FROM publication AS p
JOIN article AS a ON a.id = p.article_id
WHERE p.outlet_id = :outlet AND p.place = 0 AND a.state = 'published' AND a.own_terms IS NULL
ORDER BY a.id

-- name: by-address
SELECT article_id FROM address WHERE address_key = :key ORDER BY article_id LIMIT 1

-- name: alike
SELECT a.id, a.fingerprint
FROM (
    SELECT article_id, COUNT(*) AS shared FROM band WHERE band IN (:bands)
    GROUP BY article_id ORDER BY shared DESC, article_id LIMIT 50
) AS near
JOIN article AS a ON a.id = near.article_id
ORDER BY near.shared DESC, a.id

-- name: list
SELECT id FROM article WHERE id < :before ORDER BY id DESC LIMIT :limit

-- name: list-in-state
SELECT id FROM article WHERE state = :state AND id < :before ORDER BY id DESC LIMIT :limit

-- name: whole
SELECT a.id AS article_id, a.slug, a.state, a.state_at, a.reason, a.filed_at, a.own_terms, a.claim,
    r.id AS revision_id, r.number, r.made_at, r.kind, r.note, r.previous_hash, r.hash, r.title, r.deck, r.language,
    r.direction, r.byline, r.lead_picture, r.copyright, r.body, r.body_text
FROM article AS a
JOIN revision AS r ON r.id = a.revision_id
WHERE a.id IN (:ids)

-- name: heads
SELECT a.id AS article_id, a.slug, a.state, a.state_at, a.reason, a.own_terms, a.revisions,
    r.title, r.deck, r.language, r.direction, r.lead_picture, r.opening,
    p.url AS first_url, p.day AS first_day,
    o.id AS outlet_id, o.host, o.name AS outlet_name, o.url AS outlet_url, o.terms AS outlet_terms
FROM article AS a
JOIN revision AS r ON r.id = a.revision_id
JOIN publication AS p ON p.article_id = a.id AND p.place = 0
JOIN outlet AS o ON o.id = p.outlet_id
WHERE a.id IN (:ids)

-- name: chains
SELECT p.article_id, p.role, p.url, p.day, p.capture_id,
    o.id AS outlet_id, o.host, o.name AS outlet_name, o.url AS outlet_url, o.terms AS outlet_terms
FROM publication AS p
JOIN outlet AS o ON o.id = p.outlet_id
WHERE p.article_id IN (:ids)
ORDER BY p.article_id, p.place

-- name: authors
SELECT w.article_id, p.id, p.name, p.slug, p.bio, p.url
FROM article_author AS w
JOIN person AS p ON p.id = w.person_id
WHERE w.article_id IN (:ids)
ORDER BY w.article_id, w.place

-- name: topics
SELECT f.article_id, t.id, t.kind, t.code, t.name, t.slug
FROM article_topic AS f
JOIN topic AS t ON t.id = f.topic_id
WHERE f.article_id IN (:ids)
ORDER BY f.article_id, f.place

-- name: current-links
SELECT l.revision_id, l.address, l.words, l.sentence
FROM article AS a
JOIN cited_link AS l ON l.revision_id = a.revision_id
WHERE a.id IN (:ids)
ORDER BY l.revision_id, l.place

-- name: links
SELECT revision_id, address, words, sentence FROM cited_link
WHERE revision_id IN (:revisions)
ORDER BY revision_id, place

-- name: history
SELECT id FROM revision WHERE article_id = :article ORDER BY number

-- name: corrections
SELECT revision_id FROM correction WHERE revision_id < :before ORDER BY revision_id DESC LIMIT :limit

-- name: revisions
SELECT article_id, id AS revision_id, number, made_at, kind, note, previous_hash, hash, title, deck, language,
    direction, byline, lead_picture, copyright, body, body_text
FROM revision WHERE id IN (:revisions)
