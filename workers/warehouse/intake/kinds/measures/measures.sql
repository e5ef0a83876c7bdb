-- raw_records → checked_records: each record of a measures file with what becomes of it. Of two figures of one measure,
-- area and month the first counts.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    CASE WHEN NOT says_nothing(measure) THEN trimmed(measure) END AS own_measure,
    month_of(month, is_month_first()) AS own_month,
    CASE WHEN match_key(area) NOT IN ('all', 'allareas', 'national', 'total', 'everywhere') THEN known_text(area) END AS own_area,
    measure_figure_of(figure) AS own_figure
  FROM raw_records
),
ranked AS (
  SELECT *,
    row_number() OVER of_figure AS turn,
    own_figure IS NOT DISTINCT FROM first_value(own_figure) OVER of_figure AS repeats_content
  FROM read_records
  WINDOW of_figure AS (
    PARTITION BY CASE WHEN own_measure IS NULL OR own_month IS NULL OR own_figure IS NULL THEN 'row ' || source_row ELSE '' END,
      match_key(own_measure), own_month, lower(own_area)
    ORDER BY source_row)
)
SELECT * EXCLUDE (turn),
  CASE
    WHEN own_measure IS NULL OR contains(own_measure, '…') THEN 'missing_name'
    WHEN own_month IS NULL THEN CASE WHEN trimmed(month) IS NULL THEN 'no_date' ELSE 'unreadable_date' END
    WHEN own_figure IS NULL THEN 'bad_figure'
    WHEN turn > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN own_measure IS NULL OR contains(own_measure, '…') THEN 'measure' WHEN own_month IS NULL THEN 'month' ELSE 'figure' END AS rejected_field,
  CASE WHEN own_measure IS NULL OR contains(own_measure, '…') THEN measure WHEN own_month IS NULL THEN month ELSE figure END AS rejected_value
FROM ranked;

INSERT INTO staged_own_measures (measure, unit, area, month, value, target, fewer_is_better)
SELECT own_measure, unit_of_figure(measure_unit, figure), own_area, own_month, own_figure,
  measure_figure_of(measure_target), coalesce(is_fewer_better(direction), false)
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
