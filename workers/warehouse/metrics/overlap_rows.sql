-- A row is one engagement of a window, days included, delivered or planned, with its provider, '' for none, and the years of school it lists.
CREATE OR REPLACE MACRO overlap_rows(in_from, in_to) AS TABLE
SELECT engagement_id, school_index, (date - DATE '1970-01-01')::INTEGER AS day, activity_type,
  coalesce(employer_id, wording, '') AS provider, coalesce(employers.name, employer, '') AS provider_name,
  trim(coalesce(programme, '')) AS programme, coalesce(years_in(year_groups), '') AS years, status = 'delivered' AS delivered
FROM engagements
LEFT JOIN written_employers USING (written_employer)
LEFT JOIN employers USING (employer_id)
WHERE status IN ('delivered', 'planned') AND date BETWEEN in_from::DATE AND in_to::DATE
ORDER BY school_index, day, engagement_id;
