-- A row is what a person decided of one way of writing an employer; employer_id is NULL where it is none of those loaded.
CREATE OR REPLACE TABLE employer_matches (wording VARCHAR, employer_id VARCHAR);
