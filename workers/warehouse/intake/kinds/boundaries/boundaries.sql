-- raw_records → checked_records: each shape of a boundaries file with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
SELECT raw_records.*,
  CASE WHEN coalesce(names, '{}') = '{}' OR outline IS NULL THEN 'missing_name' ELSE 'kept' END AS verdict,
  'names' AS rejected_field,
  coalesce(layer, '') AS rejected_value
FROM raw_records;
