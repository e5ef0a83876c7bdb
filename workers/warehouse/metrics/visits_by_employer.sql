-- A row is one loaded employer with its delivered activities at schools of some local authorities; the row without
-- one counts activities whose employer is neither found nor decided to be none of the loaded ones.
CREATE OR REPLACE MACRO visits_by_employer(in_authorities) AS TABLE
SELECT employer_index, count(*)::INTEGER AS visits, count(DISTINCT school_index)::INTEGER AS schools,
  strftime(max(date), '%Y-%m-%d') AS last, mode(activity_type) AS activity_type
FROM engagements
JOIN schools USING (school_index)
JOIN written_employers USING (written_employer)
LEFT JOIN employers USING (employer_id)
WHERE engagements.status = 'delivered'
  AND (employer_index IS NOT NULL OR wording NOT IN (SELECT wording FROM employer_matches WHERE employer_id IS NULL))
  AND (in_authorities::VARCHAR IS NULL OR list_contains(string_split(in_authorities::VARCHAR, ','), local_authority_code))
GROUP BY employer_index
ORDER BY visits DESC, employer_index;
