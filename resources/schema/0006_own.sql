-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a campaign adds of its own: views to come back to, templates, fields and their values. What
-- can be refined without a new column (conditions, columns, choices) is JSON in a text.

-- content: an object, by keys of the catalogue of fields.
CREATE TABLE saved_view (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE own_template (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    template_key TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    asks INTEGER NOT NULL,
    content TEXT NOT NULL,
    file_id TEXT REFERENCES blob (id),
    retired INTEGER NOT NULL
);

-- choices: an array of objects with token, nl, fr and en; empty where there is nothing to choose.
CREATE TABLE own_field (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    record_kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    name_nl TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL,
    is_personal INTEGER NOT NULL,
    retired INTEGER NOT NULL
);

-- Of exactly one of the three; none is of nobody. The record comes first in what is unique, so that
-- the values of one are found by it.
CREATE TABLE own_value (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    field_id TEXT NOT NULL REFERENCES own_field (id),
    municipality_id TEXT REFERENCES municipality (id),
    person_id TEXT REFERENCES person (id),
    commitment_id TEXT REFERENCES commitment (id),
    value TEXT NOT NULL,
    UNIQUE (municipality_id, field_id),
    UNIQUE (person_id, field_id),
    UNIQUE (commitment_id, field_id)
);

CREATE INDEX own_template_file ON own_template (file_id);
