-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the book.

-- The truth: append-only, no gaps. `body` is JSON that names nobody; `link` chains each row to the one before, keyed by the site key.
CREATE TABLE journal (
    seq   INTEGER PRIMARY KEY,
    at    INTEGER NOT NULL, -- UTC ms
    kind  TEXT NOT NULL,
    visit TEXT NOT NULL,    -- UUIDv7, or empty for what concerns the book
    actor TEXT NOT NULL,
    body  TEXT NOT NULL,
    link  BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_visit ON journal (visit, seq);

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_none BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Also stops INSERT OR REPLACE, which deletes without asking the trigger above.
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is numbered without gaps'); END;

-- Personal values, each under its own salt; the journal holds only the digest of salt and value.
CREATE TABLE personal (
    seq   INTEGER NOT NULL REFERENCES journal (seq),
    kind  TEXT NOT NULL,
    salt  BLOB NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (seq, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER personal_keeps_values BEFORE UPDATE ON personal BEGIN SELECT RAISE(ABORT, 'a personal value is erased, never changed'); END;

-- The projection: one row a visit, always equal to what the journal says.
CREATE TABLE visit (
    id              TEXT PRIMARY KEY,
    state           TEXT NOT NULL,
    site            TEXT NOT NULL,
    entrance        TEXT NOT NULL,
    checked_in_at   INTEGER NOT NULL, -- UTC ms
    checked_out_at  INTEGER,          -- UTC ms; NULL while inside, and for ever when nobody saw the visitor leave
    exit_source     TEXT,
    clock_quality   TEXT NOT NULL,
    name            TEXT NOT NULL,
    organisation    TEXT NOT NULL,
    phone           TEXT NOT NULL,
    department      TEXT NOT NULL,
    host_person     TEXT NOT NULL,
    purpose         TEXT NOT NULL,
    group_id        TEXT NOT NULL,
    policy          TEXT NOT NULL,
    smartphone      TEXT NOT NULL,
    app_check       TEXT NOT NULL,
    app_signature   TEXT NOT NULL,
    app_listened_ms INTEGER NOT NULL,
    app_samples     INTEGER NOT NULL,
    app_level_dbm   INTEGER,
    installed_here  INTEGER NOT NULL,
    let_in_by       TEXT NOT NULL,
    let_in_reason   TEXT NOT NULL,
    notice_version  TEXT NOT NULL,
    language        TEXT NOT NULL,
    corrected       INTEGER NOT NULL,
    note            TEXT NOT NULL,
    pass_code       TEXT, -- while open
    pass_token      BLOB  -- while open
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_by_time ON visit (checked_in_at, id);
CREATE INDEX visit_open ON visit (state, checked_in_at) WHERE state IN ('inside', 'waiting');
CREATE UNIQUE INDEX visit_by_code ON visit (pass_code) WHERE pass_code IS NOT NULL;
CREATE UNIQUE INDEX visit_by_token ON visit (pass_token) WHERE pass_token IS NOT NULL;

CREATE TABLE staff (
    name          TEXT PRIMARY KEY,
    role          TEXT NOT NULL,
    pin_hash      TEXT NOT NULL,
    disabled      INTEGER NOT NULL,
    wrong_tries   INTEGER NOT NULL,
    last_wrong_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Facts about the book itself: its id, whether its visits are simulated.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
