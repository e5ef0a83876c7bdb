-- A row is one type of activity: how many schools of the same phase, and on the list or off it as one school is, had it
-- by a day, that school left out, and how often the school itself had it.
CREATE OR REPLACE MACRO types_at_schools_like(in_school_index, in_list_id, in_to) AS TABLE
WITH marked AS (
  SELECT school_index, phase, school_id IN (SELECT school_id FROM lists WHERE list_id = in_list_id::VARCHAR) AS listed
  FROM schools
),
alike AS (
  SELECT school_index FROM marked JOIN (
    SELECT phase, listed FROM marked WHERE school_index = in_school_index::INTEGER
  ) AS own USING (phase, listed)
),
delivered AS (
  SELECT school_index, activity_type, school_index = in_school_index::INTEGER AS own
  FROM engagements
  WHERE status = 'delivered' AND date <= in_to::DATE AND school_index IN (SELECT school_index FROM alike)
)
SELECT activity_type,
  count(DISTINCT school_index) FILTER (WHERE NOT own)::INTEGER AS schools,
  count(*) FILTER (WHERE own)::INTEGER AS here,
  (SELECT count(DISTINCT school_index) FROM delivered WHERE NOT own)::INTEGER AS reached
FROM delivered
GROUP BY activity_type
ORDER BY schools DESC, activity_type;
