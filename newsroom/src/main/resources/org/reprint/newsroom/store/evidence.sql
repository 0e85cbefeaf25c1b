-- Captures and pictures.

-- name: keep-capture
INSERT INTO capture (id, way, requested, address, redirects, status, captured_at, sha256, media_type, charset, size,
    headers, deflated)
VALUES (:id, :way, :requested, :address, :redirects, :status, :at, :sha256, :mediaType, :charset, :size,
    :headers, :deflated)

-- name: capture
SELECT id, way, requested, address, redirects, status, captured_at, sha256, media_type, charset, size, headers, deflated
FROM capture WHERE id = :id

-- name: next-capture
SELECT id FROM capture WHERE id > :after ORDER BY id LIMIT 1

-- name: keep-picture
INSERT INTO picture (sha256, capture_id, source) VALUES (:sha256, :capture, :source) ON CONFLICT (sha256) DO NOTHING

-- name: keep-print
INSERT INTO print (sha256, width, height, media_type, encoded) VALUES (:sha256, :width, :height, :mediaType, :encoded)

-- name: picture
SELECT capture_id, source FROM picture WHERE sha256 = :sha256

-- name: prints
SELECT width, height, media_type FROM print WHERE sha256 = :sha256 ORDER BY width

-- name: print
SELECT width, height, media_type, encoded FROM print WHERE sha256 = :sha256 AND width = :width
