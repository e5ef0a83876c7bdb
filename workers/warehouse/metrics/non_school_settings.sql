-- A row is one kind of setting that is no school, and “school” for every school, with what was delivered there in a window, days
-- included: all activities, or those that meet pupils alone; of every programme, or of one, whatever its case and spaces.
-- Volunteer hours are volunteers times hours of delivering and preparing.
CREATE OR REPLACE MACRO non_school_settings(in_from, in_to, in_direct_only, in_programme) AS TABLE
SELECT setting,
  count(*)::INTEGER AS sessions,
  count(*) FILTER (hours IS NULL)::INTEGER AS without_hours,
  coalesce(sum(hours), 0)::DOUBLE AS hours,
  count(*) FILTER (hours IS NULL OR volunteers IS NULL)::INTEGER AS without_volunteer_hours,
  coalesce(sum(volunteers), 0)::INTEGER AS volunteer_count,
  coalesce(sum(volunteers * (coalesce(hours, 0) + coalesce(prep_hours, 0))), 0)::DOUBLE AS volunteer_hours,
  count(*) FILTER (pupils IS NULL)::INTEGER AS without_pupils,
  coalesce(sum(pupils), 0)::INTEGER AS pupils,
  coalesce(sum(coalesce(pupils_low, pupils)), 0)::INTEGER AS pupils_low,
  coalesce(sum(coalesce(pupils_high, pupils)), 0)::INTEGER AS pupils_high
FROM (
  SELECT setting, date, status, direct, programme, hours, prep_hours, volunteers, pupils, pupils_low, pupils_high FROM setting_activities()
  UNION ALL
  SELECT 'school', date, status, direct, programme, hours, prep_hours, volunteers, pupils, pupils_low, pupils_high FROM engagements
)
WHERE status = 'delivered' AND date BETWEEN in_from::DATE AND in_to::DATE
  AND (direct OR NOT in_direct_only::BOOLEAN)
  AND (in_programme::VARCHAR IS NULL
    OR lower(regexp_replace(programme, '\s+', ' ', 'g')) = lower(regexp_replace(in_programme::VARCHAR, '\s+', ' ', 'g')))
GROUP BY setting
ORDER BY sessions DESC, setting;
