CREATE TABLE activity (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    topic TEXT,
    conversation TEXT
, service TEXT) STRICT

CREATE TABLE addresses (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    role TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT

CREATE INDEX addresses_owner ON addresses (owner, role)

CREATE INDEX addresses_sealed_for ON addresses (sealed_for) WHERE sealed_for IS NOT NULL

CREATE TABLE "buttons" (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    sealed_for TEXT,
    until INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX buttons_sealed_for ON buttons (sealed_for)

CREATE INDEX buttons_until ON buttons (until)

CREATE TABLE codes (
    place TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    until INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX codes_sealed_for ON codes (sealed_for)

CREATE INDEX codes_until ON codes (until)

CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE dead_letters (
    number INTEGER PRIMARY KEY,
    input TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    fault TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT

CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT

CREATE INDEX documents_sealed_for ON documents (sealed_for) WHERE sealed_for IS NOT NULL

CREATE TABLE handled (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX handled_at ON handled (at)

CREATE TABLE keys (
    seeker TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE "links" (
    number INTEGER PRIMARY KEY,
    message TEXT NOT NULL,
    side TEXT NOT NULL,
    part INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT

CREATE INDEX links_message ON links (message, side, part)

CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    sealed_for TEXT,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 6),
    attempt INTEGER NOT NULL,
    since INTEGER NOT NULL,
    due INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT

CREATE INDEX outbox_pending ON outbox (sequence) WHERE state < 4

CREATE TABLE shelf (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (place, id)
) STRICT

CREATE INDEX shelf_at ON shelf (at)

CREATE INDEX shelf_sealed_for ON shelf (sealed_for)

CREATE TABLE shelf_files (
    number INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (place, id)
) STRICT

CREATE INDEX shelf_files_at ON shelf_files (at)

CREATE INDEX shelf_files_sealed_for ON shelf_files (sealed_for)

CREATE TABLE timers (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID
