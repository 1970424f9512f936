-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6 of the book: what is seldom is found in the log by an index of its own. None of them is written by an ordinary check-in.

CREATE INDEX visit_unseen ON visit (checked_in_at) WHERE state = 'left' AND checked_out_at IS NULL;
CREATE INDEX visit_not_entered ON visit (checked_in_at) WHERE state = 'did_not_enter';
CREATE INDEX visit_corrected ON visit (checked_in_at) WHERE corrected = 1;
CREATE INDEX visit_seldom_check ON visit (app_check, checked_in_at) WHERE app_check IN ('possible', 'no_smartphone', 'declined', 'unavailable');
