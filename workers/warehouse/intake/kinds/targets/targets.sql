-- raw_records → checked_records: each record of a targets file with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    CASE match_key(metric)
      WHEN 'reach' THEN 'reach'
      WHEN 'coverage' THEN 'reach'
      WHEN 'schoolsreached' THEN 'reach'
      WHEN 'priorityreach' THEN 'priority reach'
      WHEN 'prioritycoverage' THEN 'priority reach'
      WHEN 'priorityschoolreach' THEN 'priority reach'
      WHEN 'priorityschoolsreach' THEN 'priority reach'
      WHEN 'priorityschoolsreached' THEN 'priority reach'
    END AS known_metric,
    CASE
      WHEN match_key(phase) IN ('', 'all', 'allphases', 'any') THEN 'all'
      WHEN match_key(phase) IN ('primary', 'secondary', 'college', 'special') THEN match_key(phase)
      WHEN match_key(phase) = 'colleges' THEN 'college'
    END AS known_phase,
    match_key(year) IN ('', 'all', 'allyears', 'any', 'every') AS every_year,
    TRY_CAST(regexp_extract(trimmed(year), '^(20[0-9]{2})([/-](20)?[0-9]{2})?$', 1) AS SMALLINT) AS start_year,
    TRY_CAST(regexp_extract(trimmed(year), '[/-](20)?([0-9]{2})$', 2) AS SMALLINT) AS end_year,
    amount_of(target) AS target_pct
  FROM raw_records
),
faulted AS (
  SELECT *,
    CASE
      WHEN known_metric IS NULL THEN 'metric'
      WHEN known_phase IS NULL THEN 'phase'
      WHEN NOT every_year AND (start_year IS NULL OR end_year <> (start_year + 1) % 100) THEN 'year'
      WHEN target_pct IS NULL OR target_pct NOT BETWEEN 0 AND 100 THEN 'target'
    END AS fault
  FROM read_records
)
SELECT *,
  CASE WHEN fault IS NULL THEN 'kept' ELSE 'bad_target' END AS verdict,
  fault AS rejected_field,
  CASE fault WHEN 'metric' THEN metric WHEN 'phase' THEN phase WHEN 'year' THEN year ELSE target END AS rejected_value
FROM faulted;

INSERT INTO staged_targets (metric, phase, academic_year, target_pct, source)
SELECT known_metric, known_phase, start_year, target_pct, coalesce(trimmed(source), '')
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
