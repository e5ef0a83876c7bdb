-- A row is one school of the chosen population (phase, area, priority list or all), with what makes it a gap.
-- Small numbers of pupils are hidden, as in src/domain/people/small_numbers.ts.
-- It knows no log from an empty one; the columns do, and say that a status is not known where none is open.
CREATE OR REPLACE MACRO priority_gaps(in_phase, in_from, in_to, in_list_id, within_grouping, within_area) AS TABLE
SELECT schools.school_index, engagement_status, engaged.engagements, engaged.last_date,
  CASE WHEN pupils < 10 THEN NULL ELSE fsm_pct END AS fsm_pct,
  CASE WHEN pupils BETWEEN 1 AND 4 THEN NULL ELSE pupils END AS pupils,
  EXISTS (SELECT 1 FROM lists WHERE lists.school_id = schools.school_id AND list_id = in_list_id::VARCHAR) AS on_list
FROM schools_in_scope(in_phase, within_grouping, within_area)
JOIN schools USING (school_index)
JOIN engagement_status(in_from, in_to, false) AS engaged USING (school_index)
ORDER BY schools.school_index;
