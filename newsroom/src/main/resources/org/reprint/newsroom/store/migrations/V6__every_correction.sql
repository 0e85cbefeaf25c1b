-- Every correction that readers can see or could see, not the newest of each article alone.
DROP TABLE correction;

CREATE TABLE correction (
    revision_id BIGINT NOT NULL PRIMARY KEY REFERENCES revision (id),
    article_id BIGINT NOT NULL REFERENCES article (id)
);

CREATE INDEX correction_article ON correction (article_id);

INSERT INTO correction (revision_id, article_id)
SELECT revision.id, revision.article_id
FROM revision JOIN article ON article.id = revision.article_id
WHERE revision.kind = 'CORRECTION' AND article.state <> 'filed';
