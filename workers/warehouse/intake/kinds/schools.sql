-- raw_records → judged: each record of a schools file with what becomes of it.
-- verdict: kept, repeated, left_out (closed or not yet open), or a reason of REJECT_REASONS.
CREATE OR REPLACE TEMP TABLE judged AS
WITH read_records AS (
  SELECT raw_records.* EXCLUDE (school_id),
    school_id AS written_id,
    (SELECT nation FROM this_register) AS nation,
    school_id_in((SELECT nation FROM this_register), school_id) AS school_id,
    said(name) AS said_name
  FROM raw_records
),
sifted AS (
  SELECT *,
    CASE
      WHEN school_id IS NULL THEN 'bad_urn'
      WHEN said_name IS NULL THEN 'missing_name'
      WHEN lower(said(status)) IN ('closed', 'proposed to open', '2', '4') THEN 'left_out'
    END AS set_aside
  FROM read_records
)
SELECT sifted.*,
  CASE
    WHEN set_aside IS NOT NULL THEN set_aside
    WHEN already.nation IS DISTINCT FROM sifted.nation AND already.school_id IS NOT NULL THEN 'id_taken'
    WHEN sifted.nation IS NULL AND folded(already.name) <> folded(said_name) THEN 'id_taken'
    WHEN already.school_id IS NOT NULL
      OR row_number() OVER (PARTITION BY sifted.school_id, set_aside ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  CASE WHEN verdict IN ('bad_urn', 'id_taken') THEN 'school_id' ELSE 'name' END AS rejected_field,
  CASE WHEN verdict IN ('bad_urn', 'id_taken') THEN written_id ELSE sifted.name END AS rejected_value
FROM sifted LEFT JOIN staged_schools AS already USING (school_id);

INSERT INTO staged_schools
SELECT
  ((SELECT count(*) FROM staged_schools) + row_number() OVER (ORDER BY source_row) - 1)::INTEGER,
  school_id,
  nation,
  ukprn_of(ukprn),
  CASE WHEN nation = 'England' THEN
    coalesce(laestab_of(laestab), laestab_of(said(local_authority_code) || lpad(said(establishment_number), 4, '0')))
  END,
  said_name,
  phase_of(phase, type),
  said(type),
  said(status),
  TRY_CAST(whole_number_of(low_age) AS SMALLINT),
  TRY_CAST(whole_number_of(high_age) AS SMALLINT),
  CASE
    WHEN lower(said(sixth_form)) IN ('has a sixth form', 'yes', 'true', 'y', '1') THEN true
    WHEN lower(said(sixth_form)) IN ('does not have a sixth form', 'no', 'false', 'n', '2') THEN false
  END,
  CASE WHEN whole_number_of(pupils) >= 0 THEN whole_number_of(pupils) END,
  CASE WHEN amount_of(fsm_pct) BETWEEN 0 AND 100 THEN amount_of(fsm_pct) END,
  positions.lon,
  positions.lat,
  postcode_of(postcode),
  given(town),
  given(region),
  CASE WHEN local_authority IS NULL OR given(local_authority) IS NOT NULL THEN given(local_authority_code) END,
  given(local_authority),
  given(constituency),
  given(trust),
  date_of(open_date, told_month_first())
FROM judged LEFT JOIN positions USING (source_row)
WHERE verdict = 'kept'
ORDER BY source_row;
