-- A row is one record of a calendar: an event, a series of events, or a change of one of a series. Several records may be
-- of one event: domain/calendar/occurrences.ts says which counts.
CREATE OR REPLACE TABLE calendar_events (
  file VARCHAR,
  source_row INTEGER,
  uid VARCHAR,                 -- of the event; of a sheet without ids, made of what a row says
  sequence INTEGER,
  modified VARCHAR,            -- '' where not known
  recurrence VARCHAR,          -- start of the one of a series that it changes; '' of an event or a whole series
  title VARCHAR,
  provider VARCHAR,            -- '' where not known
  start_time VARCHAR,          -- "2025-11-06T13:30:00" on the clocks of its zone, or a day
  zone VARCHAR,                -- IANA name
  end_time VARCHAR,            -- likewise, exclusive of whole days; '' where not known
  end_zone VARCHAR,
  duration VARCHAR,            -- RFC 5545; '' where there is none
  rule VARCHAR,                -- RRULE; '' of what takes place once
  excluded VARCHAR,            -- starts between spaces
  added VARCHAR,               -- starts between spaces
  is_cancelled BOOLEAN,
  school_id VARCHAR,           -- of the register; NULL where it is at no school that is known
  found_by VARCHAR,            -- urn, name_postcode, unknown_urn, venue_only, none
  written_school VARCHAR,      -- school_match_key() where no school is certain, by which people say which it is; NULL elsewhere
  venue VARCHAR,               -- where it is, if at no known school
  years VARCHAR,               -- years of school between semicolons; NULL where not known
  disciplines VARCHAR,         -- codes between semicolons; NULL where not known
  activity_type VARCHAR,       -- a code of ACTIVITY_TYPES; NULL where not known
  theme VARCHAR
);
