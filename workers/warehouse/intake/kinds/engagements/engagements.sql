-- True of a name that says it is a school's or a college's.
CREATE OR REPLACE TEMP MACRO names_a_school(name) AS
  coalesce(regexp_matches(lower(name), '\b(schools?|sch|academy|academies|acad|college|primary|secondary|grammar|infants?|juniors?|nursery|sixth form|ysgol)\b'), false);

-- A row is one record without a URN, whose name and postcode exactly one school of the register has.
CREATE OR REPLACE TEMP TABLE matched_by_name AS
SELECT source_row, named_schools.school_index
FROM (
  SELECT source_row, normalised_name(school_name) AS name, postcode_of(postcode) AS postcode
  FROM raw_records
  WHERE school_name IS NOT NULL AND postcode IS NOT NULL AND trimmed(urn) IS NULL
)
JOIN named_schools USING (name, postcode);

-- A row is one record with its day, its school, its own id and what is known of its status.
CREATE OR REPLACE TEMP TABLE placed_records AS
SELECT
  raw_records.source_row,
  raw_records.source_row IN (SELECT source_row FROM joined_rows) AS is_joined,
  day_readings.day,
  CASE WHEN day_readings.day IS NULL THEN coalesce(day_readings.fault, 'no_date') END AS date_fault,
  urn_readings.written IS NOT NULL AS has_urn,
  urn_readings.school_id IS NOT NULL AS has_school_id,
  coalesce(urn_readings.school_index, matched_by_name.school_index) AS school_index,
  matched_by_name.source_row IS NOT NULL AS by_name,
  -- A row that names a school, or has an id of one, is at that school even where it says "workplace" or "online": it waits for it.
  CASE WHEN setting_readings.code IS NOT NULL AND urn_readings.written IS NULL AND NOT names_a_school(school_name) THEN setting_readings.code END AS known_setting,
  own_id,
  -- A cell of an id that holds something else.
  CASE WHEN own_id IS NULL THEN trimmed(raw_records.id) IS NOT NULL ELSE false END AS has_void_id,
  -- Marked as a row that does not count.
  CASE
    WHEN coalesce(is_deleted, is_duplicate, is_draft) IS NULL THEN false
    ELSE coalesce('yes' IN (yes_or_no_of(is_deleted), yes_or_no_of(is_duplicate), yes_or_no_of(is_draft)), false)
  END AS is_set_aside,
  repeated_row_ids.id IS NOT NULL AS may_repeat,
  coalesce(shared = 1, false) AS shares_id,
  -- Only records that may repeat others are compared.
  CASE WHEN repeated_row_ids.id IS NOT NULL THEN
    hash(concat_ws('|', raw_records.pupils, boys, girls, raw_records.volunteers, raw_records.hours, type, status, employer))
  END AS content,
  CASE WHEN repeated_row_ids.id IS NOT NULL THEN
    concat_ws(' ',
      coalesce(urn_readings.school_id, match_key(urn), ''), CASE WHEN urn_readings.school_id IS NULL THEN normalised_name(school_name) END,
      coalesce(day_readings.day::VARCHAR, trimmed(date)), normalised_name(year_groups))
  END AS occasion,
  CASE
    WHEN cancelled.answer = 'yes' OR says_cancelled(cancelled_why) THEN 'cancelled'
    WHEN status_readings.code IS NOT NULL THEN status_readings.code
    WHEN delivered.answer = 'yes' THEN 'delivered'
    WHEN delivered.answer = 'no' THEN CASE WHEN day_readings.day > (SELECT today FROM log_settings) THEN 'planned' ELSE 'cancelled' END
    WHEN trimmed(status) IS NULL AND trimmed(is_delivered) IS NULL AND (cancelled.answer = 'no' OR trimmed(is_cancelled) IS NULL)
      -- A log without a status column logs what was done: what is dated after today can only be planned.
      THEN CASE
        WHEN (SELECT status_where_blank FROM log_settings) = 'delivered' AND day_readings.day > (SELECT today FROM log_settings)
        THEN 'planned'
        ELSE (SELECT status_where_blank FROM log_settings)
      END
  END AS known_status
