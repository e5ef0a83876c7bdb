-- Groups of staged_loaded_jobs that cannot be right: their figure moves to `impossible`, and counts as missing.

-- A row is one group of an area and year whose file gives a total.
CREATE OR REPLACE TEMP TABLE groups_of_totals AS
SELECT area_code, area_name, classification, year, code, label, jobs, total,
  sum(jobs) OVER (PARTITION BY area_code, classification, year) AS groups_sum
FROM staged_loaded_jobs
WHERE sex = 'all' AND jobs IS NOT NULL AND total > 0 AND classification <> 'OWN'
  AND source_id = (SELECT source_id FROM figures_source);

-- A row is one group that cannot be right in an area: alone it passes the total, or it is the one group without which
-- the others agree with it. Ages and rounding let groups pass a total a little: MOST_OF_TOTAL of src/domain/jobs/job_gap.ts.
CREATE OR REPLACE TEMP TABLE impossible_groups AS
WITH suspects AS (
  SELECT *, count(*) OVER (PARTITION BY classification, year, code) AS times
  FROM groups_of_totals
  WHERE jobs > total OR groups_sum > 1.1 * total AND groups_sum - jobs <= 1.1 * total
),
ranked AS (
  SELECT *, rank() OVER (PARTITION BY area_code, classification, year ORDER BY jobs > total DESC, times DESC) AS place
  FROM suspects
),
found AS (
  SELECT * FROM ranked WHERE place = 1
  QUALIFY count(*) OVER (PARTITION BY area_code, classification, year) = 1 OR jobs > total
),
-- Where it is so in half of the areas or more, and in three at least, the column is wrong in all of them.
wrong_columns AS (
  SELECT classification, year, code
  FROM (SELECT classification, year, code, count(*) AS times FROM found GROUP BY ALL)
  JOIN (SELECT classification, year, count(DISTINCT area_code) AS areas FROM groups_of_totals GROUP BY ALL)
    USING (classification, year)
  WHERE times >= 3 AND 2 * times >= areas
)
SELECT groups_of_totals.*
FROM groups_of_totals
WHERE (classification, year, code) IN (FROM wrong_columns)
  OR (area_code, classification, year, code) IN (SELECT (area_code, classification, year, code) FROM found);

UPDATE staged_loaded_jobs
SET impossible = staged_loaded_jobs.jobs, jobs = NULL
FROM impossible_groups
WHERE staged_loaded_jobs.sex = 'all' AND staged_loaded_jobs.area_code = impossible_groups.area_code
  AND staged_loaded_jobs.classification = impossible_groups.classification
  AND staged_loaded_jobs.year = impossible_groups.year AND staged_loaded_jobs.code = impossible_groups.code;
