-- A row says that a school that closed goes on in another one; a school that was split has several rows.
CREATE OR REPLACE TABLE school_links (
  closed_id VARCHAR,
  successor_id VARCHAR,
  link_type VARCHAR,           -- as written
  since DATE
);
