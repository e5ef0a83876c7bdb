-- A row is one type of activity with how often it was delivered at schools of a priority list and at all other schools
-- of a reporting phase; days are included. An engagement of another status is none.
CREATE OR REPLACE MACRO activity_mix(in_list_id, in_reporting_phase, in_from, in_to) AS TABLE
SELECT activity_type,
  count(*) FILTER (WHERE school_id IN (SELECT school_id FROM lists WHERE list_id = in_list_id::VARCHAR))::INTEGER AS list_count,
  count(*) FILTER (WHERE school_id NOT IN (SELECT school_id FROM lists WHERE list_id = in_list_id::VARCHAR))::INTEGER AS rest_count
FROM engagements
JOIN schools USING (school_index)
JOIN reporting_phases USING (phase)
WHERE engagements.status = 'delivered' AND reporting_phase = in_reporting_phase::VARCHAR
  AND date BETWEEN in_from::DATE AND in_to::DATE
GROUP BY activity_type
ORDER BY activity_type;
