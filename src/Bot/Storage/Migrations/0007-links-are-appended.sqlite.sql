-- A message and its copy are written at different times. In a table ordered by message each link touched a page of its own; appended, those of one
-- commit share a few, and only short entries of the index lie by message.
CREATE TABLE links_appended (
    number INTEGER PRIMARY KEY,
    message TEXT NOT NULL,
    side TEXT NOT NULL,
    part INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
INSERT INTO links_appended (message, side, part, key, sealed_for, body) SELECT message, side, part, key, sealed_for, body FROM links;
DROP TABLE links;
ALTER TABLE links_appended RENAME TO links;
CREATE INDEX links_message ON links (message, side, part);
