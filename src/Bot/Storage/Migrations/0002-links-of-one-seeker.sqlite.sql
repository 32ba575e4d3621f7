-- A platform message is looked for among those of its seeker, newest first (ids of messages begin with their moment): an index over the
-- hashes of all would cost a page of its own for every message that is written.
CREATE TABLE links_of_seekers (
    sealed_for TEXT NOT NULL,
    message TEXT NOT NULL,
    side TEXT NOT NULL,
    part INTEGER NOT NULL,
    hash TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (sealed_for, message, side, part, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO links_of_seekers SELECT sealed_for, message, side, part, hash, body FROM links;
DROP TABLE links;
ALTER TABLE links_of_seekers RENAME TO links;
