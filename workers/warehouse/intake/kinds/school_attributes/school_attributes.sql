-- raw_records → judged: each record of a file about schools with its school in the register. A school may have several
-- rows: of those valid on the day valid_on(), both ends included, the one valid from the latest day is kept.
CREATE OR REPLACE TEMP TABLE judged AS
WITH dated AS (
  SELECT raw_records.*, urn_wordings.school_id, urn_wordings.school_index,
    date_of(valid_from, told_month_first()) AS first_day,
    date_of(valid_to, told_month_first()) AS last_day
  FROM raw_records
  LEFT JOIN urn_wordings ON urn_wordings.written = urn
),
matched AS (
  SELECT *,
    CASE
      WHEN school_id IS NULL THEN 'bad_urn'
      WHEN school_index IS NULL THEN 'unknown_urn'
      WHEN known_text(valid_from) IS NOT NULL AND first_day IS NULL THEN 'bad_date'
      WHEN known_text(valid_to) IS NOT NULL AND last_day IS NULL THEN 'bad_date'
      WHEN first_day > valid_on() OR last_day < valid_on() THEN 'left_out'
      ELSE 'kept'
    END AS outcome,
    known_text(valid_from) IS NOT NULL AND first_day IS NULL AS bad_first_day
  FROM dated
)
SELECT *,
  CASE
    WHEN outcome = 'kept'
      AND row_number() OVER (PARTITION BY school_id, outcome ORDER BY first_day DESC NULLS LAST, source_row) > 1
    THEN 'repeated'
    ELSE outcome
  END AS verdict,
  CASE WHEN outcome <> 'bad_date' THEN 'urn' WHEN bad_first_day THEN 'valid_from' ELSE 'valid_to' END AS rejected_field,
  CASE WHEN outcome <> 'bad_date' THEN urn WHEN bad_first_day THEN valid_from ELSE valid_to END AS rejected_value
FROM matched;
