-- A row is the code a person gave to an activity type as written; case, spaces and punctuation do not count.
CREATE OR REPLACE TABLE activity_codes (wording VARCHAR, code VARCHAR);
