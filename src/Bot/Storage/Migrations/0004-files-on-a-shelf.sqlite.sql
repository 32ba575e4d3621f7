-- Files of messages on a shelf. A table of its own, so that reading a shelf reads none of them; place and id are those of the message, with which
-- a file goes.
CREATE TABLE shelf_files (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (place, id)
) STRICT;
CREATE INDEX shelf_files_at ON shelf_files (at);
CREATE INDEX shelf_files_sealed_for ON shelf_files (sealed_for);
