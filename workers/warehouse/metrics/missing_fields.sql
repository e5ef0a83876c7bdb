-- A row is one field of the delivered engagements, with how many of them lack it; the score takes five of the fields.
CREATE OR REPLACE MACRO missing_fields() AS TABLE
WITH gaps AS (
  SELECT
    count(*) AS engagements,
    count(*) FILTER (activity_type = 'UNKNOWN') AS activity_type,
    count(*) FILTER (pupils IS NULL) AS pupils,
    count(*) FILTER (hours IS NULL) AS hours,
    count(*) FILTER (coalesce(mode, 'unknown') = 'unknown') AS mode,
    count(*) FILTER (reported IS NULL) AS reported,
    count(*) FILTER (year_groups IS NULL) AS year_groups,
    count(*) FILTER (employer IS NULL) AS employer,
    count(*) FILTER (volunteers IS NULL) AS volunteers
  FROM engagements
  WHERE status = 'delivered'
)
SELECT
  field,
  missing::INTEGER AS missing,
  engagements::INTEGER AS engagements,
  field IN ('activity_type', 'pupils', 'hours', 'mode', 'reported') AS in_score
FROM gaps
UNPIVOT (missing FOR field IN (activity_type, pupils, hours, mode, reported, year_groups, employer, volunteers))
ORDER BY missing DESC, field;
