-- What the different wordings of a log's numbers mean. A wording that says a number in no known way has NULL.

-- A row is one wording of a number of young people: a count ("30", "30 pupils", "30 (Y9)", "30 + 28", "4 × 30"), an
-- estimate ("c. 30", "30+") or a band ("25-35"). Where the column writes thousands with points, "1.000" is 1,000.
-- More than an activity can have is unknown.
CREATE OR REPLACE TEMP TABLE headcount_readings AS
SELECT written, basis,
  CASE WHEN basis <> 'unknown' THEN round((low + high) / 2)::INTEGER END AS pupils,
  CASE WHEN basis <> 'unknown' THEN low END AS low,
  CASE WHEN basis <> 'unknown' THEN high END AS high
FROM (
  SELECT written,
    CASE
      WHEN is_sum THEN list_sum(numbers)
      WHEN is_product THEN numbers[1] * numbers[2]
      ELSE numbers[1]
    END::INTEGER AS low,
    CASE WHEN is_sum OR is_product THEN low ELSE numbers[-1]::INTEGER END AS high,
    CASE
      WHEN high > most_plausible('pupils') THEN 'unknown'
      WHEN is_sum OR is_product OR regexp_full_match(words, '[0-9]+') THEN CASE WHEN is_about THEN 'estimated' ELSE 'counted' END
      WHEN regexp_full_match(words, '[0-9]+ ?(-|–|—|to) ?[0-9]+') THEN 'band_mid'
      WHEN regexp_full_match(words, '(c|ca|circa|about|approx|approximately|around|roughly|est|estimated|~)[. ]*[0-9]+')
        OR regexp_full_match(words, '[0-9]+ ?(\+|-?ish|approx\.?|est\.?|\?)') THEN 'estimated'
      ELSE 'unknown'
    END AS basis
  FROM (
    SELECT written, is_about, words,
      regexp_full_match(words, '[0-9]+( ?(\+|&|and) ?[0-9]+)+')
        OR regexp_full_match(words, 'y(ear|r)? ?[0-9]+ ?[:=] ?[0-9]+([,;+& ]+y(ear|r)? ?[0-9]+ ?[:=] ?[0-9]+)*') AS is_sum,
      regexp_full_match(words, '[0-9]{1,4} ?[x×*] ?[0-9]{1,4}') AS is_product,
      list_transform(
        regexp_extract_all(regexp_replace(words, 'y(ear|r)? ?[0-9]+ ?[:=]', '', 'g'), '[0-9]{1,7}'), digits -> digits::BIGINT) AS numbers
    FROM (
      SELECT written,
        regexp_matches(lower(written), '\((c|ca|circa|about|approx|approximately|est|estimated|estimate)\.?\)$') AS is_about,
        CASE WHEN NOT regexp_matches(plain, '[0-9]{8,}') THEN plain ELSE '' END AS words
      FROM (
        SELECT written,
          trim(regexp_replace(
            regexp_replace(
              regexp_replace(
                regexp_replace(
                  regexp_replace(lower(coalesce(trimmed(written), '')),
                    CASE WHEN (SELECT points_are_thousands FROM headcount_style) THEN '\b([1-9][0-9]{0,2})[,.''’ ]([0-9]{3})\b'
                    ELSE '\b([1-9][0-9]{0,2})[,''’ ]([0-9]{3})\b' END, '\1\2', 'g'),
                  '([0-9])[.,]0+\b', '\1', 'g'),
                '(.)\([^()]*\)$', '\1'),
              '\b(pupils?|students?|learners?|children|kids|young people|participants?|attendees?|girls?|boys?)\b', '', 'g'),
            ' +', ' ', 'g')) AS plain
        FROM (
          SELECT coalesce(headcount_in(pupils, boys, girls), '') AS written FROM raw_records
          UNION SELECT boys FROM raw_records WHERE boys IS NOT NULL
          UNION SELECT girls FROM raw_records WHERE girls IS NOT NULL
        )
      )
    )
  )
);

-- A row is one wording of a number of hours: "1.5", "1,5", "2 hrs", "90 mins", "1:30", "1h30" and, as workbooks give a
-- length of time, "01:30:00". In a column of shares of a day 0.0625 is an hour and a half. More than an activity can
-- take is unknown.
CREATE OR REPLACE TEMP TABLE hour_readings AS
SELECT field, written, CASE WHEN amount <= most_plausible('hours') THEN amount END AS hours
FROM (
  SELECT field, written,
    CASE
      WHEN is_share_of_day AND amounts[1] >= 0 THEN round(amounts[1] * 24 * 60) / 60
      WHEN amounts[1] >= 0 THEN amounts[1]
      WHEN regexp_full_match(words, '[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?') THEN
        split_part(words, ':', 1)::INTEGER + split_part(words, ':', 2)::INTEGER / 60
        + coalesce(TRY_CAST(split_part(words, ':', 3) AS INTEGER), 0) / 3600
      WHEN regexp_full_match(words, '[0-9]{1,3} ?h((ou)?rs?)?\.?,? ?(and )?[0-9]{1,2} ?(m(in(ute)?s?)?\.?)?') THEN
        regexp_extract_all(words, '[0-9]+')[1]::INTEGER + regexp_extract_all(words, '[0-9]+')[2]::INTEGER / 60
      WHEN regexp_full_match(words, '[0-9][0-9.,]* ?m(in(ute)?s?)?\.?') THEN amounts[2] / 60
      WHEN regexp_full_match(words, '[0-9][0-9.,]* ?h((ou)?rs?)?\.?') THEN amounts[2]
    END AS amount
  FROM (
    SELECT *,
      -- The number that the words are, and the one that they hold.
      list_transform([words, regexp_extract(words, '[0-9.,]+')], part -> number_of(part, comma, comma)) AS amounts
    FROM (
      SELECT field, written, is_share_of_day, comma_is_decimal AS comma,
        -- A half may be a sign of its own: "1½".
        regexp_replace(lower(trimmed(written)), '^([0-9]*) ?½', CASE WHEN comma_is_decimal THEN '0\1,5' ELSE '0\1.5' END) AS words
      FROM (
        SELECT 'hours' AS field, hours AS written FROM raw_records
        UNION SELECT 'prep_hours', prep_hours FROM raw_records
      )
      JOIN hour_styles USING (field)
      WHERE trimmed(written) IS NOT NULL
    )
  )
);

-- A row is one wording of a number of volunteers: "3", "3 ambassadors", "2 + 1", "c. 4".
CREATE OR REPLACE TEMP TABLE volunteer_readings AS
SELECT written,
  list_filter([CASE
    WHEN regexp_full_match(words, '[0-9]{1,4}( ?(\+|&|and) ?[0-9]{1,4})+')
      THEN list_sum(list_transform(regexp_extract_all(words, '[0-9]+'), digits -> digits::INTEGER))::INTEGER
    ELSE whole_number_of(words)
  END], number -> number BETWEEN 0 AND most_plausible('volunteers'))[1] AS volunteers
FROM (
  SELECT written, regexp_replace(
    regexp_replace(lower(trimmed(written)), ' ?(stem )?(volunteers?|ambassadors?|people)$', ''),
    '^(c|ca|circa|about|approx|approximately|around|~)[. ]*([0-9])', '\2') AS words
  FROM (SELECT DISTINCT volunteers AS written FROM raw_records WHERE trimmed(volunteers) IS NOT NULL)
);
