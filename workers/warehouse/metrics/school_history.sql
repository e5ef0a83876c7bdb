-- A row is one engagement of one school, newest first, delivered or planned.
CREATE OR REPLACE MACRO school_history(in_school_index) AS TABLE
SELECT strftime(date, '%Y-%m-%d') AS date, activity_type, coalesce(type_as_written, '') AS type_as_written,
  coalesce(employers.name, employer, '') AS employer,
  coalesce(programme, '') AS programme, status
FROM engagements
LEFT JOIN written_employers USING (written_employer)
LEFT JOIN employers USING (employer_id)
WHERE school_index = in_school_index::INTEGER AND status IN ('delivered', 'planned')
ORDER BY engagements.date DESC, engagement_id;
