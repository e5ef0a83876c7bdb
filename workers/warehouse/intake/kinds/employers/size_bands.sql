-- Size band of an employer (Nomis UK Business Counts bands; DOMAIN §3.2) from words, a number or a range of employees.
-- A band is known only where the whole range lies in it: "Less than 250" is unknown.
CREATE OR REPLACE TEMP MACRO size_band_between(fewest, most) AS
  CASE
    WHEN fewest >= 250 THEN 'large'
    WHEN fewest >= 50 AND most <= 249 THEN 'medium'
    WHEN fewest >= 10 AND most <= 49 THEN 'small'
    WHEN fewest >= 0 AND most <= 9 THEN 'micro'
    ELSE 'unknown'
  END;

CREATE OR REPLACE TEMP MACRO size_band_of_words(words) AS
  CASE
    WHEN words IN ('micro', 'small', 'medium', 'large') THEN words
    WHEN NOT regexp_matches(words, '[0-9]') THEN 'unknown'
    WHEN regexp_matches(words, 'less|under|fewer|up to|<') THEN
      size_band_between(0, TRY_CAST(regexp_extract(words, '[0-9]+') AS INTEGER) - 1)
    WHEN regexp_matches(words, 'more|over|\+|>') THEN
      size_band_between(TRY_CAST(regexp_extract(words, '[0-9]+') AS INTEGER), 1000000)
    ELSE
      size_band_between(
        TRY_CAST(regexp_extract(words, '[0-9]+') AS INTEGER),
        TRY_CAST(regexp_extract(words, '([0-9]+)[^0-9]*$', 1) AS INTEGER))
  END;

-- A comma marks thousands before three digits alone, "1k" is a thousand, and a fraction of an employee is left out.
-- A sum of money, a per cent or what a spreadsheet took for a day (“10-Jan” of “1-10”) is no number of employees.
CREATE OR REPLACE TEMP MACRO size_band_of(written) AS
  CASE WHEN regexp_matches(written, '[£$€%]|[0-9] ?(m|bn|million)\b')
      OR regexp_matches(lower(written), '\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b') THEN 'unknown'
  ELSE
    coalesce(
      list_transform(
        [regexp_replace(
          regexp_replace(
            regexp_replace(lower(trimmed(written)), '([0-9]),([0-9]{3})\b', '\1\2', 'g'),
            '([0-9])[.,][0-9]{1,2}\b', '\1', 'g'),
          '([0-9]) ?k\b', '\1000', 'g')],
        words -> size_band_of_words(words))[1],
      'unknown')
  END;
