-- A row is one written employer of accepted engagements that matches no loaded employer, or that a person has decided.
WITH of_rows AS (
  SELECT written_employer, count(*)::INTEGER AS "rows", min(date) AS first_day, max(date) AS last_day
  FROM engagements
  GROUP BY written_employer
),
of_names AS (
  SELECT plain_employer_name(name) AS plain_name, count(*) AS bearers FROM employers GROUP BY ALL
)
SELECT
  wording AS written,
  coalesce(number, '') AS number,
  coalesce(name, '') AS name,
  coalesce(postcode_of(postcode), upper(normalised_name(postcode)), '') AS postcode,
  '' AS place,
  "rows",
  strftime(first_day, '%Y-%m-%d') AS "from",
  strftime(last_day, '%Y-%m-%d') AS "to",
  CASE
    WHEN bearers > 1 THEN 'shared_name'
    WHEN bearers = 1 THEN 'doubtful_name'
    WHEN number IS NOT NULL THEN 'unknown_number'
    ELSE 'unknown_name'
  END AS reason
FROM written_employers
JOIN of_rows USING (written_employer)
LEFT JOIN of_names ON of_names.plain_name = plain_employer_name(name)
WHERE EXISTS (FROM employers) AND (employer_id IS NULL OR wording IN (SELECT wording FROM employer_matches))
ORDER BY "rows" DESC, wording;
