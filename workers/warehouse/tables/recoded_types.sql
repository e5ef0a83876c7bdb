-- A row is one activity type as written in one log to which a person gave another code than it had, so that it can be taken back.
CREATE OR REPLACE TABLE recoded_types (
  file VARCHAR,
  type_as_written VARCHAR,
  code_before VARCHAR
);
