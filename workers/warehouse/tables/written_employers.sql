-- A row is one way in which the open log writes an employer. written_employer counts from 0.
CREATE OR REPLACE TABLE written_employers (
  written_employer INTEGER,
  number VARCHAR,              -- as the file has them; NULL where it does not
  name VARCHAR,
  postcode VARCHAR,
  wording VARCHAR,             -- as decisions know it: employer_match_key()
  employer_id VARCHAR          -- the loaded employer it is, for certain or as a person said; NULL where it is not known
);
