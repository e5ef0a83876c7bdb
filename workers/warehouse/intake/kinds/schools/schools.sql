-- raw_records → checked_records: each record of a schools file with what becomes of it, and of its cells those that decide
-- it: the engine holds whatever it counts places over, and 32,000 records with all of their texts took 116 MB.
-- verdict: kept, repeated, joined (a further part of a school above), left_out (closed or not yet open), or a reason of
-- REJECT_REASONS.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH records_with_numbers AS (
  SELECT *, list_transform([coalesce(trimmed(low_age), ages_in(age_range)[1]), coalesce(trimmed(high_age), ages_in(age_range)[2]), pupils, primary_roll, secondary_roll, special_roll], figure ->
    -- Most are digits and no more, of which the engine is sooner sure than of any other number.
    CASE WHEN regexp_full_match(figure, '[0-9]{1,9}') THEN TRY_CAST(figure AS INTEGER) ELSE whole_number_of(figure) END) AS numbers
  FROM raw_records
),
-- The phase that a person chose for a type of establishment.
phases_by_person AS (
  SELECT match_key AS type_key, any_value(code) AS phase_by_person
  FROM mapping_codes
  WHERE field = 'phase'
  GROUP BY match_key
),
read_records AS (
  SELECT records_with_numbers.* EXCLUDE (school_id, numbers),
    school_id AS written_id,
    nation,
    school_id_in(nation, school_id) AS school_id,
    trimmed(name) AS name_in_file,
    phase_by_person,
    list_filter([numbers[1]], age -> age BETWEEN 0 AND oldest_age())[1] AS from_age,
    list_filter([numbers[2]], age -> age BETWEEN 0 AND oldest_age())[1] AS to_age,
    list_filter([numbers[3]], roll -> roll <= most_on_roll())[1] AS total_roll,
    list_sum([roll FOR roll IN numbers[4:6] IF roll <= most_on_roll()]) AS rolls
  FROM records_with_numbers CROSS JOIN register_nation LEFT JOIN phases_by_person ON type_key = match_key(type)
),
sifted AS (
  SELECT source_row, written_id, nation, school_id, name, name_in_file, from_age, to_age,
    CASE
      WHEN school_id IS NULL THEN 'bad_urn'
      WHEN name_in_file IS NULL THEN 'missing_name'
      WHEN is_left_out(status, closed) THEN 'left_out'
      -- Where the status tells nothing, a day of closing that is past does.
      WHEN is_closed_by_words(status) IS NULL AND date_of(close_date, is_month_first()) <= day_of_reading() THEN 'left_out'
    END AS set_aside,
    CASE WHEN coalesce(total_roll, rolls) >= 0 THEN coalesce(total_roll, rolls) END AS roll,
    coalesce(
      phase_of_record(
        nation, school_id, phase, type, is_primary, is_secondary, is_post16, is_special, from_age, to_age),
      -- The phase that a person chose for a type, where the register has none.
      CASE WHEN trimmed(phase) IS NULL THEN phase_of(nation, phase_by_person, NULL) END,
      'OTHER') AS part
  FROM read_records
),
ranked AS (
  SELECT *,
    row_number() OVER (PARTITION BY school_id, set_aside ORDER BY source_row) AS place,
    row_number() OVER (PARTITION BY school_id, set_aside, part ORDER BY source_row) AS place_in_part
  FROM sifted
),
decided AS (
  SELECT ranked.*,
    CASE
      WHEN set_aside IS NOT NULL THEN set_aside
      WHEN already.nation IS DISTINCT FROM ranked.nation AND already.school_id IS NOT NULL THEN 'id_taken'
      WHEN ranked.nation IS NULL AND normalised_name(already.name) <> normalised_name(name_in_file) THEN 'id_taken'
      WHEN already.school_id IS NULL AND ranked.nation = 'Scotland' AND place > 1 AND place_in_part = 1 THEN 'joined'
      WHEN already.school_id IS NOT NULL OR place > 1 THEN 'repeated'
      ELSE 'kept'
    END AS verdict
  FROM ranked LEFT JOIN staged_schools AS already USING (school_id)
)
SELECT *,
  CASE WHEN verdict IN ('bad_urn', 'id_taken') THEN 'school_id' ELSE 'name' END AS rejected_field,
  CASE WHEN verdict IN ('bad_urn', 'id_taken') THEN written_id ELSE name END AS rejected_value
