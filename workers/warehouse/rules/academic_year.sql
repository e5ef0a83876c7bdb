-- The calendar year in which the academic year of a day starts: it runs from 1 September to 31 August.
-- Its twin is academicYearOf in src/domain/time/academic_year.ts.
CREATE OR REPLACE MACRO academic_year_of(day) AS year(day) - CASE WHEN month(day) >= 9 THEN 0 ELSE 1 END;
