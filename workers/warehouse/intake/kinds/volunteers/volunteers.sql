-- raw_records → checked_records: each record of a volunteers file with what becomes of it. Of the rows of one id the one
-- that was active last counts, a row without that day before all others; of rows alike the first.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH read_records AS (
  SELECT raw_records.*,
    row_id_of(volunteer_id) AS own_id,
    district_of(district) AS own_district,
    disciplines_of(disciplines) AS discipline_list,
    volunteer_phases_of(phases) AS phase_list,
    volunteer_modes_of(modes) AS mode_list,
    visits_of(visits) AS visits_per_term,
    coalesce(travel_km_of(travel, 1), travel_km_of(travel_miles, 1.609344)) AS travel_km,
    date_of(dbs_expiry, is_month_first()) AS dbs_expires,
    volunteer_status_of(volunteer_status) AS status,
    date_of(last_active, is_month_first()) AS active_on,
    hash(volunteer_id, district, employer, disciplines, phases, modes, visits, travel, travel_miles, dbs_expiry,
      volunteer_status, last_active) AS content,
    match_key(volunteer_id) = match_key(heading_of_ids()) AND match_key(volunteer_id) <> ''
      OR coalesce(regexp_matches(lower(trimmed(volunteer_id)), '^((grand|sub)[ -]?)?(total|sum|count)\b'), false)
      AND coalesce(trimmed(district), trimmed(disciplines), trimmed(phases), trimmed(visits), trimmed(volunteer_status)) IS NULL
      AS is_no_record
  FROM raw_records
),
ranked AS (
  SELECT *,
    own_id IS NULL OR contains(own_id, '…') AS has_no_id,
    row_number() OVER of_id AS turn,
    content = first_value(content) OVER of_id AS repeats_content
  FROM read_records
  WINDOW of_id AS (PARTITION BY own_id, is_no_record ORDER BY active_on DESC NULLS LAST, source_row)
)
SELECT * EXCLUDE (turn, has_no_id, is_no_record, content),
  CASE
    WHEN is_no_record THEN 'left_out'
    WHEN has_no_id THEN 'no_id'
    WHEN turn > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  'volunteer_id' AS rejected_field,
  volunteer_id AS rejected_value
FROM ranked;

INSERT INTO staged_volunteers (
  volunteer_index, volunteer_id, district, lon, lat, employer, disciplines, phases, modes, visits_per_term, travel_km,
  dbs_expiry, status, last_active
)
SELECT
  ((SELECT count(*) FROM staged_volunteers) + row_number() OVER (ORDER BY source_row) - 1)::INTEGER,
  own_id, own_district, postcode_districts.lon, postcode_districts.lat, nullif(known_text(employer), '…'), discipline_list, phase_list, mode_list,
  visits_per_term, travel_km, dbs_expires, status, active_on
FROM checked_records
LEFT JOIN postcode_districts ON postcode_districts.district = own_district
WHERE verdict = 'kept'
ORDER BY source_row;
