-- Moments are counted in ticks of 100 ns since 0001-01-01 UTC, so that a moment comes back exactly as it went in.
-- sealed_for names the seeker whose key seals the body; NULL is the house. Destroying her key goes by these columns.

-- Updated far more often than inserted: bodies live in a rowid table, where an update touches one page and no index.
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT;
CREATE INDEX documents_sealed_for ON documents (sealed_for) WHERE sealed_for IS NOT NULL;

CREATE TABLE handled (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handled_at ON handled (at);

-- Ended rows (state 4 and above) keep nothing of anybody: body, lane and seeker are blanked. They leave the index of pending
-- ones, so start, sending and forgetting never read them.
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
) STRICT;
CREATE INDEX outbox_pending ON outbox (sequence) WHERE state < 4;

CREATE TABLE timers (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- number grows with each writing: of two addresses of one owner and role, the greater is the later.
CREATE TABLE addresses (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    role TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX addresses_owner ON addresses (owner, role);
CREATE INDEX addresses_sealed_for ON addresses (sealed_for) WHERE sealed_for IS NOT NULL;

-- All links of one seeker lie together: a message writes two of them, and forgetting her takes one stretch.
CREATE TABLE links (
    sealed_for TEXT NOT NULL,
    message TEXT NOT NULL,
    side TEXT NOT NULL,
    part INTEGER NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,
    PRIMARY KEY (sealed_for, message, side, part, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE buttons (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    sealed_for TEXT NOT NULL,
    until INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX buttons_until ON buttons (until);
CREATE INDEX buttons_sealed_for ON buttons (sealed_for);

CREATE TABLE keys (
    seeker TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dead_letters (
    number INTEGER PRIMARY KEY,
    input TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    fault TEXT NOT NULL,
    sealed_for TEXT,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE activity (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    topic TEXT,
    conversation TEXT
) STRICT;
