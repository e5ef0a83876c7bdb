-- A row is one school, or every school, with what its register says of it beyond the columns that views hold.
CREATE OR REPLACE MACRO school_facts(in_school_index) AS TABLE
SELECT school_index, coalesce(type, '') AS type, coalesce(trust, '') AS trust, coalesce(town, '') AS town,
  low_age, high_age, sixth_form, pupils
FROM schools
WHERE in_school_index::INTEGER IS NULL OR school_index = in_school_index::INTEGER
ORDER BY school_index;
