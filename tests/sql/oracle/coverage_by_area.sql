-- A row is one area of a grouping: its schools in the phase (and in one wider area, if given) and how many were reached in the window.
CREATE OR REPLACE MACRO coverage_by_area(in_grouping, in_phase, in_from, in_to, in_direct_only, within_grouping, within_area) AS TABLE
SELECT area,
  count(*)::INTEGER AS schools,
  (count(*) FILTER (engagement_status IN ('one_off', 'repeat', 'sustained')))::INTEGER AS schools_reached
FROM schools_in_scope(in_phase, within_grouping, within_area)
JOIN engagement_status(in_from, in_to, in_direct_only) USING (school_index)
LEFT JOIN (SELECT school_index, area FROM school_areas WHERE grouping_key = in_grouping::VARCHAR) USING (school_index)
GROUP BY area
ORDER BY area;
