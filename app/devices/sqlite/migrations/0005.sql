-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5 of the book: visits that the staff type in, who needs help, and PINs that must be changed at once.

ALTER TABLE visit ADD COLUMN needs_help INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN entered_by TEXT NOT NULL DEFAULT ''; -- the account that typed it in; empty: the visitor
ALTER TABLE visit ADD COLUMN from_paper INTEGER NOT NULL DEFAULT 0;

ALTER TABLE staff ADD COLUMN pin_once INTEGER NOT NULL DEFAULT 0; -- whoever signs in with it must choose another first
