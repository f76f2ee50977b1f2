-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The commitments and roles of those that merged that do not come along, by their ids with
-- semicolons between: they stay with the former municipality.
ALTER TABLE merger_decision ADD COLUMN commitments_left TEXT NOT NULL DEFAULT '';
ALTER TABLE merger_decision ADD COLUMN roles_left TEXT NOT NULL DEFAULT '';
