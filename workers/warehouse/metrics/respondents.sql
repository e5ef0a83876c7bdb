-- A row is the feedback on one activity with a number of responses, at the first of its schools and on its first day.
CREATE OR REPLACE MACRO respondents() AS TABLE
WITH activities AS (
  SELECT lower(split_part(engagement_id, ' · ', 1)) AS activity_id, min(school_index)::INTEGER AS school_index,
    date_diff('day', DATE '1970-01-01', min(date))::INTEGER AS day,
    coalesce(date_diff('day', DATE '1970-01-01', min(reported)), -1)::INTEGER AS reported,
    bool_or(direct) AS direct
  FROM engagements WHERE date IS NOT NULL
  GROUP BY activity_id
)
SELECT school_index, day, reported, direct, responses, enjoyment, enjoyment_positive, objectives, objectives_positive,
  community, community_positive
FROM outcomes JOIN activities USING (activity_id)
WHERE responses IS NOT NULL
ORDER BY school_index, day;
