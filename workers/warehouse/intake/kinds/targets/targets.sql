-- raw_records → checked_records: each record of a targets file with what becomes of it. A metric that is not known is a
-- measure of one's own.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    CASE WHEN NOT says_nothing(metric) THEN coalesce(target_metric_of(metric), 'own') END AS known_metric,
    CASE
      WHEN match_key(phase) <> '' THEN target_phase_of(phase)
      WHEN target_metric_of(metric) IS NOT NULL THEN coalesce(phase_in_metric(metric), 'all')
      ELSE 'all'
    END AS known_phase,
    match_key(year) IN ('', 'all', 'allyears', 'any', 'every') AS every_year,
    TRY_CAST(regexp_extract(trimmed(year), '^(20[0-9]{2})([/-](20)?[0-9]{2})?$', 1) AS SMALLINT) AS start_year,
    TRY_CAST(regexp_extract(trimmed(year), '[/-](20)?([0-9]{2})$', 2) AS SMALLINT) AS end_year,
    CASE WHEN every_area_words()[match_key(area)] IS NULL THEN known_text(area) END AS own_area,
    stated_unit_of(target_unit, target) AS stated_unit,
    target_metric_units()[target_metric_of(metric)] AS metric_unit,
    CASE WHEN stated_unit_of(target_unit, target) = 'share' THEN 100 ELSE 1 END
      * CASE WHEN target_metric_of(metric) IS NULL AND target_amount_of(target) IS NULL THEN amount_of(regexp_extract(target, '^[-+]?[0-9.,]+')) ELSE target_amount_of(target) END
      AS target_pct
  FROM raw_records
),
faulted AS (
  SELECT *,
    CASE
      WHEN known_metric IS NULL OR contains(metric, '…') THEN 'metric'
      WHEN known_phase IS NULL THEN 'phase'
      WHEN NOT every_year AND (start_year IS NULL OR end_year <> (start_year + 1) % 100) THEN 'year'
      WHEN target_pct IS NULL
        OR metric_unit = 'per_cent' AND target_pct NOT BETWEEN 0 AND 100
        OR metric_unit = 'score' AND target_pct NOT BETWEEN 1 AND 5
        OR metric_unit IN ('hours', 'number') AND target_pct < 0
        THEN 'target'
      WHEN metric_unit IS NOT NULL AND trimmed(target_unit) IS NOT NULL AND target_unit_of(target_unit) IS NULL THEN 'target_unit'
      WHEN CASE stated_unit WHEN 'share' THEN 'per_cent' ELSE stated_unit END <> metric_unit
        THEN CASE WHEN trimmed(target_unit) IS NULL THEN 'target' ELSE 'target_unit' END
    END AS fault
  FROM read_records
)
SELECT *,
  CASE WHEN fault IS NULL THEN 'kept' ELSE 'bad_target' END AS verdict,
  fault AS rejected_field,
  CASE fault WHEN 'metric' THEN metric WHEN 'phase' THEN phase WHEN 'year' THEN year WHEN 'target_unit' THEN target_unit ELSE target END AS rejected_value
FROM faulted;

INSERT INTO staged_targets (metric, phase, academic_year, target_pct, source, measure, area, unit)
SELECT known_metric, known_phase, start_year, target_pct, coalesce(trimmed(source), ''),
  CASE WHEN known_metric = 'own' THEN trimmed(metric) END, own_area,
  CASE WHEN known_metric = 'own' THEN CASE
    WHEN stated_unit = 'share' OR stated_unit = 'per_cent' THEN '%'
    ELSE coalesce(trimmed(target_unit), nullif(trim(unit_after_number(target)), '')) END END
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
