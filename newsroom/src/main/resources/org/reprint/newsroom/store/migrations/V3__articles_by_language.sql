-- The published articles of each language, by the whole tag and by its first part ("zh-hant" and "zh"), lower case.
INSERT INTO listing (list_key, published_at, article_id)
SELECT 'language:' || LOWER(revision.language), article.state_at, article.id
FROM article JOIN revision ON revision.id = article.revision_id
WHERE article.state = 'published' AND revision.language <> '';

INSERT INTO listing (list_key, published_at, article_id)
SELECT CASE
    WHEN SUBSTR(revision.language, 3, 1) = '-' THEN 'language:' || LOWER(SUBSTR(revision.language, 1, 2))
    ELSE 'language:' || LOWER(SUBSTR(revision.language, 1, 3))
    END, article.state_at, article.id
FROM article JOIN revision ON revision.id = article.revision_id
WHERE article.state = 'published'
    AND (SUBSTR(revision.language, 3, 1) = '-' OR SUBSTR(revision.language, 4, 1) = '-');

INSERT INTO listing_count (list_key, articles)
SELECT list_key, COUNT(*) FROM listing WHERE list_key LIKE 'language:%' GROUP BY list_key;
