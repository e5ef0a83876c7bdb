-- A row is one group of a classification with its published figure in one area and year.
CREATE OR REPLACE MACRO jobs_in_area(in_area_code, in_classification, in_unit, in_sex, in_year) AS TABLE
SELECT code, label, jobs
FROM jobs
WHERE area_code = in_area_code::VARCHAR AND classification = in_classification::VARCHAR
  AND unit = in_unit::VARCHAR AND sex = in_sex::VARCHAR AND year = in_year::SMALLINT
ORDER BY try_cast(code AS INTEGER), code;
