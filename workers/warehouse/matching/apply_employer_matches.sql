-- A row is one loaded employer as it is compared.
CREATE OR REPLACE TEMP TABLE compared_employers AS
SELECT employer_id, file_id, company_number, postcode, plain_employer_name(name) AS plain_name,
  legal_form_of(name) AS form
FROM employers;

-- A row is one way of writing an employer as it is compared. All eight characters of a company number are no chance;
-- fewer may be the id of another system.
CREATE OR REPLACE TEMP TABLE compared_written AS
SELECT written_employer, regexp_replace(number, '\.0+$', '') AS number, company_number_of(number) AS company_number,
  coalesce(length(compact_number(number)) = 8, false) AS whole_number, postcode_of(postcode) AS postcode,
  plain_employer_name(name) AS plain_name, coalesce(legal_form_of(name), '') AS form
FROM written_employers;

-- A row is one way of writing with one employer that has its number. A number that may be another system's says nothing
-- of an employer whose name has no word in common with what is written.
CREATE OR REPLACE TEMP TABLE employers_by_number AS
SELECT written_employer, employer_id, coalesce(loaded.postcode = writing.postcode, false) AS same_postcode
FROM (
  SELECT written_employer, employer_id
  FROM compared_written AS writing JOIN compared_employers AS loaded ON loaded.file_id = writing.number
  UNION
  SELECT written_employer, employer_id
  FROM compared_written AS writing JOIN compared_employers AS loaded ON loaded.company_number = writing.company_number
)
JOIN compared_written AS writing USING (written_employer)
JOIN compared_employers AS loaded USING (employer_id)
WHERE writing.plain_name IS NULL
  OR (whole_number AND loaded.company_number = writing.company_number)
  OR list_has_any(string_split(loaded.plain_name, ' '), string_split(writing.plain_name, ' '));

-- A row is one way of writing with one employer of the same name, legal forms aside, and whether what else is written
-- speaks against it.
CREATE OR REPLACE TEMP TABLE employers_by_name AS
SELECT written_employer, employer_id,
  coalesce(loaded.postcode = writing.postcode, false) AS same_postcode,
  writing.form <> '' AND loaded.form = writing.form AS same_form,
  writing.form <> '' AND loaded.form <> '' AND loaded.form <> writing.form AS other_form,
  other_form
    OR coalesce(loaded.postcode <> writing.postcode, false)
    OR (whole_number AND coalesce(loaded.company_number <> writing.company_number, false)) AS contradicted
FROM compared_written AS writing
JOIN compared_employers AS loaded USING (plain_name)
WHERE written_employer NOT IN (SELECT written_employer FROM employers_by_number);

-- A row is one way of writing with the one employer that it stands for, the surest way of telling first: the one with
-- its number, or of the sites with that number the one at its postcode; the one of its name at its postcode, with its
-- legal form, or of all.
CREATE OR REPLACE TEMP TABLE certain_employers AS
SELECT written_employer, employer_id
FROM (
  SELECT written_employer, certainty_rank, min(employer_id) AS employer_id, count(*) AS matches, bool_or(contradicted) AS contradicted
  FROM (
    SELECT written_employer, employer_id, 1 AS certainty_rank, false AS contradicted FROM employers_by_number
    UNION ALL
    SELECT written_employer, employer_id, 2, false FROM employers_by_number WHERE same_postcode
    UNION ALL
    SELECT written_employer, employer_id, 3, contradicted FROM employers_by_name WHERE same_postcode AND NOT other_form
    UNION ALL
    SELECT written_employer, employer_id, 4, contradicted FROM employers_by_name WHERE same_form
    UNION ALL
    SELECT written_employer, employer_id, 5, contradicted FROM employers_by_name
  )
  GROUP BY written_employer, certainty_rank
)
WHERE matches = 1 AND NOT contradicted
QUALIFY row_number() OVER (PARTITION BY written_employer ORDER BY certainty_rank) = 1;

-- A row is one way of writing whose employer is found, is found elsewhere, or is no longer known.
CREATE OR REPLACE TEMP TABLE moved_employers AS
SELECT written_employer, coalesce(certain_employers.employer_id, decided.employer_id) AS employer_id
FROM written_employers
LEFT JOIN certain_employers USING (written_employer)
LEFT JOIN (SELECT wording, employer_id FROM employer_matches SEMI JOIN employers USING (employer_id)) AS decided USING (wording)
WHERE written_employers.employer_id IS DISTINCT FROM coalesce(certain_employers.employer_id, decided.employer_id);

UPDATE written_employers SET employer_id = moved_employers.employer_id
FROM moved_employers
WHERE written_employers.written_employer = moved_employers.written_employer;
