-- A row is one report that may repeat another: same school, day and type, pupils within 10 % (DOMAIN §4.9), of one
-- provider, or of two named ones that may both have logged one visit. A pair of one provider goes before one of two.
-- It is `exact` where every other field agrees too and the provider is one.
-- Reports already left out are included, so that deciding one pair does not change the others.
CREATE OR REPLACE MACRO possible_doubles() AS TABLE
WITH reports AS (
  SELECT engagements.rowid AS place, engagement_id, school_index, source_file, source_row, date, activity_type, pupils,
    coalesce(employer_id, wording) AS provider,
    hash(pupils, volunteers, hours, prep_hours, mode, year_groups, series, type_as_written) AS details
  FROM engagements JOIN written_employers USING (written_employer)
  WHERE status IN ('delivered', 'double')
),
of_one_provider AS (
  SELECT *,
    lag(engagement_id) OVER same_visit AS first_id,
    lag(pupils) OVER same_visit AS first_pupils,
    details = lag(details) OVER same_visit AS exact
  FROM reports
  WINDOW same_visit AS (
    PARTITION BY school_index, date, activity_type, provider ORDER BY pupils, source_row, engagement_id
  )
),
of_two_providers AS (
  SELECT *,
    lag(engagement_id) OVER same_visit AS first_id,
    lag(pupils) OVER same_visit AS first_pupils,
    lag(provider) OVER same_visit AS first_provider
  FROM reports
  WINDOW same_visit AS (PARTITION BY school_index, date, activity_type ORDER BY pupils, source_row, engagement_id)
),
pairs AS (
  SELECT place, engagement_id, first_id, first_pupils, school_index, source_file, source_row, date, pupils, exact
  FROM of_one_provider
  UNION ALL
  SELECT place, engagement_id, first_id, first_pupils, school_index, source_file, source_row, date, pupils, false
  FROM of_two_providers
  WHERE provider <> first_provider AND pupils IS NOT NULL
)
SELECT place, engagement_id AS second_id, first_id, school_index, source_file, source_row, date, pupils, exact
FROM pairs
WHERE first_id IS NOT NULL
  AND (pupils - first_pupils <= 0.1 * pupils OR (pupils IS NULL AND first_pupils IS NULL))
QUALIFY row_number() OVER (PARTITION BY place ORDER BY exact DESC NULLS LAST) = 1;
