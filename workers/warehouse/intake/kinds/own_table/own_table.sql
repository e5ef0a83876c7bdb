-- raw_records → checked_records: each row of a person's own table with what becomes of it.
-- verdict: kept, left_out (a total), or a reason of REJECT_REASONS.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    trimmed(own_label) AS label,
    amount_of(trimmed(own_figure)) AS amount,
    coalesce(regexp_full_match(normalised_name(own_label), '((grand|overall) )?totals?\b.*|all|overall|sum|everyone|everything'), false)
      AS names_total,
    coalesce(regexp_matches(normalised_name(own_label), '^all\b') OR normalised_name(own_label) = (SELECT normalised_name(area) FROM figures_source), false)
      AS may_be_total
  FROM raw_records
),
faulted AS (
  SELECT *,
    CASE
      WHEN label IS NULL THEN 'missing_name'
      WHEN amount IS NULL OR amount < 0 THEN 'bad_count'
      WHEN names_total THEN 'left_out'
      WHEN row_number() OVER (PARTITION BY normalised_name(label), amount IS NULL OR amount < 0 ORDER BY source_row) > 1
        THEN 'label_taken'
    END AS set_aside
  FROM read_records
),
summed AS (
  SELECT *,
    sum(amount) FILTER (set_aside IS NULL) OVER () AS whole,
    count(*) FILTER (set_aside IS NULL) OVER () AS others_and_it
  FROM faulted
),
-- Its number is the sum of the others. Percentages of which one is half (they make 100, or 1, with it) have no total.
doubled AS (
  SELECT *,
    set_aside IS NULL AND amount > 0 AND abs(whole - 2 * amount) < 1e-9 * whole
      AND abs(whole - 100) > 1 AND abs(whole - 1) > 0.01
      AND others_and_it >= CASE WHEN may_be_total THEN 3 ELSE 4 END AS sums_others
  FROM summed
)
SELECT *,
  CASE
    WHEN set_aside IS NOT NULL THEN set_aside
    WHEN sums_others AND count(*) FILTER (sums_others) OVER () = 1 THEN 'left_out'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN set_aside = 'bad_count' THEN 'own_figure' ELSE 'own_label' END AS rejected_field,
  CASE WHEN set_aside = 'bad_count' THEN own_figure ELSE own_label END AS rejected_value
FROM doubled;

INSERT INTO staged_loaded_jobs (
  area_code, area_name, stands_in, region, classification, code, label, sex, year, jobs, total,
  source_id, source, period, unit, impossible, margin
)
SELECT
  figures_source.source_id || ':' || figures_source.area,
  figures_source.area,
  NULL,
  NULL,
  'OWN',
  (row_number() OVER (ORDER BY source_row))::VARCHAR,
  label,
  'all',
  figures_source.year,
  amount,
  NULL,
  figures_source.source_id,
  figures_source.source,
  figures_source.period,
  figures_source.unit,
  NULL,
  NULL
FROM checked_records CROSS JOIN figures_source
WHERE verdict = 'kept'
ORDER BY source_row;
