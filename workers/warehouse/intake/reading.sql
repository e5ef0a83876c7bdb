-- How one cell is read. Every macro takes text as written and gives NULL where it says nothing usable.
-- A macro is put in word for word wherever it is named, and what stands often takes the engine long to plan: a part that
-- is used several times is put into a list of one and named there. nullif is a macro too, which puts its first argument in
-- twice: what a pattern finds is the first of the list of all, which is NULL where there is none.

-- Without space around it: the last of those five is the no-break space. A constant, since the engine works out a sum
-- of characters anew at each of the hundreds of places where this stands.
CREATE OR REPLACE TEMP MACRO trimmed(written) AS
  nullif(trim(written, E' \t\n\r '), '');

-- Trimmed, with the register's words for "not known" as NULL. Outside a list, an IN of so many words is planned as a join.
CREATE OR REPLACE TEMP MACRO known_text(written) AS
  list_filter([trimmed(written)], text -> lower(text) NOT IN
    ('not applicable', 'does not apply', 'none', '..', '.', '-', 'n/a', 'not recorded', 'not provided', 'null'))[1];

-- True of a blank cell and of a word for "nothing" or "not known yet".
CREATE OR REPLACE TEMP MACRO says_nothing(written) AS
  coalesce(regexp_full_match(lower(trimmed(written)),
    '[-–—.?_]+|n\.?/?a\.?|#n/a|n/k|tb[acd]|none|nil|null|unknown|not (yet )?(known|applicable|recorded|available|provided|given|set|confirmed)|does not apply|to be (confirmed|advised|agreed|decided|arranged)'), true);

-- What a log gives a row as its own id. A word for "nothing", or a number that a spreadsheet cut to its exponent, is none.
-- Most ids are letters and a number, which are none of those: one look is enough.
CREATE OR REPLACE TEMP MACRO row_id_of(written) AS
  CASE WHEN regexp_full_match(written, '[A-Za-z]*[-_]?[0-9]*[1-9][0-9]*') THEN written
  WHEN NOT regexp_full_match(lower(trimmed(written)),
    '[-–—.?_0]+|n\.?/?a\.?|#n/a|#ref!|#value!|n/k|tb[ac]|none|nil|null|unknown|not (known|applicable|recorded|available|provided)|x+|[0-9](\.[0-9]+)?e\+?[0-9]+')
  THEN trimmed(written) END;

