-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Portable between SQLite and PostgreSQL: UUIDs, tokens and dates are text (ISO 8601, as precise as
-- known, '' for unknown or none), booleans are 0 or 1, no NULL but where a foreign key or a number
-- may be absent. rev counts the changes of a row, from 1.

CREATE TABLE campaign (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    has_wallonia INTEGER NOT NULL,
    register_version INTEGER NOT NULL,
    sender_name TEXT NOT NULL,
    sender_function TEXT NOT NULL,
    sender_organisation TEXT NOT NULL,
    sender_email TEXT NOT NULL,
    sender_phone TEXT NOT NULL,
    sender_website TEXT NOT NULL,
    sender_address TEXT NOT NULL,
    sender_place TEXT NOT NULL
);

CREATE TABLE coordinator (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    active INTEGER NOT NULL
);

CREATE TABLE municipality (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    nis TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_de TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    province TEXT NOT NULL,
    region TEXT NOT NULL,
    language_regime TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    postal_codes TEXT NOT NULL,
    population INTEGER,
    population_date TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    is_city INTEGER,
    cell_column INTEGER,
    cell_row INTEGER,
    own_is_city INTEGER,
    own_postal_code TEXT NOT NULL,
    street TEXT NOT NULL,
    coordinator_id TEXT REFERENCES coordinator (id),
    may_be_listed INTEGER NOT NULL
);

CREATE TABLE merger (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    predecessor_id TEXT NOT NULL REFERENCES municipality (id),
    successor_id TEXT NOT NULL REFERENCES municipality (id),
    date TEXT NOT NULL
);

CREATE TABLE border (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    a_id TEXT NOT NULL REFERENCES municipality (id),
    b_id TEXT NOT NULL REFERENCES municipality (id),
    metres INTEGER NOT NULL
);

CREATE TABLE merger_decision (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    successor_id TEXT NOT NULL UNIQUE REFERENCES municipality (id),
    choice TEXT NOT NULL,
    predecessor_id TEXT REFERENCES municipality (id),
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE TABLE charter (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    charter_key TEXT NOT NULL UNIQUE,
    name_nl TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    in_force_from TEXT NOT NULL,
    commitments_asked INTEGER NOT NULL
);

CREATE TABLE category (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    charter_id TEXT NOT NULL REFERENCES charter (id),
    category_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    text_nl TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    text_en TEXT NOT NULL,
    is_other INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    UNIQUE (charter_id, category_key)
);

CREATE TABLE body (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    municipality_id TEXT REFERENCES municipality (id)
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    fictional INTEGER NOT NULL,
    source TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    lawful_basis TEXT NOT NULL,
    may_be_published INTEGER NOT NULL,
    publish_ground TEXT NOT NULL,
    no_post INTEGER NOT NULL,
    no_email INTEGER NOT NULL,
    no_phone INTEGER NOT NULL,
    informed_on TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE role (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    municipality_id TEXT REFERENCES municipality (id),
    body_id TEXT REFERENCES body (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    for_letter INTEGER NOT NULL,
    for_meeting INTEGER NOT NULL,
    for_page INTEGER NOT NULL
);

CREATE TABLE step (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    date TEXT NOT NULL,
    charter_id TEXT REFERENCES charter (id),
    reason TEXT NOT NULL,
    asked_by_id TEXT REFERENCES body (id),
    asked_by_person_id TEXT REFERENCES person (id),
    channel TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    link TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    position INTEGER NOT NULL,
    category_id TEXT NOT NULL REFERENCES category (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    partner TEXT NOT NULL,
    places INTEGER,
    people INTEGER,
    state TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    evidence TEXT NOT NULL,
    last_confirmed TEXT NOT NULL,
    is_public INTEGER NOT NULL,
    is_highlight INTEGER NOT NULL
);

CREATE TABLE interaction (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    summary TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE TABLE next_step (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT NOT NULL,
    done_on TEXT NOT NULL
);

CREATE TABLE publication (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    date TEXT NOT NULL
);

-- A letter as it was sent. pdf is the finished file, base64 in the export.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    municipality_id TEXT NOT NULL REFERENCES municipality (id),
    template_key TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    language TEXT NOT NULL,
    date TEXT NOT NULL,
    reference TEXT NOT NULL,
    subject TEXT NOT NULL,
    addressee TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    content TEXT NOT NULL,
    pdf BLOB NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

-- Derived, not dumped: what Register says of each municipality, kept by the transaction that changes
-- it and compared by `check`. as_of is the day it was derived for.
CREATE TABLE current_standing (
    municipality_id TEXT PRIMARY KEY REFERENCES municipality (id),
    stage TEXT NOT NULL,
    counted INTEGER NOT NULL,
    as_of TEXT NOT NULL
);

-- Who changed what, when, from which value to which. An inserted row has field '' and its content in
-- new_value, a deleted one in old_value (JSON).
CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL
);

-- Who has the file open to write; the lock itself is a file beside it. At most one row.
CREATE TABLE writer (
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    since TEXT NOT NULL
);

CREATE INDEX step_municipality ON step (municipality_id);
CREATE INDEX commitment_municipality ON commitment (municipality_id);
CREATE INDEX interaction_municipality ON interaction (municipality_id, date);
CREATE INDEX next_step_municipality ON next_step (municipality_id);
CREATE INDEX publication_municipality ON publication (municipality_id);
CREATE INDEX letter_municipality ON letter (municipality_id, date);
CREATE INDEX role_municipality ON role (municipality_id, since, until);
CREATE INDEX role_person ON role (person_id);
CREATE INDEX merger_successor ON merger (successor_id);
CREATE INDEX audit_row ON audit (row_id);
CREATE UNIQUE INDEX audit_sequence ON audit (sequence);
