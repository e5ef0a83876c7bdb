-- A row is one target for one metric, reporting phase and academic year (NULL for every year), in per cent.
CREATE OR REPLACE TABLE targets (
  metric VARCHAR,              -- reach, priority reach
  phase VARCHAR,               -- primary, secondary, college, special, all
  academic_year SMALLINT,
  target_pct FLOAT,
  source VARCHAR
);
