-- A row is one activity of the log that is loaded with the file, or else of the open one.
CREATE OR REPLACE TEMP TABLE activities_of_log AS
SELECT DISTINCT lower(split_part(engagement_id, ' · ', 1)) AS activity_id FROM staged_engagements
UNION
SELECT DISTINCT lower(split_part(engagement_id, ' · ', 1)) FROM engagements WHERE NOT EXISTS (FROM staged_engagements);

-- raw_records → checked_records: each record of an outcomes file with what becomes of it. Of rows of one id the first
-- counts. Feedback on an activity that the log does not have is kept aside: it counts once a log has it.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    activity_key_of(activity_id) AS own_id,
    responses_of(responses) AS people,
    hash(trimmed(responses), trimmed(enjoyment), trimmed(enjoyment_positive), trimmed(objectives), trimmed(objectives_positive),
      trimmed(community), trimmed(community_positive), trimmed(evaluation_level), trimmed(outcome_areas)) AS content
  FROM raw_records
),
ranked AS (
  SELECT *,
    row_number() OVER of_id AS turn,
    content = first_value(content) OVER of_id AS repeats_content
  FROM read_records
  WINDOW of_id AS (PARTITION BY coalesce(own_id, 'row ' || source_row) ORDER BY source_row)
)
SELECT * EXCLUDE (turn, content),
  CASE
    WHEN own_id IS NULL THEN 'no_id'
    WHEN turn > 1 THEN 'repeated'
    WHEN EXISTS (FROM activities_of_log) AND own_id NOT IN (SELECT activity_id FROM activities_of_log) THEN 'unknown_activity'
    ELSE 'kept'
  END AS verdict,
  'activity_id' AS rejected_field,
  activity_id AS rejected_value
FROM ranked;

INSERT INTO staged_outcomes (
  activity_id, responses, enjoyment, enjoyment_positive, objectives, objectives_positive, community, community_positive,
  evaluation_level, outcome_areas, unread_scores, source_row
)
SELECT
  own_id, people,
  score_in('enjoyment', enjoyment), list_filter([responses_of(enjoyment_positive)], positive -> positive <= people)[1],
  score_in('objectives', objectives), list_filter([responses_of(objectives_positive)], positive -> positive <= people)[1],
  score_in('community', community), list_filter([responses_of(community_positive)], positive -> positive <= people)[1],
  evaluation_level_of(evaluation_level), outcome_areas_of(outcome_areas),
  nullif(concat_ws(';',
    CASE WHEN trimmed(enjoyment) IS NOT NULL AND score_in('enjoyment', enjoyment) IS NULL THEN 'enjoyment' END,
    CASE WHEN trimmed(objectives) IS NOT NULL AND score_in('objectives', objectives) IS NULL THEN 'objectives' END,
    CASE WHEN trimmed(community) IS NOT NULL AND score_in('community', community) IS NULL THEN 'community' END), ''),
  source_row
FROM checked_records
WHERE verdict IN ('kept', 'unknown_activity')
ORDER BY source_row;
