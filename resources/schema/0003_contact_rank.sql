-- The order of a municipality's contacts as a person set it, from 1; 0 where nobody did.
ALTER TABLE role ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
