-- A row is one loaded employer as it is compared.
CREATE OR REPLACE TEMP TABLE compared_employers AS
SELECT employer_id, file_id, company_number, postcode, plain_employer_name(name) AS plain_name,
  legal_form_of(name) AS form
FROM employers;

-- A row is one way of writing an employer as it is compared. All eight characters of a company number are no chance;
-- fewer may be the id of another system.
CREATE OR REPLACE TEMP TABLE compared_writings AS
SELECT written_employer, regexp_replace(number, '\.0+$', '') AS number, company_number_of(number) AS company_number,
  coalesce(length(compact_number(number)) = 8, false) AS whole_number, postcode_of(postcode) AS postcode,
  plain_employer_name(name) AS plain_name, coalesce(legal_form_of(name), '') AS form
FROM written_employers;

-- A row is one way of writing with one employer that has its number. A number that may be another system's says nothing
-- of an employer whose name has no word in common with what is written.
CREATE OR REPLACE TEMP TABLE numbers_told AS
SELECT written_employer, employer_id, coalesce(held.postcode = said.postcode, false) AS same_postcode
FROM (
  SELECT written_employer, employer_id
  FROM compared_writings AS said JOIN compared_employers AS held ON held.file_id = said.number
  UNION
  SELECT written_employer, employer_id
  FROM compared_writings AS said JOIN compared_employers AS held ON held.company_number = said.company_number
)
JOIN compared_writings AS said USING (written_employer)
JOIN compared_employers AS held USING (employer_id)
WHERE said.plain_name IS NULL
  OR (whole_number AND held.company_number = said.company_number)
  OR list_has_any(string_split(held.plain_name, ' '), string_split(said.plain_name, ' '));

-- A row is one way of writing with one employer of the same name, legal forms aside, and whether what else is written
-- speaks against it.
CREATE OR REPLACE TEMP TABLE names_told AS
SELECT written_employer, employer_id,
  coalesce(held.postcode = said.postcode, false) AS same_postcode,
  said.form <> '' AND held.form = said.form AS same_form,
  said.form <> '' AND held.form <> '' AND held.form <> said.form AS other_form,
  other_form
    OR coalesce(held.postcode <> said.postcode, false)
    OR (whole_number AND coalesce(held.company_number <> said.company_number, false)) AS contradicted
FROM compared_writings AS said
JOIN compared_employers AS held USING (plain_name)
WHERE written_employer NOT IN (SELECT written_employer FROM numbers_told);

-- A row is one way of writing with the one employer that it stands for, the surest way of telling first: the one with
-- its number, or of the sites with that number the one at its postcode; the one of its name at its postcode, with its
-- legal form, or of all.
CREATE OR REPLACE TEMP TABLE employers_told AS
SELECT written_employer, employer_id
FROM (
  SELECT written_employer, sureness, min(employer_id) AS employer_id, count(*) AS found, bool_or(contradicted) AS contradicted
  FROM (
    SELECT written_employer, employer_id, 1 AS sureness, false AS contradicted FROM numbers_told
    UNION ALL
    SELECT written_employer, employer_id, 2, false FROM numbers_told WHERE same_postcode
    UNION ALL
    SELECT written_employer, employer_id, 3, contradicted FROM names_told WHERE same_postcode AND NOT other_form
    UNION ALL
    SELECT written_employer, employer_id, 4, contradicted FROM names_told WHERE same_form
    UNION ALL
    SELECT written_employer, employer_id, 5, contradicted FROM names_told
  )
  GROUP BY written_employer, sureness
)
WHERE found = 1 AND NOT contradicted
QUALIFY row_number() OVER (PARTITION BY written_employer ORDER BY sureness) = 1;

-- A row is one way of writing whose employer is found, is found elsewhere, or is no longer known.
CREATE OR REPLACE TEMP TABLE moved_employers AS
SELECT written_employer, coalesce(employers_told.employer_id, decided.employer_id) AS employer_id
FROM written_employers
LEFT JOIN employers_told USING (written_employer)
LEFT JOIN (SELECT wording, employer_id FROM employer_matches SEMI JOIN employers USING (employer_id)) AS decided USING (wording)
WHERE written_employers.employer_id IS DISTINCT FROM coalesce(employers_told.employer_id, decided.employer_id);

UPDATE written_employers SET employer_id = moved_employers.employer_id
FROM moved_employers
WHERE written_employers.written_employer = moved_employers.written_employer;
