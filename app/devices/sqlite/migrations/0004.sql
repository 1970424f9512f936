-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4 of the book: the receptionist's log. Filled from the visits right after this.

-- Where each visit stands in the log, and what it is found by. `place` is the second of the check-in × 4096 and a number within that second, so that
-- its order is the log's and a period is a range of places.
CREATE TABLE log (
    place  INTEGER PRIMARY KEY,
    visit  TEXT NOT NULL,
    folded TEXT NOT NULL -- name, organisation, host, department: small letters without marks, a line each
) STRICT;

-- Three letters at a time, so that any part of a word is found. It knows only which visit has which three; the text itself says whether they are in a row.
CREATE VIRTUAL TABLE log_search USING fts5 (
    folded, content = 'log', content_rowid = 'place', tokenize = 'trigram case_sensitive 1', detail = 'none', columnsize = 0
);

-- Those that are not in the search yet. A row there is as much work as the rest of a check-in together, and many at once are little more than one.
CREATE TABLE log_new (place INTEGER PRIMARY KEY) STRICT;
