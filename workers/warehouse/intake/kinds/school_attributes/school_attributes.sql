-- raw_records → checked_records: each record of a file about schools with its school in the register. A school may have several
-- rows: of those valid on the day valid_on(), both ends included, the one valid from the latest day is kept.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH dated AS (
  SELECT raw_records.*, urn_readings.school_id, urn_readings.school_index,
    date_of(valid_from, is_month_first()) AS first_day,
    date_of(valid_to, is_month_first()) AS last_day,
    CASE
      WHEN known_text(valid_from) IS NOT NULL AND first_day IS NULL THEN 'valid_from'
      WHEN known_text(valid_to) IS NOT NULL AND last_day IS NULL THEN 'valid_to'
    END AS bad_field,
    CASE bad_field WHEN 'valid_from' THEN valid_from WHEN 'valid_to' THEN valid_to END AS bad_day
  FROM raw_records
  LEFT JOIN urn_readings ON urn_readings.written = urn
),
matched AS (
  SELECT *,
    CASE
      WHEN school_id IS NULL THEN 'bad_urn'
      WHEN school_index IS NULL THEN 'unknown_urn'
      WHEN has_form_of_date(day_part(bad_day)) THEN 'impossible_date'
      WHEN bad_field IS NOT NULL THEN 'unreadable_date'
      WHEN first_day > valid_on() OR last_day < valid_on() THEN 'left_out'
      ELSE 'kept'
    END AS outcome
  FROM dated
)
SELECT *,
  CASE
    WHEN outcome = 'kept'
      AND row_number() OVER (PARTITION BY school_id, outcome ORDER BY first_day DESC NULLS LAST, source_row) > 1
    THEN 'repeated'
    ELSE outcome
  END AS verdict,
  CASE WHEN outcome IN ('impossible_date', 'unreadable_date') THEN bad_field ELSE 'urn' END AS rejected_field,
  CASE WHEN outcome IN ('impossible_date', 'unreadable_date') THEN bad_day ELSE urn END AS rejected_value
FROM matched;
