-- A row is one school on one named, dated priority list.
CREATE OR REPLACE TABLE lists (
  list_id VARCHAR,
  list_name VARCHAR,
  valid_from DATE,
  school_id VARCHAR
);
