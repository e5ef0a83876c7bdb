-- A row is one report that may repeat another: same school, day, type and provider, pupils within 10 % (DOMAIN §4.9).
-- It is `exact` where every other field agrees too.
-- Reports already left out are included, so that deciding one pair does not change the others.
CREATE OR REPLACE MACRO possible_doubles() AS TABLE
SELECT place, engagement_id AS second_id, first_id, school_index, source_file, source_row, date, pupils,
  details = first_details AS exact
FROM (
  SELECT
    engagements.rowid AS place, engagement_id, school_index, source_file, source_row, date, pupils,
    lag(engagement_id) OVER same_visit AS first_id,
    lag(pupils) OVER same_visit AS first_pupils,
    hash(pupils, volunteers, hours, prep_hours, mode, year_groups, series, type_as_written) AS details,
    lag(details) OVER same_visit AS first_details
  FROM engagements JOIN written_employers USING (written_employer)
  WHERE status IN ('delivered', 'double')
  WINDOW same_visit AS (
    PARTITION BY school_index, date, activity_type, coalesce(employer_id, wording) ORDER BY pupils, source_row, engagement_id
  )
)
WHERE first_id IS NOT NULL
  AND (pupils - first_pupils <= 0.1 * pupils OR (pupils IS NULL AND first_pupils IS NULL));
