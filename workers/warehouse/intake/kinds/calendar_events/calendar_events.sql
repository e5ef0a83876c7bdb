-- raw_records → checked_records: each record of a calendar with its times, its school and what becomes of it. A calendar
-- file has a time zone in every row; a sheet has none, and its last day is included.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    event_time_of(start, CASE WHEN NOT is_whole_day THEN start_clock END, is_month_first(), NULL) AS start_text,
    event_time_of("end", CASE WHEN NOT is_whole_day THEN end_clock END, is_month_first(), date_of(start, is_month_first())) AS end_text,
    trimmed(time_zone) IS NULL AS is_of_sheet,
    coalesce(regexp_matches(lower(trimmed(event)), '^cancelled\b') OR lower(trimmed(event_status)) IN ('cancelled', 'canceled'), false) AS is_cancelled,
    urn_readings.school_index AS index_of_urn,
    schools_by_name.school_index AS index_of_name
  FROM (SELECT *, coalesce(yes_no_answers()[match_key(all_day)] = 'yes', false) AS is_whole_day FROM raw_records) AS raw_records
  LEFT JOIN urn_readings ON urn_readings.written = urn
  LEFT JOIN schools_by_name('register') AS schools_by_name ON trimmed(urn) IS NULL
    AND schools_by_name.name = normalised_name(school_name) AND schools_by_name.postcode = postcode_of(raw_records.postcode)
),
timed_records AS (
  SELECT *,
    length(start_text) = 10 AS is_all_day,
    coalesce((is_of_sheet OR trimmed(end_zone) IS NOT DISTINCT FROM trimmed(time_zone)) AND end_text < CASE WHEN length(end_text) = 10 THEN left(start_text, 10) ELSE start_text END, false) AS ends_before_start,
    known_text(regexp_replace(trimmed(event), '^cancelled\b[ :–—-]*', '', 'i')) AS title,
    CASE
      WHEN trimmed(urn) IS NOT NULL THEN CASE WHEN index_of_urn IS NULL THEN 'unknown_urn' ELSE 'urn' END
      WHEN index_of_name IS NOT NULL THEN 'name_postcode'
      WHEN known_text(school_name) IS NULL OR lower(trimmed(school_name)) = 'online' THEN 'none'
      ELSE 'venue_only'
    END AS found_by,
    coalesce(index_of_urn, index_of_name) AS school_index
  FROM read_records
),
identified AS (
  SELECT *,
    coalesce(row_id_of(uid), 'sheet ' || md5(concat_ws('|', match_key(provider), match_key(title), start_text, match_key(urn), match_key(school_name), match_key(postcode)))) AS own_id,
    coalesce(TRY_CAST(trimmed(sequence) AS INTEGER), 0) AS own_sequence
  FROM timed_records
)
SELECT *,
  CASE
    WHEN start_text IS NOT NULL THEN CASE
      WHEN row_number() OVER (PARTITION BY own_id, coalesce(recurrence, '') ORDER BY own_sequence DESC, modified DESC NULLS LAST, source_row) > 1
        THEN 'repeated' ELSE 'kept' END
    WHEN trimmed(start) IS NULL THEN 'no_date'
    WHEN has_form_of_date(day_part(start)) THEN 'impossible_date'
    ELSE 'unreadable_date'
  END AS verdict,
  'start' AS rejected_field,
  start AS rejected_value
FROM identified;
