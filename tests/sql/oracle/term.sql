-- The term of a day, counted from the autumn of year 0: autumn to December, spring to March, summer from April.
-- Its twin is termOfMonth in src/domain/time/academic_year.ts.
CREATE OR REPLACE MACRO term_of(day) AS
  academic_year_of(day) * 3 + CASE WHEN month(day) >= 9 THEN 0 WHEN month(day) <= 3 THEN 1 ELSE 2 END;
