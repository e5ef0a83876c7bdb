-- raw_records → checked_records: each record of a packages file with what becomes of it. Words of disciplines and phases
-- are those of volunteers, words of types those of the log.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH ranked AS (
  SELECT raw_records.*,
    known_text(package_name) AS own_name,
    row_number() OVER (PARTITION BY match_key(package_name) ORDER BY source_row) AS turn
  FROM raw_records
)
SELECT * EXCLUDE (turn),
  CASE WHEN own_name IS NULL OR contains(own_name, '…') THEN 'missing_name' WHEN turn > 1 THEN 'repeated' ELSE 'kept' END AS verdict,
  'package_name' AS rejected_field,
  package_name AS rejected_value
FROM ranked;

INSERT INTO staged_packages (package_index, name, activity_type, type_as_written, phases, sessions, disciplines)
SELECT
  ((SELECT count(*) FROM staged_packages) + row_number() OVER (ORDER BY source_row) - 1)::INTEGER,
  own_name, activity_type_words.code, known_text(package_type), volunteer_phases_of(phases), visits_of(sessions),
  disciplines_of(disciplines)
FROM checked_records
LEFT JOIN activity_type_words ON activity_type_words.wording = match_key(package_type)
WHERE verdict = 'kept'
ORDER BY source_row;
