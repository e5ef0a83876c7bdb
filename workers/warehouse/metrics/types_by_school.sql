-- A row is one type of activity at one school, with how often it was delivered in a window, days included: all, or those
-- that meet pupils alone; of every programme, or of one, whatever its case and spaces.
CREATE OR REPLACE MACRO types_by_school(in_from, in_to, in_direct_only, in_programme) AS TABLE
SELECT school_index, activity_type, count(*)::INTEGER AS activities
FROM engagements
WHERE status = 'delivered' AND date BETWEEN in_from::DATE AND in_to::DATE
  AND (direct OR NOT in_direct_only::BOOLEAN)
  AND (in_programme::VARCHAR IS NULL
    OR lower(regexp_replace(programme, '\s+', ' ', 'g')) = lower(regexp_replace(in_programme::VARCHAR, '\s+', ' ', 'g')))
GROUP BY school_index, activity_type
ORDER BY school_index, activity_type;