FROM (SELECT *, row_id_of(id) AS own_id FROM raw_records) AS raw_records
LEFT JOIN repeated_row_ids ON repeated_row_ids.id = own_id
LEFT JOIN day_readings ON day_readings.written = date
LEFT JOIN urn_readings ON urn_readings.written = urn
LEFT JOIN matched_by_name USING (source_row)
LEFT JOIN setting_readings ON setting_readings.written = raw_records.setting
LEFT JOIN status_readings ON status_readings.written = status
LEFT JOIN yes_no_readings AS cancelled ON cancelled.written = is_cancelled
LEFT JOIN yes_no_readings AS delivered ON delivered.written = is_delivered;

-- A row is one id at one school on one day that more than one record may have; the first counts. Added to batch by batch.
INSERT INTO repeated_ids (id, occasion, first_row, first_content)
SELECT own_id, occasion, min(source_row), arg_min(content, source_row)
FROM placed_records
WHERE may_repeat AND NOT is_set_aside AND (own_id, occasion) NOT IN (SELECT (id, occasion) FROM repeated_ids)
GROUP BY ALL;

-- raw_records → checked_records: each record of an engagement log with its day, the school it was at and what becomes of it.
-- One that names several schools is kept where all of them are certain.
CREATE OR REPLACE TEMP TABLE checked_records AS
SELECT
  judged_records.* EXCLUDE (date, urn, school_name, postcode, first_content),
  verdict = 'repeated' AND content <> first_content AS repeats_otherwise,
  CASE
    WHEN verdict = date_fault THEN 'date'
    WHEN verdict = 'no_school' AND school_name IS NOT NULL THEN 'school_name'
    ELSE 'urn'
  END AS rejected_field,
  CASE
    WHEN verdict = date_fault THEN date
    WHEN verdict = 'no_school' THEN concat_ws(', ', trimmed(school_name), trimmed(postcode))
    WHEN verdict IN ('bad_urn', 'unknown_urn') THEN urn
  END AS rejected_value
FROM (
  SELECT
    placed_records.*, date, urn, school_name, postcode, first_content,
    CASE
      WHEN is_set_aside THEN 'left_out'
      WHEN is_joined THEN 'joined'
      WHEN placed_records.source_row > repeated_ids.first_row THEN 'repeated'
      WHEN date_fault IS NOT NULL THEN date_fault
      WHEN several.outcome IS NOT NULL THEN several.outcome
      WHEN NOT has_urn AND NOT by_name AND known_setting IS NOT NULL THEN 'at_setting'
      WHEN NOT has_urn AND NOT by_name THEN 'no_school'
      WHEN has_urn AND NOT has_school_id THEN 'bad_urn'
      WHEN school_index IS NULL THEN 'unknown_urn'
      ELSE 'kept'
    END AS verdict
  FROM placed_records
  JOIN raw_records USING (source_row)
  LEFT JOIN (
    SELECT source_row, coalesce(max(verdict) FILTER (verdict <> 'kept'), 'kept') AS outcome FROM schools_of_records GROUP BY source_row
  ) AS several USING (source_row)
  LEFT JOIN repeated_ids ON repeated_ids.id = own_id AND repeated_ids.occasion = placed_records.occasion AND may_repeat
) AS judged_records;

-- A whole number shared among `parts`: what the share numbered `part` is. All of it where there are no parts.
CREATE OR REPLACE TEMP MACRO share_of(total, part, parts) AS
  CASE WHEN part IS NULL THEN total ELSE total // parts + (part <= total % parts)::INTEGER END;

