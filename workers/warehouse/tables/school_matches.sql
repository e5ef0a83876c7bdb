-- A row is a decision about one written school; school_id is NULL where it is in no register, and setting is a code of
-- SETTING_TYPES where it is no school.
CREATE OR REPLACE TABLE school_matches (wording VARCHAR, school_id VARCHAR, setting VARCHAR);
