-- A row is one employer, as the log names it, with its delivered activities at schools of some local authorities.
CREATE OR REPLACE MACRO visits_by_employer(in_authorities) AS TABLE
SELECT employer, count(*)::INTEGER AS visits, count(DISTINCT school_index)::INTEGER AS schools,
  strftime(max(date), '%Y-%m-%d') AS last, mode(activity_type) AS activity_type
FROM engagements JOIN schools USING (school_index)
WHERE engagements.status = 'delivered' AND employer IS NOT NULL
  AND (in_authorities::VARCHAR IS NULL OR list_contains(string_split(in_authorities::VARCHAR, ','), local_authority_code))
GROUP BY employer
ORDER BY visits DESC, employer;
