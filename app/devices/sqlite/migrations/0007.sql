-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7 of the book: which notice about their data visitors were offered.

ALTER TABLE visit ADD COLUMN notice_language TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN notice_digest TEXT NOT NULL DEFAULT ''; -- of its words
ALTER TABLE visit ADD COLUMN notice_opened INTEGER NOT NULL DEFAULT 0;
