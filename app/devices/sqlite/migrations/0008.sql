-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 8 of the book: whether the install codes were shown. NULL where nobody kept it: of visits from before.

ALTER TABLE visit ADD COLUMN codes_shown INTEGER;
