-- Which service of the directory a line of the reports is about; null for none.
ALTER TABLE activity ADD COLUMN service TEXT;

-- Buttons under answers to commands belong to no seeker unless they were given in a talk: sealed_for can be null, for the master key.
CREATE TABLE buttons_now (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    sealed_for TEXT,
    until INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO buttons_now (id, owner, sealed_for, until, body) SELECT id, owner, sealed_for, until, body FROM buttons;
DROP TABLE buttons;
ALTER TABLE buttons_now RENAME TO buttons;
CREATE INDEX buttons_until ON buttons (until);
CREATE INDEX buttons_sealed_for ON buttons (sealed_for);
