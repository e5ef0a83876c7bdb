-- A row is one engagement of one school, or of every school, delivered or planned, newest first, with the years of school it lists.
CREATE OR REPLACE MACRO school_visits(in_school_index) AS TABLE
SELECT school_index, strftime(date, '%Y-%m-%d') AS date, academic_year, activity_type, coalesce(employers.name, employer, '') AS employer,
  coalesce(programme, '') AS programme, status = 'delivered' AS delivered, direct, written_employer IS NOT NULL AS has_employer,
  coalesce(years_in(year_groups), '') AS years, pupils, coalesce(pupils_low, pupils) AS pupils_low, coalesce(pupils_high, pupils) AS pupils_high
FROM engagements
LEFT JOIN written_employers USING (written_employer)
LEFT JOIN employers USING (employer_id)
WHERE status IN ('delivered', 'planned') AND (in_school_index::INTEGER IS NULL OR school_index = in_school_index::INTEGER)
ORDER BY engagements.date DESC, engagement_id;
