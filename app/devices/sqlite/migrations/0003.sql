-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3 of the book: badges of the staff.

CREATE TABLE badge (
    id         INTEGER PRIMARY KEY,
    digest     BLOB NOT NULL UNIQUE, -- of the token, keyed with the site key
    name       TEXT NOT NULL,
    department TEXT NOT NULL,
    issued_at  INTEGER NOT NULL,     -- UTC ms
    revoked_at INTEGER               -- UTC ms; NULL while it opens the gate
) STRICT;
