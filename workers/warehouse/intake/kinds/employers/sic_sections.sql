-- Sections of the UK Standard Industrial Classification 2007 (ONS, structure of the classification).
CREATE OR REPLACE TEMP MACRO section_of_division(division) AS
  CASE
    WHEN division BETWEEN 1 AND 3 THEN 'A'
    WHEN division BETWEEN 5 AND 9 THEN 'B'
    WHEN division BETWEEN 10 AND 33 THEN 'C'
    WHEN division = 35 THEN 'D'
    WHEN division BETWEEN 36 AND 39 THEN 'E'
    WHEN division BETWEEN 41 AND 43 THEN 'F'
    WHEN division BETWEEN 45 AND 47 THEN 'G'
    WHEN division BETWEEN 49 AND 53 THEN 'H'
    WHEN division BETWEEN 55 AND 56 THEN 'I'
    WHEN division BETWEEN 58 AND 63 THEN 'J'
    WHEN division BETWEEN 64 AND 66 THEN 'K'
    WHEN division = 68 THEN 'L'
    WHEN division BETWEEN 69 AND 75 THEN 'M'
    WHEN division BETWEEN 77 AND 82 THEN 'N'
    WHEN division = 84 THEN 'O'
    WHEN division = 85 THEN 'P'
    WHEN division BETWEEN 86 AND 88 THEN 'Q'
    WHEN division BETWEEN 90 AND 93 THEN 'R'
    WHEN division BETWEEN 94 AND 96 THEN 'S'
    WHEN division BETWEEN 97 AND 98 THEN 'T'
    WHEN division = 99 THEN 'U'
  END;

-- Every subclass that begins with 0, as it is once a spreadsheet has taken the 0 away.
CREATE OR REPLACE TEMP MACRO lost_its_zero(code) AS
  code IN (
    '1110', '1120', '1130', '1140', '1150', '1160', '1190', '1210', '1220', '1230', '1240', '1250', '1260', '1270',
    '1280', '1290', '1300', '1410', '1420', '1430', '1440', '1450', '1460', '1470', '1490', '1500', '1610', '1621',
    '1629', '1630', '1640', '1700', '2100', '2200', '2300', '2400', '3110', '3120', '3210', '3220', '5101', '5102',
    '5200', '6100', '6200', '7100', '7210', '7290', '8110', '8120', '8910', '8920', '8930', '8990', '9100', '9900');

-- Section of one code as written: a section letter, or a division, class or subclass. A lone digit is no code.
CREATE OR REPLACE TEMP MACRO sic_section_of(code) AS
  CASE
    WHEN regexp_full_match(code, '[A-U]') THEN code
    WHEN length(code) = 4 AND lost_its_zero(code) THEN section_of_division(TRY_CAST(left(code, 1) AS INTEGER))
    WHEN regexp_full_match(code, '[0-9]{2,5}') THEN section_of_division(TRY_CAST(left(code, 2) AS INTEGER))
  END;

-- What stands in a cell of codes, each by itself: separated by commas, semicolons, bars or lines.
-- The year of a classification, and what a spreadsheet took for a day, is no code.
CREATE OR REPLACE TEMP MACRO sic_pieces(written) AS
  string_split_regex(
    regexp_replace(
      -- One code shown with a thousands mark: "62,020".
      regexp_replace(upper(coalesce(known_text(written), '')), '^([1-9][0-9]?),([0-9]{3})$', '\1\2'),
      '\b(UK ?)?SIC[ (]*(19|20)[0-9]{2}\b\)?:?|\((19|20)[0-9]{2}\)|\b(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\b.*', '', 'g'),
    '[;,|\r\n\t]+');

-- Codes of four and five digits, or with a point, wherever they stand in a piece, as digits alone.
CREATE OR REPLACE TEMP MACRO long_sic_codes_in(piece) AS
  [CASE WHEN regexp_matches(code, '^[0-9]\.') THEN '0' ELSE '' END || regexp_replace(regexp_replace(code, '^([0-9]{4,5})\.0+$', '\1'), '[^0-9]', '', 'g')
   FOR code IN regexp_extract_all(
     regexp_replace(piece, '/[0-9]+', ' ', 'g'), '(?:^|[^0-9.])([0-9]{1,2}\.[0-9]{1,2}|[0-9]{4,5}(?:\.0+)?)\b', 1)];

-- Codes of one piece, as digits alone or one letter. Whole tokens only: "62.01/2" is 6201, "R & D" and "Class A" have
-- none. Two or three digits, or letters, count only where nothing but codes, or a dash and words, stands beside them.
CREATE OR REPLACE TEMP MACRO sic_codes_in(piece) AS
  CASE
    WHEN regexp_full_match(trim(piece), '(SECTIONS? )?[A-U]([ /]+[A-U])*') THEN
      regexp_extract_all(regexp_replace(piece, 'SECTIONS? ', ''), '[A-U]')
    WHEN regexp_full_match(trim(piece), '((SECTION )?[A-U]) ?[-–—:(.].*') THEN
      [regexp_extract(trim(piece), '^(SECTION )?([A-U])', 2)]
    WHEN regexp_full_match(trim(piece), '[0-9]{2,3}( ?[-–—:/ ].*)?') THEN
      list_concat([regexp_extract(piece, '[0-9]{2,3}')], long_sic_codes_in(piece))
    ELSE long_sic_codes_in(piece)
  END;

-- True of what says that a company has no trade: no code is missing there.
CREATE OR REPLACE TEMP MACRO says_no_trade(written) AS
  regexp_full_match(upper(trimmed(written)), '1|NONE SUPPLIED|99999(\.0+)?\b.*');

-- True of a cell that should hold codes and has none, or one that is in no section.
CREATE OR REPLACE TEMP MACRO has_unknown_sic(written) AS
  NOT coalesce(says_no_trade(written), false)
  AND len(list_filter(
    list_transform([flatten([sic_codes_in(piece) FOR piece IN sic_pieces(written)])], codes -> CASE WHEN len(codes) = 0 THEN [''] ELSE codes END)[1],
    code -> code <> '99999' AND sic_section_of(code) IS NULL)) > 0;
