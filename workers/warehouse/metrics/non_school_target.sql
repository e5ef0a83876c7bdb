-- One row, or none: the target of volunteer hours at settings that are no school, of a year or, without one, of every year.
CREATE OR REPLACE MACRO non_school_target(in_year) AS TABLE
SELECT target_pct AS hours, coalesce(source, '') AS source
FROM targets
WHERE metric = 'non-school hours' AND area IS NULL AND phase = 'all'
  AND (academic_year = in_year::SMALLINT OR academic_year IS NULL)
ORDER BY academic_year NULLS LAST
LIMIT 1;
