-- A row is some days of one local authority's school year.
CREATE OR REPLACE TABLE term_dates (
  authority VARCHAR,           -- schools.local_authority_code
  name VARCHAR,                -- "Autumn 1"
  kind VARCHAR,                -- a PeriodKind of domain/calendar/day_kind.ts
  first_day VARCHAR,           -- ISO
  last_day VARCHAR             -- ISO, included
);
