-- A row is one written employer with its name and a key that its spellings share: the loaded employer's id, or else the wording.
CREATE OR REPLACE MACRO statement_employers() AS TABLE
SELECT written_employer, coalesce(employer_id, wording) AS key, coalesce(employers.name, written_employers.name, number, '') AS name
FROM written_employers
LEFT JOIN employers USING (employer_id)
ORDER BY written_employer;
