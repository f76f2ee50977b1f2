-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a next step was thought of, so that a report on a past day shows that day's; '' where it is
-- not known.
ALTER TABLE next_step ADD COLUMN recorded_on TEXT NOT NULL DEFAULT '';

UPDATE next_step SET recorded_on = coalesce((
    SELECT substr(min(at), 1, 10) FROM audit
    WHERE table_name = 'next_step' AND row_id = next_step.id AND field = ''), '');

-- What was done stands in the audit trail in no language: a token and, in JSON, what it was about.
-- Rows of before have their words in action.
ALTER TABLE audit ADD COLUMN arguments TEXT NOT NULL DEFAULT '';
