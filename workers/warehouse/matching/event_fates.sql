-- A row is one calendar's events of one fate: matched by a person, or waiting for one to say which school they name.
SELECT file,
  CASE WHEN school_id IS NULL THEN 'waiting' ELSE 'matched by people' END AS fate,
  count(*)::INTEGER AS "rows"
FROM calendar_events
LEFT JOIN (SELECT wording, school_id AS decided_id FROM school_matches) AS decided ON wording = written_school
-- What was decided to be in no register no longer waits.
WHERE written_school IS NOT NULL AND (school_id IS NOT NULL OR wording IS NULL OR decided_id IS NOT NULL)
GROUP BY ALL;
