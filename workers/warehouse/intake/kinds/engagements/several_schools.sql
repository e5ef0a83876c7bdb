-- Cells of a log that name several schools: "900101; 900102", "Elder School / Oak School".

-- A row is one wording of ids that are no school's, with one of the ids it lists. The strongest mark in it parts them:
-- "/" stands within ids of Wales, and a space within any.
CREATE OR REPLACE TEMP TABLE ids_in_cells AS
WITH listed AS (
  SELECT written, string_split(
    regexp_replace(written, CASE
      WHEN regexp_matches(written, '[;|\n]') THEN '[;|\n]+'
      WHEN regexp_matches(written, '(?i)[,&+]|\band\b') THEN '(?i)[,&+]|\band\b'
      WHEN contains(written, '/') THEN '/'
      ELSE '\s+'
    END, ';', 'g'), ';') AS ids
  FROM urn_readings
  WHERE school_index IS NULL
),
in_order AS (
  SELECT written, trim(unnest(ids), ' "“”‘’''') AS id, generate_subscripts(ids, 1) AS nth
  FROM listed WHERE len(ids) > 1
),
read_ids AS (
  SELECT id,
    coalesce(min(register.school_id), min(forms.school_id)) AS school_id,
    CASE WHEN count(DISTINCT register.school_index) = 1 THEN min(register.school_index) END AS school_index,
    -- A register of no known nation has ids of any form.
    bool_or(forms.nation IS NOT NULL AND forms.school_id IS NOT NULL) OR count(register.school_index) > 0 AS is_id
  FROM (
    SELECT id, nation, school_id_in(nation, id) AS school_id
    FROM (SELECT DISTINCT id FROM in_order WHERE id <> '')
    CROSS JOIN (SELECT DISTINCT nation FROM register)
  ) AS forms
  LEFT JOIN register ON register.nation IS NOT DISTINCT FROM forms.nation AND register.school_id = forms.school_id
  GROUP BY id
)
SELECT written, arg_min(id, nth) AS listed_id, school_index, min(nth) AS nth
FROM (
  SELECT *, bool_and(is_id) OVER (PARTITION BY written) AS are_ids, count(*) FILTER (is_id) OVER (PARTITION BY written) AS ids
  FROM in_order JOIN read_ids USING (id)
)
WHERE are_ids AND ids > 1
GROUP BY written, school_index, school_id;

-- A row is one wording of names, of a record without an id, with one of the names it lists: all are schools of the
-- register, or each has a word of schools and a mark stands between them that no name has.
CREATE OR REPLACE TEMP TABLE names_in_cells AS
WITH listed AS (
  SELECT written, regexp_matches(written, '[;|\n/]') AS is_parted, string_split(
    regexp_replace(written, CASE
      WHEN regexp_matches(written, '[;|\n]') THEN '[;|\n]+'
      WHEN contains(written, '/') THEN '/'
      ELSE '(?i)[,&+]|\band\b'
    END, ';', 'g'), ';') AS names
  FROM (
    SELECT DISTINCT school_name AS written FROM raw_records
    WHERE says_nothing(urn) AND normalised_name(school_name) NOT IN (SELECT normalised_name(name) FROM register WHERE name IS NOT NULL)
  )
),
in_order AS (
  SELECT written, is_parted, trimmed(trim(unnest(names), ' "“”‘’''')) AS name, generate_subscripts(names, 1) AS nth
  FROM listed WHERE len(names) > 1
)
SELECT written, arg_min(name, nth) AS listed_name, min(nth) AS nth
FROM (
  SELECT *, bool_and(is_known OR is_parted AND has_school_word) OVER (PARTITION BY written) AS are_schools
  FROM (
    SELECT *,
      normalised_name(name) IN (SELECT normalised_name(register.name) FROM register WHERE register.name IS NOT NULL) AS is_known,
      regexp_matches(name, '(?i)\w.*\b(school|academy|college|primary|secondary|grammar|high|sch)\b') AS has_school_word
    FROM in_order WHERE name IS NOT NULL
  )
)
WHERE are_schools
GROUP BY written, normalised_name(name);

-- A row is one record with one of the several schools that it names.
CREATE OR REPLACE TEMP TABLE schools_of_records AS
SELECT source_row, part::INTEGER AS part, (count(*) OVER (PARTITION BY source_row))::INTEGER AS parts, school_index,
  written_urn, written_name,
  CASE
    WHEN school_index IS NOT NULL THEN 'kept'
    WHEN written_urn IS NOT NULL THEN 'unknown_urn'
    ELSE 'no_school'
  END AS verdict
FROM (
  -- Names stand in the order of the ids where there are as many of each.
  SELECT source_row, part, school_index, listed_id AS written_urn,
    CASE WHEN len(names) = count(*) OVER (PARTITION BY source_row) THEN trimmed(names[part]) END AS written_name
  FROM (
    SELECT source_row, row_number() OVER (PARTITION BY source_row ORDER BY nth) AS part, school_index, listed_id,
      string_split(regexp_replace(school_name, '[;|\n]+', ';', 'g'), ';') AS names
    FROM raw_records JOIN ids_in_cells ON written = urn
  )
  UNION ALL
  SELECT source_row, row_number() OVER (PARTITION BY source_row ORDER BY nth), NULL, NULL, listed_name
  FROM raw_records JOIN names_in_cells ON written = school_name
  WHERE says_nothing(urn)
);
