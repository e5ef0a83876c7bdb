-- A row is two delivered reports of one school, day and type: a visit that two may have reported, if the headcounts fit (DOMAIN §4.9).
CREATE OR REPLACE MACRO same_visit_pairs() AS TABLE
WITH reports AS (
  SELECT engagement_id, school_index, date, activity_type, pupils, coalesce(employer_id, wording, '') AS provider,
    coalesce(employers.name, employer, '') AS provider_name
  FROM engagements
  LEFT JOIN written_employers USING (written_employer)
  LEFT JOIN employers USING (employer_id)
  WHERE status = 'delivered'
)
SELECT a.engagement_id AS first_id, b.engagement_id AS second_id, school_index, strftime(date, '%Y-%m-%d') AS date, activity_type,
  a.pupils AS first_pupils, b.pupils AS second_pupils, a.provider AS first_provider, b.provider AS second_provider,
  a.provider_name AS first_name, b.provider_name AS second_name
FROM reports AS a JOIN reports AS b USING (school_index, date, activity_type)
WHERE a.engagement_id < b.engagement_id
ORDER BY date DESC, first_id, second_id;
