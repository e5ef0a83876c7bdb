-- raw_records → checked_records: each record of a requests file with its school and what becomes of it. Of the rows of
-- one id the one of the newest status counts; of rows alike the first.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    row_id_of(request_id) AS own_id,
    date_of(created, is_month_first()) AS created_on,
    date_of(request_status_date, is_month_first()) AS status_on,
    request_status_of(request_status) AS status,
    urn_readings.school_id AS known_urn,
    coalesce(urn_readings.school_index, schools_by_name.school_index) AS school_index,
    trimmed(urn) IS NULL AND schools_by_name.school_index IS NOT NULL AS by_name,
    hash(request_id, created, urn, school_name, request_type, request_discipline, pupils_expected, volunteers_needed,
      needed_from, needed_to, request_mode, request_status, request_status_date, matched_on, matched_volunteer) AS content
  FROM raw_records
  LEFT JOIN urn_readings ON urn_readings.written = urn
  LEFT JOIN schools_by_name('register') AS schools_by_name ON trimmed(urn) IS NULL
    AND schools_by_name.name = normalised_name(school_name) AND schools_by_name.postcode = postcode_of(raw_records.postcode)
),
ranked AS (
  SELECT *,
    row_number() OVER of_id AS turn,
    content = first_value(content) OVER of_id AS repeats_content
  FROM read_records
  WINDOW of_id AS (PARTITION BY coalesce(own_id, 'row ' || source_row) ORDER BY status_on DESC NULLS LAST, source_row)
)
SELECT * EXCLUDE (turn, content),
  CASE
    WHEN turn > 1 THEN 'repeated'
    WHEN created_on IS NULL THEN CASE
      WHEN trimmed(created) IS NULL THEN 'no_date'
      WHEN has_form_of_date(day_part(created)) THEN 'impossible_date'
      ELSE 'unreadable_date' END
    WHEN trimmed(urn) IS NULL AND NOT by_name THEN 'no_school'
    WHEN trimmed(urn) IS NOT NULL AND known_urn IS NULL THEN 'bad_urn'
    WHEN school_index IS NULL THEN 'unknown_urn'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN created_on IS NULL THEN 'created' WHEN trimmed(urn) IS NULL THEN 'school_name' ELSE 'urn' END AS rejected_field,
  CASE WHEN created_on IS NULL THEN created WHEN trimmed(urn) IS NULL THEN concat_ws(', ', trimmed(school_name), trimmed(postcode)) ELSE urn END AS rejected_value
FROM ranked;

INSERT INTO staged_requests (
  request_id, school_id, created, activity_type, type_as_written, discipline, year_groups, pupils, volunteers_needed,
  needed_from, needed_to, mode, status, status_date, matched_on, volunteer_id
)
SELECT
  coalesce(own_id, 'row ' || source_row), register.school_id, created_on, coalesce(activity_type_words.code, CASE WHEN match_key(request_type) = '' OR request_type IS NULL THEN 'UNKNOWN' ELSE 'OTHER' END),
  coalesce(known_text(request_type), ''), disciplines_of(request_discipline), trimmed(year_groups),
  pupils_expected_of(pupils_expected), visits_of(volunteers_needed), date_of(needed_from, is_month_first()),
  date_of(needed_to, is_month_first()), request_mode_of(request_mode), checked_records.status, status_on,
  date_of(matched_on, is_month_first()), row_id_of(matched_volunteer)
FROM checked_records
JOIN register USING (school_index)
LEFT JOIN activity_type_words ON activity_type_words.wording = match_key(request_type)
WHERE verdict = 'kept'
ORDER BY source_row;
