-- A row is one group of a classification with its published jobs in one area and year, both sexes together.
CREATE OR REPLACE MACRO jobs_in_area(in_area_code, in_classification, in_year) AS TABLE
SELECT code, label, jobs
FROM jobs
WHERE area_code = in_area_code::VARCHAR AND classification = in_classification::VARCHAR
  AND year = in_year::SMALLINT AND sex = 'all'
ORDER BY try_cast(code AS INTEGER), code;
