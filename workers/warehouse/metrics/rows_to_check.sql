-- A row is one reason to look again at one engagement: a value that cannot be right, or a report that may repeat another (DOMAIN §4.9).
-- Pupils of 1 to below the threshold are 'c' (src/domain/people/small_numbers.ts).
CREATE OR REPLACE MACRO rows_to_check(in_threshold) AS TABLE
WITH found AS (
  SELECT engagement_id, school_index, source_file, source_row, date, 'pupils_over_5000' AS reason,
    pupils::VARCHAR AS found_value, '5000' AS compared_with
  FROM engagement_checks() WHERE pupils_over_5000
  UNION ALL
  SELECT engagement_id, school_index, source_file, source_row, date, 'pupils_over_roll',
    CASE WHEN pupils BETWEEN 1 AND in_threshold::INTEGER - 1 THEN 'c' ELSE pupils::VARCHAR END,
    CASE WHEN roll BETWEEN 1 AND in_threshold::INTEGER - 1 THEN 'c' ELSE roll::VARCHAR END
  FROM engagement_checks() WHERE pupils_over_roll
  UNION ALL
  SELECT engagement_id, school_index, source_file, source_row, date, 'hours_over_24', hours::VARCHAR, '24'
  FROM engagement_checks() WHERE hours_over_24
  UNION ALL
  SELECT engagement_id, school_index, source_file, source_row, date, 'reported_before', (-lag_days)::VARCHAR, '0'
  FROM engagement_checks() WHERE reported_before
  UNION ALL
  SELECT second_id, school_index, source_file, source_row, date, 'possible_double',
    CASE WHEN pupils BETWEEN 1 AND in_threshold::INTEGER - 1 THEN 'c' ELSE coalesce(pupils::VARCHAR, '') END, first_id
  FROM possible_doubles() ANTI JOIN double_reports USING (first_id, second_id)
)
SELECT
  coalesce(found.source_file, '') AS file,
  found.source_row AS source_row,
  found.engagement_id AS engagement_id,
  coalesce(school_id, '') AS school_id,
  coalesce(schools.name, '') AS school,
  strftime(found.date, '%Y-%m-%d') AS date,
  reason,
  found_value,
  compared_with
FROM found
LEFT JOIN schools USING (school_index)
ORDER BY reason, file, found.source_row, engagement_id;