FROM decided;

-- A row is one school of the file, with its cells as written: raw_records gives each different text of a packed column
-- once, and what it means is worked out once.
CREATE OR REPLACE TEMP VIEW kept_records AS
SELECT raw_records.* EXCLUDE (school_id, name), kept.* EXCLUDE (source_row)
FROM raw_records JOIN (
  SELECT source_row, school_id, nation, name_in_file, from_age, to_age, roll, part,
    row_number() OVER (ORDER BY source_row) AS place_kept
  FROM checked_records WHERE verdict = 'kept'
) AS kept USING (source_row);

-- A row is one school of several parts: in Scotland a primary and a secondary of one campus have one SEED code.
CREATE OR REPLACE TEMP TABLE joined_schools AS
SELECT school_id,
  CASE WHEN bool_or(part = 'PRI') AND bool_or(part = 'SEC') THEN 'ALL' ELSE arg_min(part, source_row) END AS phase,
  sum(roll)::INTEGER AS roll
FROM checked_records
WHERE verdict IN ('kept', 'joined')
GROUP BY school_id
HAVING count(*) > 1;

INSERT INTO staged_schools (
  school_index, school_id, nation, ukprn, laestab, name, phase, type, status, low_age, high_age,
  sixth_form, pupils, fsm_pct, lon, lat, postcode, town, region, local_authority_code,
  local_authority, constituency, trust, open_date, telephone, website, street
)
SELECT
  ((SELECT count(*) FROM staged_schools) + place_kept - 1)::INTEGER,
  school_id,
  nation,
  ukprn_of(ukprn),
  read_laestab,
  name_in_file,
  coalesce(joined_schools.phase, part),
  trimmed(type),
  trimmed(status),
  TRY_CAST(from_age AS SMALLINT),
  TRY_CAST(to_age AS SMALLINT),
  has_sixth_form(sixth_form),
  coalesce(joined_schools.roll, kept_records.roll),
  list_filter([amount_of(fsm_pct)], pct -> pct BETWEEN 0 AND 100)[1],
  positions.lon,
  positions.lat,
  postcode_of(postcode),
  known_text(town),
  coalesce(known_text(region), nullif(nation, 'England')),
  CASE WHEN local_authority IS NULL OR known_text(local_authority) IS NOT NULL THEN
    coalesce(known_text(local_authority_code), left(CASE WHEN nation = 'Wales' THEN school_id ELSE read_laestab END, 3))
  END,
  known_text(local_authority),
  known_text(constituency),
  known_text(trust),
  date_of(open_date, is_month_first()),
  telephone_of(nation, telephone),
  website_of(website),
  known_text(street)
FROM (
  SELECT *,
    CASE WHEN nation = 'England' THEN
      coalesce(laestab_of(laestab), laestab_of(trimmed(local_authority_code) || lpad(trimmed(establishment_number), 4, '0')))
    END AS read_laestab
  FROM kept_records
) AS kept_records
LEFT JOIN positions USING (source_row)
LEFT JOIN joined_schools USING (school_id)
ORDER BY source_row;

-- What a cell says that the table of schools cannot: that there is none, and that the open register's stands.
INSERT INTO cell_marks (school_id, field, mark)
SELECT school_id, unnest([cell.field FOR cell IN [
    { field: 'town', emptied: says_none(town) },
    { field: 'region', emptied: says_none(region) },
    { field: 'local_authority', emptied: says_none(local_authority) },
    { field: 'constituency', emptied: says_none(constituency) },
    { field: 'trust', emptied: says_none(trust) },
    { field: 'phase', emptied: says_other_phase(phase) }
  ] IF cell.emptied]), 'emptied'
FROM kept_records
UNION ALL
SELECT school_id, 'position', 'kept'
FROM checked_records JOIN positions USING (source_row)
WHERE verdict = 'kept' AND known_by = 'register';
