-- A row is one type of activity at schools of one phase, on a list or off it: how many of these schools had it by a day,
-- and how many had any activity.
CREATE OR REPLACE MACRO types_by_kind_of_school(in_list_id, in_to) AS TABLE
WITH marked AS (
  SELECT school_index, phase, school_id IN (SELECT school_id FROM lists WHERE list_id = in_list_id::VARCHAR) AS listed
  FROM schools
),
had AS (
  SELECT DISTINCT school_index, phase, listed, activity_type
  FROM engagements JOIN marked USING (school_index)
  WHERE status = 'delivered' AND date <= in_to::DATE
),
kinds AS (
  SELECT phase, listed, count(DISTINCT school_index)::INTEGER AS reached FROM had GROUP BY phase, listed
)
SELECT phase, listed, activity_type, count(*)::INTEGER AS schools, reached
FROM had JOIN kinds USING (phase, listed)
GROUP BY phase, listed, activity_type, reached
ORDER BY phase, listed, schools DESC, activity_type;
