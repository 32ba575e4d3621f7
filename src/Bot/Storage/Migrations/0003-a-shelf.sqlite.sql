-- What a messenger without a memory of its own shows (the chat in a browser), so that a page that is opened again shows it again. place is a
-- keyed hash. number is the order in which things were first shown; a thing that is put again keeps its number and its moment.
CREATE TABLE shelf (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (place, id)
) STRICT;
CREATE INDEX shelf_at ON shelf (at);
CREATE INDEX shelf_sealed_for ON shelf (sealed_for);
