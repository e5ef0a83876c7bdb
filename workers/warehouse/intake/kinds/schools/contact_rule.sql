-- Digits of a national number of the United Kingdom after its 0: "01632 960000", "+44 (0)1632 960000", "1632960000".
CREATE OR REPLACE TEMP MACRO national_number(written) AS
  regexp_extract_all(
    regexp_replace(trimmed(written), '\(0\)|[ ().–-]', '', 'g'), '^(?:\+44|0044)?0?([1-9][0-9]{8,9})$', 1)[1];

-- Grouped as numbers of its area are published: 020 7946 0000, 0113 496 0000, 0300 123 4567, 01632 960000.
CREATE OR REPLACE TEMP MACRO grouped_number(digits) AS
  CASE
    WHEN length(digits) = 10 AND digits[1] = '2' THEN '0' || digits[1:2] || ' ' || digits[3:6] || ' ' || digits[7:10]
    WHEN length(digits) = 10 AND regexp_matches(digits, '^(11|1.1|3|8)')
      THEN '0' || digits[1:3] || ' ' || digits[4:6] || ' ' || digits[7:10]
    ELSE '0' || digits[1:4] || ' ' || digits[5:]
  END;

-- The telephone number of an establishment; NULL where a cell holds none. Numbers of places (01, 02), of organisations (03)
-- and free ones (08) alone: a mobile number may be one person's. A register of elsewhere keeps its numbers as written.
CREATE OR REPLACE TEMP MACRO telephone_in(nation, digits, number) AS
  CASE
    WHEN regexp_matches(digits, '^[1238]') AND (nation IS NOT NULL OR regexp_matches(number, '^[(+]?(0|44)'))
      THEN grouped_number(digits)
    WHEN nation IS NULL AND NOT coalesce(regexp_matches(digits, '^7') AND regexp_matches(number, '^[(+]?(0|44)'), false)
      AND regexp_full_match(number, '[+(]?[0-9][0-9 ().-]{5,18}[0-9]')
      THEN number
  END;

CREATE OR REPLACE TEMP MACRO telephone_of(nation, written) AS
  list_transform(
    [{ nation: nation, digits: national_number(written), number: trimmed(written) }],
    it -> telephone_in(it.nation, it.digits, it.number))[1];

-- A website without "https://": "www.school.example/about"; NULL where a cell holds none.
CREATE OR REPLACE TEMP MACRO website_of(written) AS
  CASE WHEN length(trimmed(written)) <= 300 AND NOT contains(written, '@')
    AND regexp_full_match(trimmed(written), '(https?:/*)?([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,24}(:[0-9]+)?([/?#]\S*)?', 'i')
  THEN regexp_replace(regexp_replace(trimmed(written), '^https?:/*', '', 'i'), '/+$', '') END;
