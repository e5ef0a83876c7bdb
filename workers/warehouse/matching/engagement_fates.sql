-- A row is one log's rows of one fate now: kept, a reason why they are not, and of those whose school was not found at once: found since,
-- matched by a person, or waiting. Those at settings
-- that are no school, by kind. Of those kept that name an employer, beside loaded ones: found, matched by a person, or not known.
-- A row that names several schools counts once, as kept where none of them waits.
SELECT source_file AS file, 'kept' AS fate,
  (count(*) FILTER (NOT contains(engagement_id, ' · school ') OR ends_with(engagement_id, ' · school 1')))::INTEGER AS "rows"
FROM engagements
ANTI JOIN (SELECT file AS source_file, source_row FROM rejected_rows()) USING (source_file, source_row)
GROUP BY source_file
UNION ALL
SELECT file, reason, count(*)::INTEGER FROM rejected_rows() GROUP BY file, reason
UNION ALL
SELECT source_file,
  CASE
    WHEN school_index IS NULL THEN 'waiting'
    WHEN school_matches.wording IS NULL THEN 'found'
    ELSE 'matched by people'
  END AS fate,
  count(DISTINCT source_row)::INTEGER
FROM waiting_engagements
LEFT JOIN school_matches USING (wording)
-- A school decided to be in no register no longer waits.
ANTI JOIN (FROM setting_activities()) AS settled
  ON settled.source_file = waiting_engagements.source_file AND settled.source_row = waiting_engagements.source_row
  AND settled.engagement_id = waiting_engagements.engagement_id
WHERE school_index IS NOT NULL OR school_matches.wording IS NULL OR school_id IS NOT NULL
GROUP BY ALL
UNION ALL
SELECT source_file, 'at ' || setting, count(DISTINCT source_row)::INTEGER FROM setting_activities() GROUP BY ALL
UNION ALL
SELECT source_file,
  CASE
    WHEN written_employers.employer_id IS NULL THEN 'employer waiting'
    WHEN employer_matches.wording IS NULL THEN 'employer found'
    ELSE 'employer matched by people'
  END AS fate,
  count(*)::INTEGER
FROM engagements
JOIN written_employers USING (written_employer)
LEFT JOIN employer_matches USING (wording)
WHERE EXISTS (FROM employers)
  AND (written_employers.employer_id IS NOT NULL OR employer_matches.wording IS NULL OR employer_matches.employer_id IS NOT NULL)
GROUP BY ALL;
