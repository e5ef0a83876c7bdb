-- A row is one accepted activity (delivered, planned, requested or cancelled) at one school.
CREATE OR REPLACE TABLE engagements (
  engagement_id VARCHAR,
  school_index INTEGER,
  date DATE,
  academic_year SMALLINT,      -- the calendar year it starts in
  activity_type VARCHAR,       -- a code of ACTIVITY_TYPES in domain/engagement/engagement.ts
  type_as_written VARCHAR,
  direct BOOLEAN,              -- meets pupils (direct or workplace), as against indirect
  employer VARCHAR,            -- as written: its name or, without one, its number; the provider where the log has no other
  written_employer INTEGER,    -- the row of written_employers; NULL where the log names no employer
  mode VARCHAR,
  year_groups VARCHAR,
  pupils INTEGER,
  pupils_low INTEGER,
  pupils_high INTEGER,
  pupils_basis VARCHAR,        -- counted, estimated, band_mid, unknown
  volunteers INTEGER,
  hours FLOAT,                 -- per activity, delivering
  prep_hours FLOAT,
  series VARCHAR,
  programme VARCHAR,           -- the programme it is part of; no series, so it makes no school sustained
  tags VARCHAR,                -- further columns that a person chose to keep, as lines of “Discipline=Physics”
  status VARCHAR,              -- delivered, planned, requested, cancelled; double where a person decided that it repeats another
  reported DATE,
  source_file VARCHAR,
  source_row INTEGER
);
