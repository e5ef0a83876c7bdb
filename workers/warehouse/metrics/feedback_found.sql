-- One row: the rows of the open outcomes file, those whose activity the open log has at a school, those whose activity is at a
-- setting that is no school, and those whose activity waits for its school.
CREATE OR REPLACE MACRO feedback_found() AS TABLE
WITH rows_found AS (
  SELECT activity_id IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM engagements) AS at_school,
    activity_id IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM setting_activities()) AS at_setting,
    activity_id IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM waiting_engagements) AS waits
  FROM outcomes
)
SELECT count(*)::INTEGER AS loaded,
  count(*) FILTER (at_school)::INTEGER AS found,
  count(*) FILTER (at_setting AND NOT at_school)::INTEGER AS at_settings,
  count(*) FILTER (waits AND NOT at_setting AND NOT at_school)::INTEGER AS waiting
FROM rows_found;
