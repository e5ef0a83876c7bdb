-- raw_records → checked_records: each record of an employers file with what becomes of it.
CREATE OR REPLACE TEMP TABLE checked_records AS
WITH sifted AS (
  SELECT raw_records.*,
    CASE
      WHEN trimmed(name) IS NULL THEN 'missing_name'
      -- The headings again, as of a second table below.
      WHEN match_key(name) = match_key(heading_of_names()) AND coalesce(match_key(postcode), match_key(size), match_key(sic), '') NOT SIMILAR TO '.*[0-9].*' THEN 'total_or_note'
      WHEN says_total_or_note(name) AND known_text(sic) IS NULL AND known_text(company_number) IS NULL
        AND known_text(postcode) IS NULL THEN 'total_or_note'
      WHEN has_ceased(company_status, dissolved_on) THEN 'left_out'
    END AS set_aside
  FROM raw_records
)
SELECT *,
  CASE
    WHEN set_aside IS NOT NULL THEN set_aside
    WHEN trimmed(employer_id) IS NOT NULL
      AND row_number() OVER (PARTITION BY trimmed(employer_id), set_aside ORDER BY source_row) > 1 THEN 'repeated'
    ELSE 'kept'
  END AS verdict,
  'name' AS rejected_field,
  name AS rejected_value
FROM sifted;

-- A row is one code, or one cell of codes that holds none, of an employer: with its SIC section, or whether it should have one.
CREATE OR REPLACE TEMP TABLE employer_sections AS
WITH cells AS (
  SELECT source_row, unnest([sic, sic_2, sic_3, sic_4]) AS cell
  FROM checked_records
  WHERE verdict = 'kept'
),
codes AS (
  SELECT source_row, cell, unnest(CASE WHEN codes = [] THEN [NULL] ELSE codes END) AS code
  FROM (SELECT *, flatten([sic_codes_in(piece) FOR piece IN sic_pieces(cell)]) AS codes FROM cells)
  WHERE known_text(cell) IS NOT NULL AND NOT says_no_trade(cell)
)
SELECT source_row, CASE WHEN code <> '99999' THEN sic_section_of(code) END AS section,
  section IS NULL AND code IS DISTINCT FROM '99999' AS unknown
FROM codes;

INSERT INTO staged_employers (
  employer_index, employer_id, file_id, company_number, name, sic_sections, size_band, postcode, lon,
  lat, located_by
)
WITH sections AS (
  SELECT source_row, string_agg(DISTINCT section, '' ORDER BY section) AS sections
  FROM employer_sections
  WHERE section IS NOT NULL
  GROUP BY source_row
),
cells AS (
  SELECT checked_records.*,
    postcode_of(postcode) AS full_postcode,
    company_number_of(coalesce(known_text(company_number), CASE WHEN length(trimmed(employer_id)) = 8 THEN employer_id END))
      AS own_number,
    amount_of(lon) AS cell_lon,
    amount_of(lat) AS cell_lat
  FROM checked_records
  WHERE verdict = 'kept'
),
on_map AS (
  SELECT *, is_on_map(cell_lon, cell_lat) AS has_position FROM cells
),
placed AS (
  SELECT *,
    -- What a person decides of an employer is known by this: it must be the same whatever rows stand before it.
    coalesce(trimmed(employer_id), concat_ws(', ', trimmed(name), full_postcode, own_number)) AS own_id,
    coalesce(split_part(full_postcode, ' ', 1), upper(trimmed(postcode))) AS own_district,
    CASE WHEN has_position THEN cell_lon END AS file_lon,
    CASE WHEN has_position THEN cell_lat END AS file_lat
  FROM on_map
)
SELECT
  ((SELECT count(*) FROM staged_employers) + row_number() OVER (ORDER BY source_row) - 1)::INTEGER,
  own_id,
  trimmed(employer_id),
  own_number,
  trimmed(name),
  coalesce(sections, ''),
  size_band_of(size),
  full_postcode,
  coalesce(file_lon, postcode_districts.lon),
  coalesce(file_lat, postcode_districts.lat),
  CASE
    WHEN file_lon IS NOT NULL THEN 'given'
    WHEN postcode_districts.lon IS NOT NULL THEN 'district'
    ELSE 'none'
  END
FROM placed
LEFT JOIN sections USING (source_row)
LEFT JOIN postcode_districts ON postcode_districts.district = own_district
ORDER BY source_row;

-- An id that stands there twice, of rows without ids of their own or of two files, gets the number of its turn.
UPDATE staged_employers SET employer_id = employer_id || ' (' || turn || ')'
FROM (
  SELECT employer_index AS place, row_number() OVER (PARTITION BY employer_id ORDER BY employer_index) AS turn
  FROM staged_employers
)
WHERE employer_index = place AND turn > 1;
