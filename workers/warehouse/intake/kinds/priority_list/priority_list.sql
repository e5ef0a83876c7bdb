-- raw_records → judged: each record of a priority list with what becomes of it.
CREATE OR REPLACE TEMP TABLE judged AS
SELECT raw_records.*, urn_wordings.school_id, school_index,
  CASE
    WHEN school_id IS NULL THEN 'bad_urn'
    WHEN row_number() OVER (PARTITION BY school_id ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  'urn' AS rejected_field,
  urn AS rejected_value
FROM raw_records
LEFT JOIN urn_wordings ON urn_wordings.written = urn;
