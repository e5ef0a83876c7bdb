-- raw_records → checked_records: each provider of a group with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
SELECT raw_records.*,
  CASE
    WHEN known_text(attendance_group) IS NULL OR known_text(provider) IS NULL THEN 'missing_name'
    WHEN row_number() OVER (PARTITION BY match_key(attendance_group), match_key(provider) ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN known_text(attendance_group) IS NULL THEN 'attendance_group' ELSE 'provider' END AS rejected_field,
  CASE WHEN known_text(attendance_group) IS NULL THEN attendance_group ELSE provider END AS rejected_value
FROM raw_records;

INSERT INTO staged_attendance_groups (name, provider)
SELECT known_text(attendance_group), known_text(provider)
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
