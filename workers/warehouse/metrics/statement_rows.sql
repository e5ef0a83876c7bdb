-- A row is one engagement at one of the schools or of the written employers, given as numbers joined by commas, delivered in the window or planned.
CREATE OR REPLACE MACRO statement_rows(in_schools, in_written_employers, in_from, in_to) AS TABLE
SELECT strftime(date, '%Y-%m-%d') AS date, school_index, activity_type, coalesce(employers.name, employer, '') AS employer,
  status = 'delivered' AS delivered, pupils, pupils_low, pupils_high, volunteers,
  round(100 * hours)::INTEGER AS hours, round(100 * prep_hours)::INTEGER AS prep_hours
FROM engagements
LEFT JOIN written_employers USING (written_employer)
LEFT JOIN employers USING (employer_id)
WHERE (in_schools::VARCHAR IS NULL OR school_index IN (SELECT unnest(string_split(in_schools::VARCHAR, ','))::INTEGER))
  AND (in_written_employers::VARCHAR IS NULL OR written_employer IN (SELECT unnest(string_split(in_written_employers::VARCHAR, ','))::INTEGER))
  AND (status = 'delivered' AND date BETWEEN in_from::DATE AND in_to::DATE OR status = 'planned')
ORDER BY engagements.date DESC, engagement_id;
