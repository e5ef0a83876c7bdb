-- How cells of a volunteers file are read. Every macro gives NULL where nothing usable is written.

CREATE OR REPLACE TEMP MACRO volunteer_status_of(written) AS volunteer_status_codes()[match_key(written)];

-- What stands in a cell of several, each by itself: between semicolons, commas, bars or lines.
CREATE OR REPLACE TEMP MACRO pieces_of(written) AS
  list_filter(string_split_regex(coalesce(written, ''), '[;,|\r\n]+'), piece -> NOT says_nothing(piece));

-- The codes of a cell of several, once each and in order, between semicolons.
CREATE OR REPLACE TEMP MACRO codes_of(written, codes) AS
  list_aggregate(list_sort(list_distinct(list_filter(
    list_transform(pieces_of(written), piece -> codes[match_key(piece)]), code -> code IS NOT NULL))), 'string_agg', ';');

CREATE OR REPLACE TEMP MACRO disciplines_of(written) AS codes_of(written, discipline_codes());
CREATE OR REPLACE TEMP MACRO volunteer_phases_of(written) AS codes_of(written, volunteer_phase_codes());
CREATE OR REPLACE TEMP MACRO volunteer_modes_of(written) AS codes_of(written, volunteer_mode_codes());

-- True of a cell with a piece that no code is known for.
CREATE OR REPLACE TEMP MACRO has_unknown_piece(written, codes) AS
  len(list_filter(pieces_of(written), piece -> codes[match_key(piece)] IS NULL)) > 0;

-- The outward half of a postcode: of a full one, of a sector ("AL10 9") or by itself.
CREATE OR REPLACE TEMP MACRO district_of(written) AS
  coalesce(
    split_part(postcode_of(written), ' ', 1),
    regexp_extract_all(upper(trimmed(written)), '^([A-Z]{1,2}[0-9][A-Z0-9]?)( [0-9])?$', 1)[1]);

-- Whole visits from 0.
CREATE OR REPLACE TEMP MACRO visits_of(written) AS
  CASE WHEN regexp_full_match(trimmed(written), '[0-9]{1,3}(\.0+)?') THEN whole_number_of(written) END;

-- Kilometres of a number with or without its unit; a bare number is in the unit of its heading.
CREATE OR REPLACE TEMP MACRO travel_km_of(written, km_of_bare) AS
  CASE
    WHEN regexp_full_match(lower(trimmed(written)), '[0-9]+([.,][0-9]+)? ?(miles?|mi)') THEN
      1.609344 * amount_of(regexp_extract(trimmed(written), '^[0-9.,]+'))
    WHEN regexp_full_match(lower(trimmed(written)), '[0-9]+([.,][0-9]+)? ?(km|kms|kilometres?|kilometers?)') THEN
      amount_of(regexp_extract(trimmed(written), '^[0-9.,]+'))
    WHEN regexp_full_match(trimmed(written), '[0-9]+([.,][0-9]+)?') THEN km_of_bare * amount_of(written)
  END;
