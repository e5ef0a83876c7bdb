-- A row is one spelling of an employer in the open log. written_employer counts from 0.
CREATE OR REPLACE TABLE written_employers (
  written_employer INTEGER,
  number VARCHAR,              -- as the file has them; NULL where it does not
  name VARCHAR,
  postcode VARCHAR,
  wording VARCHAR,             -- as decisions know it: employer_match_key()
  employer_id VARCHAR          -- the loaded employer, certain or decided by a person; NULL where unknown
);
