-- A row is the feedback on one activity at one school where it took place: one that several schools share stands at each,
-- with the young people of all of them.
CREATE OR REPLACE MACRO feedback_rows(in_from, in_to, in_as_at, in_types) AS TABLE
WITH activities AS (
  SELECT lower(split_part(engagement_id, ' · ', 1)) AS activity_id, school_index,
    bool_or(status = 'delivered') AS delivered,
    sum(CASE WHEN status = 'delivered' THEN pupils END) AS pupils
  FROM engagements
  WHERE date BETWEEN CAST(in_from AS DATE) AND CAST(in_to AS DATE)
    AND (in_as_at IS NULL OR reported IS NULL OR reported <= CAST(in_as_at AS DATE))
    AND (in_types IS NULL OR list_contains(string_split(in_types, ';'), activity_type))
  GROUP BY ALL
)
SELECT source_row, school_index, delivered, (sum(pupils) OVER (PARTITION BY activity_id))::INTEGER AS pupils,
  responses, enjoyment, enjoyment_positive, objectives, objectives_positive, community, community_positive,
  evaluation_level, outcome_areas, unread_scores
FROM outcomes JOIN activities USING (activity_id)
ORDER BY source_row, school_index;
