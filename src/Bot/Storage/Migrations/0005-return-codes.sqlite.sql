-- By which code somebody comes back to a place (the chat in a browser). hash is a keyed hash of the code, place one of the place's address: one
-- place has one code at most. A code that was used has its end moved.
CREATE TABLE codes (
    place TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    until INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_until ON codes (until);
CREATE INDEX codes_sealed_for ON codes (sealed_for);
