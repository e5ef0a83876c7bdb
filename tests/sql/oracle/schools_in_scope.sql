-- A row is one school in a reporting phase and, if given, in one area of one grouping. Schools without a position stay in.
CREATE OR REPLACE MACRO schools_in_scope(in_phase, within_grouping, within_area) AS TABLE
SELECT schools.school_index
FROM schools
JOIN reporting_phases ON reporting_phases.phase = schools.phase AND reporting_phase = in_phase::VARCHAR
WHERE within_grouping::VARCHAR IS NULL
  OR EXISTS (
    SELECT 1 FROM school_areas
    WHERE school_areas.school_index = schools.school_index
      AND grouping_key = within_grouping::VARCHAR AND area = within_area::VARCHAR
  );
