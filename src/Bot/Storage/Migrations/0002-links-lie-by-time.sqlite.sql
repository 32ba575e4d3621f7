-- Ids of messages and keys of links begin with their moment, so that what is written at one time lies together: with hashes alone, every
-- message touched pages of its own. Links from before have no moment and are let go (nothing was released with them). The links of one seeker are found by going through all, which only forgetting her does.
CREATE TABLE links_by_time (
    message TEXT NOT NULL,
    side TEXT NOT NULL,
    part INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    sealed_for TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (message, side, part, key)
) STRICT, WITHOUT ROWID;
DROP TABLE links;
ALTER TABLE links_by_time RENAME TO links;
