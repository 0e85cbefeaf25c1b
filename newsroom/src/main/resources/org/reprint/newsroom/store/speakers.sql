-- Speakers.

-- name: add
INSERT INTO speaker (id, head_id, merged_into, slug, name, name_key, wikidata)
VALUES (:id, :id, NULL, :slug, :name, :key, NULL)

-- name: head
SELECT head_id FROM speaker WHERE id = :id

-- name: head-by-slug
SELECT head_id FROM speaker WHERE slug = :slug

-- name: heads
SELECT id, slug, name, wikidata FROM speaker WHERE id IN (:ids)

-- name: members
SELECT id, name FROM speaker WHERE head_id = :head AND id <> :head ORDER BY id

-- name: names
SELECT n.name FROM speaker AS f JOIN speaker_name AS n ON n.speaker_id = f.id
WHERE f.head_id = :head
ORDER BY CASE WHEN f.id = :head THEN 0 ELSE 1 END, n.place, f.id

-- name: roles
SELECT r.title, r.affiliation, r.first_day, r.last_day, r.told
FROM speaker AS f JOIN speaker_role AS r ON r.speaker_id = f.id
WHERE f.head_id = :head AND r.taken = 0 AND NOT EXISTS (
    SELECT 1 FROM speaker AS kin JOIN speaker_role AS away ON away.speaker_id = kin.id
    WHERE kin.head_id = :head AND away.title = r.title AND away.affiliation = r.affiliation AND away.taken = 1)
ORDER BY COALESCE(r.last_day, r.first_day, '') DESC, r.title, r.affiliation

-- name: list
SELECT id FROM speaker WHERE head_id = id AND (name_key, id) > (:key, :id) ORDER BY name_key, id LIMIT :limit

-- name: shown-key
SELECT name_key FROM speaker WHERE id = :id

-- name: named
SELECT DISTINCT f.head_id FROM speaker_name AS n JOIN speaker AS f ON f.id = n.speaker_id
WHERE n.name_key LIKE :pattern ESCAPE '!' ORDER BY f.head_id LIMIT 50

-- name: bearing
SELECT f.id, f.head_id, n.name, n.name_key FROM speaker_name AS n JOIN speaker AS f ON f.id = n.speaker_id
WHERE n.name_key = :key ORDER BY f.id

-- name: sounding
SELECT f.id, f.head_id, n.name, n.name_key FROM speaker_name AS n JOIN speaker AS f ON f.id = n.speaker_id
WHERE n.last_sound = :last ORDER BY f.id LIMIT 200

-- name: add-name
INSERT INTO speaker_name (speaker_id, name_key, place, sound, last_sound, name)
VALUES (:id, :key, :place, :sound, :last, :name)
ON CONFLICT (speaker_id, name_key) DO UPDATE SET place = excluded.place, name = excluded.name

-- name: last-place
SELECT COALESCE(MAX(place), 0) FROM speaker_name WHERE speaker_id = :id

-- name: first-place
SELECT COALESCE(MIN(place), 0) FROM speaker_name WHERE speaker_id = :id

-- name: drop-name
DELETE FROM speaker_name WHERE speaker_id IN (SELECT id FROM speaker WHERE head_id = :head) AND name_key = :key

-- name: first-name
SELECT name, name_key FROM speaker_name WHERE speaker_id = :id ORDER BY place LIMIT 1

-- name: show-name
UPDATE speaker SET name = :name, name_key = :key WHERE id = :id

-- name: add-role
INSERT INTO speaker_role (speaker_id, title, affiliation, first_day, last_day, told)
VALUES (:id, :title, :affiliation, :first, :last, :told)
ON CONFLICT (speaker_id, title, affiliation) DO UPDATE SET first_day = excluded.first_day,
    last_day = excluded.last_day, told = excluded.told

-- name: taken-away
SELECT COUNT(*) FROM speaker AS f JOIN speaker_role AS r ON r.speaker_id = f.id
WHERE f.head_id = (SELECT head_id FROM speaker WHERE id = :id)
    AND r.title = :title AND r.affiliation = :affiliation AND r.taken = 1

-- name: role
SELECT title, affiliation, first_day, last_day, told FROM speaker_role
WHERE speaker_id = :id AND title = :title AND affiliation = :affiliation

-- name: take-role
UPDATE speaker_role SET taken = 1 WHERE speaker_id IN (SELECT id FROM speaker WHERE head_id = :head)
    AND title = :title AND affiliation = :affiliation

-- name: drop-taken
DELETE FROM speaker_role WHERE speaker_id IN (SELECT id FROM speaker WHERE head_id = :head)
    AND title = :title AND affiliation = :affiliation AND taken = 1

-- name: wikidata
UPDATE speaker SET wikidata = :item WHERE id = :id

-- name: merged-into
SELECT merged_into FROM speaker WHERE id = :id

-- name: merge
UPDATE speaker SET merged_into = :into WHERE id = :id

-- name: move-heads
UPDATE speaker SET head_id = :head WHERE id IN (
    WITH RECURSIVE family (id) AS (
        SELECT id FROM speaker WHERE id = :id
        UNION ALL
        SELECT s.id FROM speaker AS s JOIN family AS f ON s.merged_into = f.id
    )
    SELECT id FROM family
)

-- name: pair
SELECT one_id, other_id, reason, found_at, same, decided_by, decided_at FROM speaker_pair
WHERE one_id = :one AND other_id = :other

-- name: ask
INSERT INTO speaker_pair (one_id, other_id, reason, found_at, same, decided_by, decided_at)
VALUES (:one, :other, :reason, :foundAt, NULL, NULL, NULL)
ON CONFLICT (one_id, other_id) DO NOTHING

-- name: answer
INSERT INTO speaker_pair (one_id, other_id, reason, found_at, same, decided_by, decided_at)
VALUES (:one, :other, :reason, :foundAt, :same, :by, :at)
ON CONFLICT (one_id, other_id) DO UPDATE SET same = excluded.same, decided_by = excluded.decided_by,
    decided_at = excluded.decided_at

-- name: open
SELECT p.one_id, p.other_id, p.reason, p.found_at, p.same, p.decided_by, p.decided_at
FROM speaker_pair AS p
JOIN speaker AS a ON a.id = p.one_id
JOIN speaker AS b ON b.id = p.other_id
WHERE p.decided_at IS NULL AND a.head_id <> b.head_id
ORDER BY p.found_at, p.one_id, p.other_id LIMIT :limit

-- name: pairs
SELECT one_id, other_id, reason, found_at, same, decided_by, decided_at FROM speaker_pair
WHERE one_id = :id OR other_id = :id ORDER BY found_at, one_id, other_id

-- name: deed-place
SELECT COALESCE(MAX(place), 0) + 1 FROM speaker_deed WHERE speaker_id = :id

-- name: add-deed
INSERT INTO speaker_deed (speaker_id, place, done_at, done_by, what) VALUES (:id, :place, :at, :by, :what)

-- name: deeds
SELECT done_at, done_by, what FROM speaker_deed WHERE speaker_id = :id ORDER BY done_at, place
