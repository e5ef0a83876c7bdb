-- A row is one request of a school for volunteers, in file order, with its newest status.
CREATE OR REPLACE TABLE requests (
  request_id VARCHAR,          -- unique in its file
  school_id VARCHAR,           -- of the register
  created DATE,
  activity_type VARCHAR,       -- a code of ACTIVITY_TYPES in domain/engagement/engagement.ts
  type_as_written VARCHAR,
  discipline VARCHAR,          -- codes between semicolons; NULL where none is stated
  year_groups VARCHAR,
  pupils INTEGER,              -- expected; NULL where there is no number
  volunteers_needed INTEGER,
  needed_from DATE,
  needed_to DATE,
  mode VARCHAR,                -- in_school, live_online, employer_site; NULL where not known
  status VARCHAR,              -- a code of REQUEST_STATUSES in domain/requests/request.ts; NULL where not known
  status_date DATE,
  matched_on DATE,
  volunteer_id VARCHAR         -- opaque, of the volunteer it was matched with
);
