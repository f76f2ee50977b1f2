-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was typed and is not recorded: no fact, so neither audited nor dumped. place names where it
-- was typed; content is JSON. municipality_id is '' for what belongs to the campaign; it refers to
-- nothing, so that undoing the arrival of a municipality keeps what was typed there.

CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    place TEXT NOT NULL,
    municipality_id TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL
);
