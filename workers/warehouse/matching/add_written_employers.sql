-- Rows of files of before written_employers: each name as written is one way of writing an employer.
INSERT INTO written_employers
SELECT (SELECT count(*) FROM written_employers) + row_number() OVER (ORDER BY wording) - 1, NULL, min(name), NULL, wording, NULL
FROM (
  SELECT employer AS name, employer_match_key(NULL, employer, NULL) AS wording
  FROM (
    SELECT employer FROM engagements WHERE written_employer IS NULL
    UNION
    SELECT employer FROM waiting_engagements WHERE written_employer IS NULL
  )
  WHERE known_text(employer) IS NOT NULL
)
ANTI JOIN written_employers USING (wording)
GROUP BY wording;

UPDATE engagements SET written_employer = written_employers.written_employer
FROM written_employers
WHERE engagements.written_employer IS NULL AND written_employers.wording = employer_match_key(NULL, engagements.employer, NULL);

UPDATE waiting_engagements SET written_employer = written_employers.written_employer
FROM written_employers
WHERE waiting_engagements.written_employer IS NULL
  AND written_employers.wording = employer_match_key(NULL, waiting_engagements.employer, NULL);
