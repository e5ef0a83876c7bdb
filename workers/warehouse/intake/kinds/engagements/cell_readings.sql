-- What the few hundred different wordings of a log's cells mean, so that each is read once and not once a row.

-- A row is one wording of a date.
CREATE OR REPLACE TEMP TABLE day_wordings AS
SELECT written, CASE WHEN year(day) BETWEEN 1990 AND 2100 THEN day END AS day
FROM (
  SELECT written, date_of(written, (SELECT month_first FROM this_log)) AS day
  FROM (SELECT date AS written FROM raw_records UNION SELECT reported FROM raw_records)
)
WHERE trimmed(written) IS NOT NULL;

-- A row is one wording of a type of activity.
CREATE OR REPLACE TEMP TABLE type_wordings AS
SELECT written, activity_types.code, activity_types.meets = 'pupils' AS direct
FROM (
  SELECT written, coalesce(
    told_codes.code, activity_type_words.code, CASE WHEN match_key(written) = '' THEN 'UNKNOWN' ELSE 'OTHER' END) AS code
  FROM (SELECT DISTINCT coalesce(type, '') AS written FROM raw_records)
  LEFT JOIN told_codes ON told_codes.field = 'type' AND told_codes.wording = match_key(written)
  LEFT JOIN activity_type_words ON activity_type_words.wording = match_key(written)
)
JOIN activity_types USING (code);

-- A row is one way in which the cells of these records name an employer, with its row of staged_written_employers, to
-- which those that no records before had are added.
CREATE OR REPLACE TEMP TABLE employers_named AS
SELECT employer AS name_cell, employer_number AS number_cell, employer_postcode AS postcode_cell,
  employer_match_key(employer_number, employer, employer_postcode) AS wording
FROM (SELECT DISTINCT employer, employer_number, employer_postcode FROM raw_records)
WHERE coalesce(known_text(employer), known_text(employer_number)) IS NOT NULL;

INSERT INTO staged_written_employers (written_employer, number, name, postcode, wording, employer_id)
SELECT (SELECT count(*) FROM staged_written_employers) + row_number() OVER (ORDER BY wording) - 1,
  any_value(known_text(number_cell)), any_value(known_text(name_cell)), any_value(trimmed(postcode_cell)), wording, NULL
FROM employers_named
ANTI JOIN staged_written_employers USING (wording)
GROUP BY wording;

CREATE OR REPLACE TEMP TABLE employers_named AS
SELECT employers_named.*, written_employer FROM employers_named JOIN staged_written_employers USING (wording);

-- A row is one wording of a way of delivering that is known.
CREATE OR REPLACE TEMP TABLE mode_wordings AS
SELECT written, code
FROM (SELECT DISTINCT mode AS written FROM raw_records)
JOIN delivery_mode_words ON delivery_mode_words.wording = match_key(written);

-- A row is one wording of a status that is known.
CREATE OR REPLACE TEMP TABLE status_wordings AS
SELECT written, status_code_of(written) AS code
FROM (SELECT DISTINCT status AS written FROM raw_records)
WHERE code IS NOT NULL;

-- A row is one way in which a log answers whether an activity was cancelled or delivered; NULL where it says nothing known.
CREATE OR REPLACE TEMP TABLE yes_no_wordings AS
SELECT written, yes_or_no_of(written) AS answer
FROM (SELECT is_cancelled AS written FROM raw_records UNION SELECT is_delivered FROM raw_records)
WHERE trimmed(written) IS NOT NULL;

-- A row is one wording of a number of young people: a count, an estimate ("c. 30", "30+") or a band ("25-35").
CREATE OR REPLACE TEMP TABLE headcount_wordings AS
SELECT written, basis,
  CASE WHEN basis <> 'unknown' THEN round((low + high) / 2)::INTEGER END AS pupils,
  CASE WHEN basis <> 'unknown' THEN low END AS low,
  CASE WHEN basis <> 'unknown' THEN high END AS high
FROM (
  SELECT written,
    TRY_CAST(regexp_extract(words, '[0-9]+') AS INTEGER) AS low,
    TRY_CAST(regexp_extract(words, '([0-9]+)[^0-9]*$', 1) AS INTEGER) AS high,
    CASE
      WHEN length(regexp_extract(words, '[0-9]{8,}')) > 0 THEN 'unknown'
      WHEN regexp_full_match(words, '[0-9]+(\.0+)?') THEN 'counted'
      WHEN regexp_full_match(words, '[0-9]+ ?(-|–|—|to) ?[0-9]+') THEN 'band_mid'
      WHEN regexp_full_match(words, '(c|ca|circa|about|approx|approximately|around|roughly|est|estimated|~)[. ]*[0-9]+')
        OR regexp_full_match(words, '[0-9]+ ?(\+|ish|approx\.?|est\.?|\?)') THEN 'estimated'
      ELSE 'unknown'
    END AS basis
  FROM (
    SELECT written, regexp_replace(replace(lower(coalesce(trimmed(written), '')), ',', ''), '\.0+$', '') AS words
    FROM (SELECT DISTINCT coalesce(pupils, '') AS written FROM raw_records)
  )
);

-- A row is one wording of a number of hours: "1.5", "2 hrs", "90 mins", "1:30" and, as workbooks give a length of time,
-- "01:30:00".
CREATE OR REPLACE TEMP TABLE hour_wordings AS
SELECT written,
  CASE
    WHEN amount_of(written) >= 0 THEN amount_of(written)
    WHEN regexp_full_match(words, '[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?') THEN
      split_part(words, ':', 1)::INTEGER + split_part(words, ':', 2)::INTEGER / 60
      + coalesce(TRY_CAST(split_part(words, ':', 3) AS INTEGER), 0) / 3600
    WHEN regexp_full_match(words, '[0-9.]+ ?m(in(ute)?s?)?\.?') THEN TRY_CAST(regexp_extract(words, '[0-9.]+') AS DOUBLE) / 60
    WHEN regexp_full_match(words, '[0-9.]+ ?h((ou)?rs?)?\.?') THEN TRY_CAST(regexp_extract(words, '[0-9.]+') AS DOUBLE)
  END AS hours
FROM (
  SELECT written, lower(trimmed(written)) AS words
  FROM (SELECT hours AS written FROM raw_records UNION SELECT prep_hours FROM raw_records)
  WHERE trimmed(written) IS NOT NULL
);
