-- A row is one target for one metric, reporting phase and academic year (NULL for every year), in all areas or in one.
CREATE OR REPLACE TABLE targets (
  metric VARCHAR,              -- of TARGET_METRICS in domain/targets/target_metrics.ts; own for a measure of one's own
  phase VARCHAR,               -- primary, secondary, college, special, all
  academic_year SMALLINT,
  target_pct DOUBLE,           -- in the unit of its metric; the name dates from when every metric was a per cent
  source VARCHAR,
  measure VARCHAR,             -- the name of a measure of one's own; NULL of any other metric
  area VARCHAR,                -- as the file writes it; NULL for all areas together
  unit VARCHAR                 -- of a measure of one's own, as written, % for per cent; NULL of any other metric
);
