-- How names and numbers of employers are compared. Every macro gives NULL where nothing usable is written.

CREATE OR REPLACE TEMP MACRO compact_number(written) AS
  regexp_replace(regexp_replace(upper(trimmed(written)), '\.0+$', ''), '[^A-Z0-9]', '', 'g');

-- A number of Companies House as eight characters. A spreadsheet may have taken its zeros, or put ".0" after it.
CREATE OR REPLACE TEMP MACRO company_number_of(written) AS
  list_transform([compact_number(written)], number -> CASE
    WHEN regexp_full_match(number, '[0-9]{5,8}') THEN lpad(number, 8, '0')
    WHEN regexp_full_match(number, '[A-Z]{2}[0-9]{3,6}') THEN left(number, 2) || lpad(substr(number, 3), 6, '0')
    WHEN regexp_full_match(number, '([A-Z]{2}[0-9]{5}[A-Z]|[A-Z]{2}[0-9]{4}[A-Z]{2}|R[0-9]{7})') THEN number
  END)[1];

-- Lower case without accents, apostrophes, full stops and "the"; "&" as "and"; one space between words; a legal form
-- in its short way.
CREATE OR REPLACE TEMP MACRO employer_words(written) AS
  regexp_replace(regexp_replace(regexp_replace(
    trim(regexp_replace(
      regexp_replace(replace(lower(strip_accents(trimmed(written))), '&', ' and '), '[''’‘`.]', '', 'g'),
      '[^a-z0-9]+', ' ', 'g')),
    '\b(public limited company|ccc|cwmni cyfyngedig cyhoeddus)$', 'plc'),
    '\b(limited liability partnership)$', 'llp'),
    '\b(limited|cyfyngedig|cyf)$', 'ltd');

-- "ltd", "plc", "llp" or "cic" where the name says which it is, else ''.
CREATE OR REPLACE TEMP MACRO legal_form_of(written) AS
  regexp_extract(regexp_replace(employer_words(written), '\bcommunity interest company$', 'cic'), ' (ltd|plc|llp|cic)$', 1);

-- What is left of a name without its legal form: "Grove & Sons Ltd." and "GROVE AND SONS LIMITED" are one.
CREATE OR REPLACE TEMP MACRO plain_employer_name(written) AS
  list_filter([trim(regexp_replace(
    regexp_replace(employer_words(written), ' (ltd|plc|llp|cic|community interest company)$', ''),
    '(^the | the$)', '', 'g'))], name -> name <> '')[1];

-- True of what stands beneath a table in the place of a name: "Grand total", "Source: our records", "* provisional".
CREATE OR REPLACE TEMP MACRO says_total_or_note(written) AS
  coalesce(regexp_matches(lower(trimmed(written)),
    '^((grand|sub|overall)[ -]?)?totals?( (of|for|number)\b.*)?$|^(sources?|notes?|footnotes?|key)( ?[0-9]+)?[:.]|^(sources?|notes?|footnotes?)$|^[*†‡©]'), false);

-- True of a company that trades no more, in the words of Companies House: its status, or a date of dissolution.
CREATE OR REPLACE TEMP MACRO has_ceased(company_status, dissolved_on) AS
  known_text(dissolved_on) IS NOT NULL
  OR coalesce(regexp_matches(lower(trimmed(company_status)),
    '^(in )?(dissolved|liquidation|closed|converted|removed)|^(ceased|struck off|wound up|no longer trading|not trading|gone|inactive)'), false);

-- True of a status that says whether a company trades.
CREATE OR REPLACE TEMP MACRO is_known_company_status(written) AS
  has_ceased(written, NULL) OR coalesce(regexp_matches(lower(trimmed(written)),
    '^(in )?(active|open|live|current|trading|registered|dormant|administration|receivership|receiver action|administrat|voluntary arrangement|insolvency proceedings|removed)'), false);
