-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Files stand beside the rows that refer to them, so that rows stay small. A file is never changed;
-- it goes when nothing refers to it any more. sha256 is '' where a letter kept its file before.

CREATE TABLE blob (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL
);

-- Empty where a letter has none.
ALTER TABLE letter ADD COLUMN pdf_id TEXT REFERENCES blob (id);

INSERT INTO blob (id, rev, sha256, size, kind, bytes)
SELECT id, 1, '', length(pdf), 'application/pdf', pdf FROM letter WHERE length(pdf) > 0;

UPDATE letter SET pdf_id = id WHERE length(pdf) > 0;

ALTER TABLE letter DROP COLUMN pdf;

CREATE INDEX letter_pdf ON letter (pdf_id);
