-- The registers: outlets, authors and the vocabularies.

-- name: keep-outlet
INSERT INTO outlet (id, host, name, name_key, url, terms) VALUES (:id, :host, :name, :nameKey, :url, :terms)
ON CONFLICT (host) DO NOTHING

-- name: outlet
SELECT id AS outlet_id, host, name AS outlet_name, url AS outlet_url, terms AS outlet_terms FROM outlet WHERE id = :id

-- name: outlet-by-host
SELECT id AS outlet_id, host, name AS outlet_name, url AS outlet_url, terms AS outlet_terms
FROM outlet WHERE host = :host

-- name: outlet-by-name
SELECT id AS outlet_id, host, name AS outlet_name, url AS outlet_url, terms AS outlet_terms
FROM outlet WHERE name_key = :nameKey ORDER BY id LIMIT 1

-- name: outlets
SELECT id AS outlet_id, host, name AS outlet_name, url AS outlet_url, terms AS outlet_terms
FROM outlet ORDER BY name_key, id

-- name: rename-outlet
UPDATE outlet SET name = :name, name_key = :nameKey, url = :url WHERE id = :id

-- name: outlet-terms
UPDATE outlet SET terms = :terms WHERE id = :id

-- name: keep-person
INSERT INTO person (id, name, name_key, slug, bio, url) VALUES (:id, :name, :nameKey, :slug, :bio, :url)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, slug = excluded.slug,
    bio = excluded.bio, url = excluded.url

-- name: person
SELECT id, name, slug, bio, url FROM person WHERE id = :id

-- name: person-by-name
SELECT id, name, slug, bio, url FROM person WHERE name_key = :nameKey ORDER BY id LIMIT 1

-- name: person-by-slug
SELECT id, name, slug, bio, url FROM person WHERE slug = :slug

-- name: published-people
SELECT id, name, slug, bio, url FROM person
WHERE (name_key, id) > (:nameKey, :id) AND EXISTS (
    SELECT 1 FROM article_author JOIN article ON article.id = article_author.article_id
    WHERE article_author.person_id = person.id AND article.state = 'published')
ORDER BY name_key, id LIMIT :limit

-- name: keep-topic
INSERT INTO topic (id, kind, code, name, slug) VALUES (:id, :kind, :code, :name, :slug)
ON CONFLICT (kind, code) DO UPDATE SET name = excluded.name

-- name: topic-by-code
SELECT id, kind, code, name, slug FROM topic WHERE kind = :kind AND code = :code

-- name: topic-by-slug
SELECT id, kind, code, name, slug FROM topic WHERE kind = :kind AND slug = :slug

-- name: topics
SELECT id, kind, code, name, slug FROM topic WHERE kind = :kind
