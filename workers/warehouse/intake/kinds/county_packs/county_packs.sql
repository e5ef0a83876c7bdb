-- raw_records → checked_records: each record of a county pack with what becomes of it. Of two values of one organisation,
-- month, area and metric the first counts. “c” stands for a value that its organisation hides.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    CASE WHEN NOT says_nothing(pack_organisation) THEN trimmed(pack_organisation) END AS own_organisation,
    CASE WHEN NOT says_nothing(metric_id) THEN trimmed(metric_id) END AS own_metric,
    try_strptime(trimmed(pack_month), '%Y-%m')::DATE AS own_month,
    coalesce(trimmed(area), '') AS own_area,
    amount_of(pack_value) AS own_value
  FROM raw_records
),
ranked AS (
  SELECT *,
    row_number() OVER of_value AS turn,
    own_value IS NOT DISTINCT FROM first_value(own_value) OVER of_value AS repeats_content
  FROM read_records
  WINDOW of_value AS (
    PARTITION BY CASE WHEN own_organisation IS NULL OR own_metric IS NULL OR own_month IS NULL THEN 'row ' || source_row ELSE '' END,
      match_key(own_organisation), own_month, lower(own_area), own_metric
    ORDER BY source_row)
)
SELECT * EXCLUDE (turn),
  CASE
    WHEN own_organisation IS NULL OR own_metric IS NULL OR contains(own_organisation, '…') THEN 'missing_name'
    WHEN own_month IS NULL THEN CASE WHEN trimmed(pack_month) IS NULL THEN 'no_date' ELSE 'unreadable_date' END
    WHEN own_value IS NULL AND trimmed(pack_value) <> 'c' THEN 'bad_figure'
    WHEN turn > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN own_organisation IS NULL THEN 'pack_organisation' WHEN own_metric IS NULL THEN 'metric_id' WHEN own_month IS NULL THEN 'pack_month' ELSE 'pack_value' END AS rejected_field,
  CASE WHEN own_organisation IS NULL THEN pack_organisation WHEN own_metric IS NULL THEN metric_id WHEN own_month IS NULL THEN pack_month ELSE pack_value END AS rejected_value
FROM ranked;

-- A pack read later in one load takes the place of an earlier one of its organisation and month.
DELETE FROM staged_county_packs WHERE pack IN (
  SELECT match_key(own_organisation) || ' ' || strftime(own_month, '%Y-%m') FROM checked_records WHERE verdict = 'kept');

INSERT INTO staged_county_packs (pack, organisation, month, as_at, grouping_key, area, metric_id, definition_version, metric, unit, value, denominator, is_hidden)
SELECT match_key(own_organisation) || ' ' || strftime(own_month, '%Y-%m'), own_organisation, own_month,
  try_strptime(trimmed(pack_as_at), '%Y-%m-%d')::DATE, coalesce(trimmed(pack_grouping), ''), own_area, own_metric,
  coalesce(try_cast(trimmed(definition_version) AS INTEGER), 1), coalesce(trimmed(metric_name), own_metric),
  coalesce(trimmed(metric_unit), ''), own_value, amount_of(pack_denominator), coalesce(trimmed(pack_value) = 'c', false)
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
