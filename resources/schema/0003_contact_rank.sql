-- SPDX-FileCopyrightText: 2026 The Solidair authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The order of a municipality's contacts as a person set it, from 1; 0 where nobody did.
ALTER TABLE role ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
