-- What the few hundred different wordings of a log's cells mean, so that each is read once and not once a row.

-- A row is one wording of a date. Where it has no day, `fault` is why: a reason of REJECT_REASONS.
CREATE OR REPLACE TEMP TABLE day_readings AS
SELECT written,
  CASE WHEN year(in_order) BETWEEN 1990 AND 2100 AND NOT is_left_out THEN in_order END AS day,
  CASE
    WHEN day IS NOT NULL THEN NULL
    WHEN is_left_out THEN 'far_year'
    WHEN says_nothing(written) THEN 'no_date'
    WHEN has_two_days THEN 'ambiguous_date'
    WHEN has_form_of_date(part) AND in_order IS NULL AND turned IS NULL THEN 'impossible_date'
    ELSE 'unreadable_date'
  END AS fault
FROM (
  SELECT written, part, turned, has_two_days,
    CASE WHEN NOT has_two_days THEN coalesce(in_written_order, CASE WHEN both_orders THEN turned END) END AS in_order,
    coalesce(list_contains(years_left_out, academic_year_of(in_order)), false) AS is_left_out
  FROM (
    SELECT written, part, both_orders, years_left_out,
      both_orders AND NOT order_chosen AND fits_both_orders(part) AS has_two_days,
      days[1] AS in_written_order,
      days[2] AS turned
    FROM (
      SELECT *, list_transform([month_first, NOT month_first], first_month -> date_between_strokes(part, first_month)) AS days
      FROM (
        SELECT written, day_part(written) AS part
        FROM (SELECT date AS written FROM raw_records UNION SELECT reported FROM raw_records)
        WHERE trimmed(written) IS NOT NULL
      )
      CROSS JOIN log_settings
    )
  )
);

-- A row is one wording of a type of activity.
CREATE OR REPLACE TEMP TABLE type_readings AS
SELECT written, activity_types.code, activity_types.meets = 'pupils' AS direct
FROM (
  SELECT written, coalesce(
    mapping_codes.code, activity_type_words.code, CASE WHEN match_key(written) = '' THEN 'UNKNOWN' ELSE 'OTHER' END) AS code
  FROM (SELECT DISTINCT coalesce(type, '') AS written FROM raw_records)
  LEFT JOIN mapping_codes ON mapping_codes.field = 'type' AND mapping_codes.match_key = match_key(written)
  LEFT JOIN activity_type_words ON activity_type_words.wording = match_key(written)
)
JOIN activity_types USING (code);

-- A row is one way in which the cells of these records name an employer, with its row of staged_written_employers, to
-- which those that no records before had are added.
CREATE OR REPLACE TEMP TABLE employer_cells AS
SELECT employer AS name_cell, employer_number AS number_cell, employer_postcode AS postcode_cell,
  coalesce(known_text(employer), known_text(employer_number)) AS known_employer,
  employer_match_key(employer_number, employer, employer_postcode) AS wording
FROM (SELECT DISTINCT employer, employer_number, employer_postcode FROM raw_records);

INSERT INTO staged_written_employers (written_employer, number, name, postcode, wording, employer_id)
SELECT (SELECT count(*) FROM staged_written_employers) + row_number() OVER (ORDER BY wording) - 1,
  any_value(known_text(number_cell)), any_value(known_text(name_cell)), any_value(trimmed(postcode_cell)), wording, NULL
FROM employer_cells
ANTI JOIN staged_written_employers USING (wording)
WHERE known_employer IS NOT NULL
GROUP BY wording;

CREATE OR REPLACE TEMP TABLE employer_cells AS
SELECT employer_cells.*, written_employer FROM employer_cells JOIN staged_written_employers USING (wording)
WHERE known_employer IS NOT NULL;

-- A row is one wording of a way of delivering that is known.
CREATE OR REPLACE TEMP TABLE mode_readings AS
SELECT written, code
FROM (SELECT DISTINCT mode AS written FROM raw_records)
JOIN delivery_mode_words ON delivery_mode_words.wording = match_key(written);

-- A row is one wording of a kind of setting that is no school.
CREATE OR REPLACE TEMP TABLE setting_readings AS
SELECT written, code
FROM (SELECT DISTINCT setting AS written FROM raw_records)
JOIN setting_words ON setting_words.wording = match_key(written)
WHERE code <> 'school';

-- A row is one wording of a status that is known.
CREATE OR REPLACE TEMP TABLE status_readings AS
SELECT written, unnest(list_filter([status_code_of(written)], code -> code IS NOT NULL)) AS code
FROM (SELECT DISTINCT status AS written FROM raw_records);

-- A row is one way in which a log answers whether an activity was cancelled or delivered; NULL where it says nothing known.
CREATE OR REPLACE TEMP TABLE yes_no_readings AS
SELECT written, yes_or_no_of(written) AS answer
FROM (SELECT is_cancelled AS written FROM raw_records UNION SELECT is_delivered FROM raw_records)
WHERE trimmed(written) IS NOT NULL;
