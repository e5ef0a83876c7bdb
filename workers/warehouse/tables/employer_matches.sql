-- A row is a decision about one written employer; employer_id is NULL where it is none of the loaded ones.
CREATE OR REPLACE TABLE employer_matches (wording VARCHAR, employer_id VARCHAR);
