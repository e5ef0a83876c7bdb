-- A row is one figure of a measure of one's own, in the order of its file, with the newest target that its file gives.
CREATE OR REPLACE MACRO measure_figures() AS TABLE
SELECT measure, coalesce(unit, '') AS unit, coalesce(area, '') AS area, strftime(month, '%Y-%m') AS month, value,
  last_value(target IGNORE NULLS) OVER (
    PARTITION BY lower(measure) ORDER BY month, rowid ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS target,
  coalesce(fewer_is_better, false) AS fewer_is_better
FROM own_measures
ORDER BY own_measures.rowid;
