-- A row is one figure of a measure of one's own, in file order.
CREATE OR REPLACE TABLE own_measures (
  measure VARCHAR,             -- as the file writes it
  unit VARCHAR,                -- as written, % for per cent; NULL for a plain number
  area VARCHAR,                -- as written; NULL for all areas together
  month DATE,                  -- its first day
  value DOUBLE,
  target DOUBLE,               -- NULL where none is given
  fewer_is_better BOOLEAN
);
