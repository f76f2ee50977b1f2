-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Two that look like one and of whom a person said that they are two: persons, or partners and
-- groups. Who looks for doubles does not ask it again.

CREATE TABLE told_apart (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    person_id TEXT REFERENCES person (id),
    other_person_id TEXT REFERENCES person (id),
    body_id TEXT REFERENCES body (id),
    other_body_id TEXT REFERENCES body (id),
    UNIQUE (person_id, other_person_id),
    UNIQUE (body_id, other_body_id)
);

CREATE INDEX told_apart_other_person ON told_apart (other_person_id);
CREATE INDEX told_apart_other_body ON told_apart (other_body_id);
