-- raw_records → checked_records: each record of a priority list with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
SELECT raw_records.*, urn_readings.school_id, school_index,
  CASE
    WHEN school_id IS NULL THEN 'bad_urn'
    WHEN row_number() OVER (PARTITION BY school_id ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  'urn' AS rejected_field,
  urn AS rejected_value
FROM raw_records
LEFT JOIN urn_readings ON urn_readings.written = urn;
