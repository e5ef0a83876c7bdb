-- A row is one package of activity on offer. package_index counts from 0 in file order.
CREATE OR REPLACE TABLE packages (
  package_index INTEGER,
  name VARCHAR,                -- unique
  activity_type VARCHAR,       -- a code of ACTIVITY_TYPES in domain/engagement/engagement.ts; NULL where not known
  type_as_written VARCHAR,
  phases VARCHAR,              -- primary, secondary, college between semicolons; NULL for any
  sessions INTEGER,            -- NULL where not known
  disciplines VARCHAR          -- codes between semicolons; NULL where not known
);
