CREATE OR REPLACE TEMP MACRO is_ons_code(written) AS
  coalesce(regexp_full_match(trimmed(written), '[EKNSW][0-9]{8}'), false);

-- raw_records → checked_records: each record of a hub areas file with the code of its local authority in the register.
-- One local authority may have several rows, each valid from another day.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH authorities AS (
  SELECT DISTINCT local_authority_code AS code, normalised_name(local_authority) AS name
  FROM register
  WHERE local_authority_code IS NOT NULL
),
by_code AS (SELECT DISTINCT code FROM authorities),
by_name AS (SELECT name, min(code) AS code FROM authorities GROUP BY name),
-- The ONS's codes of authorities, and of districts, whose county registers have in their place. One that has no school in
-- the register is known all the same.
by_ons AS (
  SELECT gss, is_district,
    CASE WHEN authority_gss IN (SELECT code FROM by_code) THEN authority_gss ELSE code END AS code
  FROM ons_authorities
),
found AS (
  SELECT raw_records.*,
    coalesce(by_code.code, by_ons.code, by_name.code) AS local_authority_code,
    by_code.code IS NULL AND coalesce(is_district = 1, false) AS is_district
  FROM raw_records
  LEFT JOIN by_code ON by_code.code = trimmed(la_code)
  LEFT JOIN by_ons ON gss = trimmed(la_code)
  LEFT JOIN by_name
    ON by_name.name = CASE WHEN trimmed(la_code) IS NULL OR is_ons_code(la_code) THEN normalised_name(la_name) END
)
SELECT found.*,
  CASE
    WHEN local_authority_code IS NULL THEN 'unknown_area'
    WHEN trimmed(hub) IS NULL THEN 'missing_name'
    WHEN row_number() OVER (
      PARTITION BY local_authority_code, date_of(valid_from, is_month_first())
      ORDER BY source_row) > 1 THEN CASE WHEN is_district THEN 'joined' ELSE 'repeated' END
    ELSE 'kept'
  END AS verdict,
  CASE
    WHEN verdict = 'missing_name' THEN 'hub'
    WHEN la_code IS NULL THEN 'la_name'
    ELSE 'la_code'
  END AS rejected_field,
  CASE WHEN verdict = 'missing_name' THEN hub ELSE coalesce(trimmed(la_code), la_name) END AS rejected_value
FROM found;
