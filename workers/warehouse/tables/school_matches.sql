-- A row is what a person decided of one way of writing a school; school_id is NULL where it is none of the register.
CREATE OR REPLACE TABLE school_matches (wording VARCHAR, school_id VARCHAR);
