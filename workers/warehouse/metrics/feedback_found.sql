-- One row: the rows of the open outcomes file, those whose activity the open log has, and those whose activity waits for its school.
CREATE OR REPLACE MACRO feedback_found() AS TABLE
SELECT count(*)::INTEGER AS loaded,
  count(*) FILTER (activity_id IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM engagements))::INTEGER AS found,
  count(*) FILTER (activity_id IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM waiting_engagements)
    AND activity_id NOT IN (SELECT lower(split_part(engagement_id, ' · ', 1)) FROM engagements))::INTEGER AS waiting
FROM outcomes;
