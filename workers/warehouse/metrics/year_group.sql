-- One row: pupils in one year group of schools in a phase and some local authorities, each roll shared evenly over its ages. A roll of
-- 1 to below the threshold is hidden (src/domain/people/small_numbers.ts), so it is left out: the sum would give it away.
CREATE OR REPLACE MACRO year_group(in_phase, in_authorities, in_threshold) AS TABLE
SELECT count(*) FILTER (known)::INTEGER AS schools, count(*) FILTER (NOT known)::INTEGER AS left_out,
  coalesce(sum(pupils::DOUBLE / (high_age - low_age)) FILTER (known), 0)::DOUBLE AS children
FROM (
  SELECT pupils, low_age, high_age, coalesce((pupils = 0 OR pupils >= in_threshold::INTEGER) AND high_age > low_age, false) AS known
  FROM schools
  JOIN reporting_phases ON reporting_phases.phase = schools.phase AND reporting_phase = in_phase::VARCHAR
  WHERE in_authorities::VARCHAR IS NULL
    OR list_contains(string_split(in_authorities::VARCHAR, ','), local_authority_code)
);
