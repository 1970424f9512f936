-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 of the book: citizen-ID cards open a visit as its pass does.

ALTER TABLE visit ADD COLUMN card_digest BLOB; -- while open, or for as long as the visitor wants to be recognised
ALTER TABLE visit ADD COLUMN card_remembered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN card_warnings TEXT NOT NULL DEFAULT '';
CREATE INDEX visit_by_card ON visit (card_digest, checked_in_at) WHERE card_digest IS NOT NULL;