-- A row is one record with a real date, as an engagement. A record that names several schools is one at each,
-- and what it counts is shared evenly among them, the remainder from the first on.
CREATE OR REPLACE TEMP VIEW dated_records AS
SELECT
  CASE
    WHEN own_id IS NULL THEN (SELECT file FROM log_settings) || ' row ' || source_row
    WHEN shares_id THEN own_id || ' · ' || trim(occasion)
    ELSE own_id
  END || CASE WHEN parts > 1 THEN ' · school ' || part ELSE '' END AS engagement_id,
  CASE WHEN part IS NULL THEN checked_records.school_index ELSE several.school_index END AS school_index,
  known_setting AS setting,
  checked_records.day AS date,
  academic_year_of(checked_records.day) AS academic_year,
  type_readings.code AS activity_type,
  coalesce(type, '') AS type_as_written,
  type_readings.direct,
  known_employer AS employer,
  written_employer,
  coalesce(mode_readings.code, 'unknown') AS mode,
  trimmed(year_groups) AS year_groups,
  share_of(headcount_readings.pupils, part, parts) AS pupils,
  share_of(headcount_readings.low, part, parts) AS pupils_low,
  share_of(headcount_readings.high, part, parts) AS pupils_high,
  CASE WHEN parts > 1 AND headcount_readings.basis = 'counted' THEN 'estimated' ELSE headcount_readings.basis END AS pupils_basis,
  share_of(volunteer_readings.volunteers, part, parts) AS volunteers,
  delivering.hours / coalesce(parts, 1) AS hours,
  preparing.hours / coalesce(parts, 1) AS prep_hours,
  trimmed(series) AS series,
  -- The engine works out the words for nothing anew for each row, though a log has no such column.
  CASE WHEN raw_records.programme IS NOT NULL THEN known_text(raw_records.programme) END AS programme,
  tags,
  coalesce(known_status, 'planned') AS status,
  reports.day AS reported,
  (SELECT file FROM log_settings) AS source_file,
  source_row,
  CASE WHEN part IS NOT NULL AND checked_records.verdict IN ('kept', 'no_school', 'bad_urn', 'unknown_urn')
    THEN several.verdict ELSE checked_records.verdict END AS verdict,
  CASE WHEN part IS NULL THEN trimmed(urn) ELSE several.written_urn END AS written_urn,
  CASE WHEN part IS NULL THEN trimmed(school_name) ELSE several.written_name END AS written_name,
  CASE WHEN part IS NULL THEN trimmed(postcode) END AS written_postcode,
  trimmed(place) AS written_place
FROM raw_records
JOIN checked_records USING (source_row)
LEFT JOIN schools_of_records AS several USING (source_row)
JOIN type_readings ON type_readings.written = coalesce(type, '')
JOIN headcount_readings ON headcount_readings.written = coalesce(headcount_in(raw_records.pupils, boys, girls), '')
LEFT JOIN employer_cells ON name_cell IS NOT DISTINCT FROM employer
  AND number_cell IS NOT DISTINCT FROM employer_number AND postcode_cell IS NOT DISTINCT FROM employer_postcode
LEFT JOIN volunteer_readings ON volunteer_readings.written = raw_records.volunteers
LEFT JOIN hour_readings AS delivering ON delivering.field = 'hours' AND delivering.written = raw_records.hours
LEFT JOIN hour_readings AS preparing ON preparing.field = 'prep_hours' AND preparing.written = prep_hours
LEFT JOIN day_readings AS reports ON reports.written = raw_records.reported
LEFT JOIN mode_readings ON mode_readings.written = raw_records.mode
LEFT JOIN tag_readings USING (source_row);

INSERT INTO staged_engagements (
  engagement_id, school_index, date, academic_year, activity_type, type_as_written, direct, employer,
  written_employer, mode, year_groups, pupils, pupils_low, pupils_high, pupils_basis, volunteers,
  hours, prep_hours, series, programme, tags, status, reported, source_file, source_row
)
SELECT
  engagement_id, school_index, date, academic_year, activity_type, type_as_written, direct, employer,
  written_employer, mode, year_groups, pupils, pupils_low, pupils_high, pupils_basis, volunteers,
  hours, prep_hours, series, programme, tags, status, reported, source_file, source_row
FROM dated_records
WHERE verdict = 'kept'
ORDER BY academic_year, school_index, date, source_row;