-- Lower case with single spaces and straight apostrophes: how names are compared.
CREATE OR REPLACE TEMP MACRO normalised_name(written) AS
  lower(regexp_replace(translate(trimmed(written), '’‘ʼ`´', repeat('''', 5)), '\s+', ' ', 'g'));

-- Letters and digits only, in lower case: texts that differ in case, spaces and punctuation share one key.
CREATE OR REPLACE TEMP MACRO match_key(written) AS
  regexp_replace(lower(coalesce(written, '')), '[^a-z0-9]', '', 'g');

-- A number that is an id, without what sheets and forms put round it: "URN 100001", "#100001", "100,001", "100 001",
-- "Elder School (100001)", "100001 - Elder School", and 1.00001E+05 where it has every digit.
CREATE OR REPLACE TEMP MACRO plain_id(written) AS
  regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(trimmed(written),
            '^([1-9])\.(?:([0-9]{5})[eE]\+?0?5|([0-9]{6})[eE]\+?0?6|([0-9]{7})[eE]\+?0?7)$', '\1\2\3\4'),
          '^([0-9]{1,3})[, ]([0-9]{3})(?:[, ]([0-9]{3}))?(?:\.0+)?$', '\1\2\3'),
        '^.*[A-Za-z].*\(([0-9]{6,8})\)$', '\1'),
      '^([0-9]{6,8}) ?[-–:] ?[A-Za-z].*$', '\1'),
    '^((urn|ukprn|laestab|dfe|seed|school)[ .]*(no|number|code|id)?[.]?)?[ :#]*([0-9])', '\4', 'i');

-- A URN as text: six digits, the first not 0. A spreadsheet's "100000.0" is one, and so is a form's "0100000".
CREATE OR REPLACE TEMP MACRO urn_in(plain) AS
  regexp_extract_all(plain, '^0*([1-9][0-9]{5})(\.0+)?$', 1)[1];

CREATE OR REPLACE TEMP MACRO urn_of(written) AS
  urn_in(plain_id(written));

-- Three digits of local authority and four of establishment, with or without a stroke between.
CREATE OR REPLACE TEMP MACRO laestab_in(plain) AS
  regexp_replace(regexp_extract_all(plain, '^([0-9]{3}[ /-]?[0-9]{4})(\.0+)?$', 1)[1], '[ /-]', '');

CREATE OR REPLACE TEMP MACRO laestab_of(written) AS
  laestab_in(plain_id(written));

CREATE OR REPLACE TEMP MACRO ukprn_of(written) AS
  regexp_extract_all(plain_id(written), '^(1[0-9]{7})(\.0+)?$', 1)[1];

-- The id of a school as the register of a nation has it: England's URN; Scotland's SEED code (P, S or SP after it is a
-- part of a campus) and the school number of Wales, seven digits; Northern Ireland's reference, "123-4567". Any other
-- register's ids are up to 20 characters.
CREATE OR REPLACE TEMP MACRO id_in_nation(nation, plain, written) AS
  CASE nation
    WHEN 'England' THEN urn_in(plain)
    WHEN 'Scotland' THEN regexp_extract_all(plain, '^([0-9]{7})(\.0+|P|S|SP)?$', 1)[1]
    WHEN 'Wales' THEN laestab_in(plain)
    WHEN 'Northern Ireland' THEN regexp_replace(laestab_in(plain), '^(...)', '\1-')
    ELSE regexp_extract_all(written, '^(.{1,20}?)(\.0+)?$', 1)[1]
  END;

CREATE OR REPLACE TEMP MACRO school_id_in(nation, written) AS
  list_transform(
    [{ nation: nation, plain: plain_id(written), written: trimmed(written) }],
    id -> id_in_nation(id.nation, id.plain, id.written))[1];

-- Upper case, one space before the inward code.
CREATE OR REPLACE TEMP MACRO postcode_of(written) AS
  regexp_replace(
    regexp_extract_all(
      regexp_replace(upper(written), '[^A-Z0-9]', '', 'g'),
      '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$')[1],
    '(...)$', ' \1');

-- A row is a school that is the only one of its name and postcode, of the table or view of schools of that name.
CREATE OR REPLACE TEMP MACRO schools_by_name(schools_table) AS TABLE
  SELECT normalised_name(name) AS name, postcode, min(school_index) AS school_index
  FROM query_table(schools_table)
  WHERE postcode IS NOT NULL
  GROUP BY ALL
  HAVING count(*) = 1;

-- The key under which a decision knows a school as a log writes it: URN, name, postcode and place, blank where missing.
CREATE OR REPLACE TEMP MACRO school_match_key(urn, name, postcode, place) AS
  list_transform(
    [list_transform([urn, name, postcode, place], cell -> coalesce(normalised_name(cell), ''))],
    parts -> parts[1] || ' | ' || translate(parts[2], '|', ' ') || ' | ' || coalesce(postcode_of(postcode), upper(parts[3])) ||
      ' | ' || translate(parts[4], '|', ' '))[1];

-- The key under which a decision knows an employer as a log writes it: number or id, name and postcode, blank where missing.
CREATE OR REPLACE TEMP MACRO employer_match_key(number, name, postcode) AS
  list_transform(
    [list_transform([number, name, postcode], cell -> coalesce(normalised_name(known_text(cell)), ''))],
    parts -> translate(parts[1], '|', ' ') || ' | ' || translate(parts[2], '|', ' ') || ' | ' ||
      coalesce(postcode_of(postcode), upper(parts[3])))[1];

CREATE OR REPLACE TEMP MACRO number_in(plain) AS
  list_filter([TRY_CAST(plain AS DOUBLE)], number -> isfinite(number))[1];

-- A finite number. A comma, a point, a space or an apostrophe marks thousands only before exactly three digits. One comma
-- or one point before three digits can be either: the column decides, and says so in the last two arguments.
CREATE OR REPLACE TEMP MACRO number_of(written, comma_is_decimal, point_is_thousands) AS
  number_in(list_transform([trimmed(written)], cell -> CASE
    WHEN regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}([,''’ ][0-9]{3})+\.[0-9]+')
      OR regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}([''’ ][0-9]{3})+')
      OR regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}(,[0-9]{3}){2,}')
      OR NOT comma_is_decimal AND regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2},[0-9]{3}')
      THEN regexp_replace(cell, '[,''’ ]', '', 'g')
    WHEN regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}([.''’ ][0-9]{3})+,[0-9]+')
      OR regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}(\.[0-9]{3}){2,}')
      OR point_is_thousands AND regexp_full_match(cell, '[-+]?[1-9][0-9]{0,2}\.[0-9]{3}')
      THEN replace(regexp_replace(cell, '[.''’ ]', '', 'g'), ',', '.')
    WHEN regexp_full_match(cell, '[-+]?[0-9]*,[0-9]+') THEN replace(cell, ',', '.')
    ELSE cell
  END)[1]);

-- A finite number, as a British sheet writes it; a per cent sign does not count.
CREATE OR REPLACE TEMP MACRO amount_of(written) AS
  number_of(replace(written, '%', ''), false, false);

-- A whole number of people or years; a fraction is none. One to three digits, a point and three more can be thousands as well: neither is taken,
-- but of two digits and "000", which programs write that give every number three decimals.
CREATE OR REPLACE TEMP MACRO whole_number_of(written) AS
  CASE WHEN NOT regexp_matches(written, '^\s*[0-9]{1,3}\.[0-9]{3}\s*$') OR regexp_matches(written, '^\s*[0-9]{2,3}\.000\s*$') THEN
    TRY_CAST(list_filter([amount_of(written)], amount -> amount = round(amount))[1] AS INTEGER)
  END;

CREATE OR REPLACE TEMP MACRO in_british_isles(lon, lat) AS
  coalesce(lon BETWEEN -11 AND 2.5 AND lat BETWEEN 49 AND 61.5, false);

-- True of degrees of some place; 0° N 0° E is where blank cells lie.
CREATE OR REPLACE TEMP MACRO is_on_earth(lon, lat) AS
  coalesce(lon BETWEEN -180 AND 180 AND lat BETWEEN -90 AND 90 AND NOT (lon = 0 AND lat = 0), false);

-- ISO, day-first (or month-first) numbers with any of / - . between, and days with the month in words.
-- A time of day after the date is left aside, and "Sept" is September.
CREATE OR REPLACE TEMP MACRO date_between_strokes(day, month_first) AS
  CASE
    WHEN regexp_full_match(day, '\d{4}/\d{1,2}/\d{1,2}') THEN try_strptime(day, '%Y/%m/%d')
    WHEN regexp_full_match(day, '\d{1,2}/\d{1,2}/\d{4}') THEN
      CASE WHEN month_first THEN try_strptime(day, '%m/%d/%Y') ELSE try_strptime(day, '%d/%m/%Y') END
    WHEN regexp_full_match(day, '\d{1,2}/\d{1,2}/\d{2}') THEN
      CASE WHEN month_first THEN try_strptime(day, '%m/%d/%y') ELSE try_strptime(day, '%d/%m/%y') END
    WHEN regexp_full_match(day, '\d{1,2}/[A-Za-z]{3}/\d{4}') THEN try_strptime(day, '%d/%b/%Y')
    WHEN regexp_full_match(day, '\d{1,2}/[A-Za-z]{3}/\d{2}') THEN try_strptime(day, '%d/%b/%y')
    WHEN regexp_full_match(day, '\d{1,2}/[A-Za-z]+/\d{4}') THEN try_strptime(day, '%d/%B/%Y')
    WHEN regexp_full_match(day, '\d{1,2}/[A-Za-z]+/\d{2}') THEN try_strptime(day, '%d/%B/%y')
  END::DATE;

-- A day number of a spreadsheet: 30,000 is in 1982 and 59,999 in 2064.
CREATE OR REPLACE TEMP MACRO is_day_number(written) AS
  coalesce(regexp_full_match(trimmed(written), '[3-5][0-9]{4}(\.[0-9]+)?'), false);

-- Without what stands before a date (a day of the week, "w/c") and after it (a time of day).
CREATE OR REPLACE TEMP MACRO bare_day(written) AS
  regexp_replace(
    regexp_replace(
      regexp_replace(trimmed(written), '^(w/?[cb]|week (commencing|beginning|of))[ :.]+', '', 'i'),
      '^(mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?[ ,.]+', '', 'i'),
    '([T ,]+|,? at )[0-9]{1,2}([:.][0-9]{2}([: ap].*)?|:[0-9]{2}.*| ?[ap]m.*)$', '', 'i');

-- Without ordinals, commas and "of"; of several days, the first.
CREATE OR REPLACE TEMP MACRO first_day(bare) AS
  regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(bare, '([0-9])(st|nd|rd|th)\b', '\1', 'i'),
          '( of |,|[’''])', ' ', 'g'),
        '^([0-9]{1,2}) ?(-|–|—|to|&|and) ?[0-9]{1,2}( +[A-Za-z]{3,9} +[0-9]{2,4})$', '\1\3'),
      '^([0-9]{1,2} +[A-Za-z]{3,9}) ?(-|–|—|to) ?[0-9]{1,2} +[A-Za-z]{3,9}( +[0-9]{4})$', '\1\3'),
    '^([0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{1,2} +[A-Za-z]{3,9} +[0-9]{4}) *(–|—| - | to ).*$', '\1');

-- The parts of a date between strokes: a month in words after its day, eight digits and day numbers as year, month and day.
CREATE OR REPLACE TEMP MACRO day_part(written) AS
  CASE WHEN is_day_number(written)
    THEN strftime(DATE '1899-12-30' + floor(trimmed(written)::DOUBLE)::INTEGER, '%Y/%m/%d')
  ELSE
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(trim(first_day(bare_day(written))), '[-./\s]+', '/', 'g'),
            '/sept/|^sept/', '/Sep/', 'i'),
          '^/?([A-Za-z]{3,9})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})$', '\2/\1/\3'),
        '^([0-9]{4})/([A-Za-z]{3,9})/([0-9]{1,2})$', '\3/\2/\1'),
      '^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$', '\1/\2/\3')
  END;

CREATE OR REPLACE TEMP MACRO date_of(written, month_first) AS
  list_transform(
    [{ day: day_part(written), month_first: month_first }], it -> date_between_strokes(it.day, it.month_first))[1];

-- True of the parts of a date in numbers that is another day when month and day change places.
CREATE OR REPLACE TEMP MACRO fits_both_orders(part) AS
  regexp_full_match(part, '\d{1,2}/\d{1,2}/(\d{4}|\d{2})')
  AND TRY_CAST(split_part(part, '/', 1) AS INTEGER) BETWEEN 1 AND 12
  AND TRY_CAST(split_part(part, '/', 2) AS INTEGER) BETWEEN 1 AND 12
  AND TRY_CAST(split_part(part, '/', 1) AS INTEGER) <> TRY_CAST(split_part(part, '/', 2) AS INTEGER);

-- True of parts that are written as a date, whether or not there is such a day.
CREATE OR REPLACE TEMP MACRO has_form_of_date(part) AS
  regexp_full_match(lower(part),
    '\d{4}/\d{1,2}/\d{1,2}|\d{1,2}/(\d{1,2}|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)/(\d{4}|\d{2})');
