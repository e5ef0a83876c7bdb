-- raw_records → checked_records: each period of a file of term dates with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH authorities AS (SELECT DISTINCT local_authority_code AS code FROM register WHERE local_authority_code IS NOT NULL),
read_records AS (
  SELECT raw_records.*,
    authorities.code AS authority,
    authorities.code IS NOT NULL AS is_known_authority,
    date_of(term_from, is_month_first()) AS first_day,
    date_of(term_to, is_month_first()) AS last_day,
    period_kind_of(term_kind) AS kind,
    coalesce(known_text(term_name), '') AS own_name
  FROM raw_records
  LEFT JOIN authorities ON authorities.code = trimmed(term_authority)
)
SELECT *,
  CASE
    WHEN NOT is_known_authority THEN 'unknown_area'
    WHEN first_day IS NULL OR last_day IS NULL THEN CASE
      WHEN trimmed(CASE WHEN first_day IS NULL THEN term_from ELSE term_to END) IS NULL THEN 'no_date'
      WHEN has_form_of_date(day_part(CASE WHEN first_day IS NULL THEN term_from ELSE term_to END)) THEN 'impossible_date'
      ELSE 'unreadable_date' END
    WHEN last_day < first_day THEN 'ends_before_start'
    WHEN kind IS NULL THEN 'unknown_period'
    WHEN row_number() OVER (PARTITION BY authority, first_day, last_day, kind, own_name ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE
    WHEN NOT is_known_authority THEN 'term_authority'
    WHEN first_day IS NULL THEN 'term_from'
    WHEN last_day IS NULL OR last_day < first_day THEN 'term_to'
    ELSE 'term_kind'
  END AS rejected_field,
  CASE
    WHEN NOT is_known_authority THEN term_authority
    WHEN first_day IS NULL THEN term_from
    WHEN last_day IS NULL OR last_day < first_day THEN term_to
    ELSE term_kind
  END AS rejected_value
FROM read_records;

INSERT INTO staged_term_dates (authority, name, kind, first_day, last_day)
SELECT authority, own_name, kind, strftime(first_day, '%Y-%m-%d'), strftime(last_day, '%Y-%m-%d')
FROM checked_records
WHERE verdict = 'kept'
ORDER BY source_row;
