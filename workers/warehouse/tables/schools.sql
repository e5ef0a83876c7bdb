-- A row is one establishment in the loaded register. school_index counts from 0 in register order.
CREATE OR REPLACE TABLE schools (
  school_index INTEGER,
  school_id VARCHAR,           -- its register's own id as text: in England the URN; unique in all that is loaded
  nation VARCHAR,              -- whose register it is in, a Nation of domain/school/nation.ts; NULL for any other register
  ukprn VARCHAR,               -- 8 digits, the first 1
  laestab VARCHAR,             -- England only: 3 digits of local authority, 4 of establishment
  name VARCHAR,
  phase VARCHAR,               -- a code of PHASES in domain/school/phase.ts
  type VARCHAR,
  status VARCHAR,
  low_age SMALLINT,
  high_age SMALLINT,
  sixth_form BOOLEAN,
  pupils INTEGER,
  fsm_pct FLOAT,
  lon DOUBLE,                  -- degrees, WGS84; NULL without a usable position
  lat DOUBLE,
  postcode VARCHAR,            -- upper case, one space
  town VARCHAR,
  region VARCHAR,
  local_authority_code VARCHAR,
  local_authority VARCHAR,
  constituency VARCHAR,
  trust VARCHAR,
  open_date DATE,
  telephone VARCHAR,           -- the establishment's own, as the public register publishes it; no mobile number
  website VARCHAR,             -- without "https://"
  street VARCHAR               -- of its address
);
