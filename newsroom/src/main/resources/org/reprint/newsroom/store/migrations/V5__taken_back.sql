-- What a decision changed, so that it can be taken back; empty for decisions of before this was kept.
ALTER TABLE statement_deed ADD COLUMN saying_before TEXT;
ALTER TABLE statement_deed ADD COLUMN standing_before TEXT;
ALTER TABLE statement_deed ADD COLUMN decided_by_before TEXT;
ALTER TABLE statement_deed ADD COLUMN decided_at_before BIGINT;

-- 1 when an editor took the role away: texts that name it do not bring it back.
ALTER TABLE speaker_role ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;

-- How far the articles of before the finder were listened to: all with this id or a greater one.
CREATE TABLE listened (
    below BIGINT NOT NULL PRIMARY KEY
);
