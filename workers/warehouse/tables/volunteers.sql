-- A row is one volunteer. volunteer_index counts from 0 in file order. Nothing here names or reaches a person.
CREATE OR REPLACE TABLE volunteers (
  volunteer_index INTEGER,
  volunteer_id VARCHAR,        -- opaque, unique
  district VARCHAR,            -- 'AL10'; NULL where the file gives none
  lon DOUBLE,                  -- the middle of the district's schools
  lat DOUBLE,
  employer VARCHAR,
  disciplines VARCHAR,         -- codes between semicolons, in order: 'engineering;physics'; NULL where not known
  phases VARCHAR,              -- primary, secondary, college; NULL where not known
  modes VARCHAR,               -- in_school, live_online, employer_site; NULL where not known
  visits_per_term INTEGER,     -- NULL where not known, which is planned with as 1
  travel_km DOUBLE,            -- by road; NULL for no limit of their own
  dbs_expiry DATE,             -- NULL where not known
  status VARCHAR,              -- active, lapsed, prospective, retired; NULL where not known
  last_active DATE
);
