-- A row is one group of a classification with its figure in one area and year; what is withheld is no row; `margin` is the
-- confidence interval to either side that a loaded file gives.
CREATE OR REPLACE MACRO jobs_in_area(in_area_code, in_classification, in_unit, in_sex, in_year) AS TABLE
SELECT code, label, jobs, margin
FROM (
  SELECT area_code, classification, code, label, sex, year, unit, jobs, NULL::DOUBLE AS margin FROM jobs
  UNION ALL
  SELECT area_code, classification, code, label, sex, year, unit, jobs, margin FROM loaded_jobs WHERE jobs IS NOT NULL
)
WHERE area_code = in_area_code::VARCHAR AND classification = in_classification::VARCHAR
  AND unit = in_unit::VARCHAR AND sex = in_sex::VARCHAR AND year = in_year::SMALLINT
ORDER BY try_cast(code AS INTEGER), code;
