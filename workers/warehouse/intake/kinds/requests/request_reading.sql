-- How cells of a requests file are read. Every macro gives NULL where nothing usable is written.

CREATE OR REPLACE TEMP MACRO request_status_of(written) AS request_status_codes()[match_key(written)];
CREATE OR REPLACE TEMP MACRO request_mode_of(written) AS request_mode_codes()[match_key(written)];

-- True of words that ask for no discipline in particular.
CREATE OR REPLACE TEMP MACRO asks_for_any(written) AS any_discipline_words()[match_key(written)] IS NOT NULL;

-- Young people expected: a number, with "about" or not ("c. 30"), or the middle of a band ("25-35"). More than an
-- activity can have is unknown.
CREATE OR REPLACE TEMP MACRO pupils_expected_of(written) AS
  list_filter(list_transform([regexp_replace(lower(trimmed(written)), ' ?(pupils?|students?|learners?|children|young people)$', '')], words ->
    CASE
      WHEN regexp_full_match(words, '((c|ca|circa|about|approx|approximately|around|roughly|est|estimated|~)[. ]*)?[0-9]{1,7}') THEN
        regexp_extract(words, '[0-9]+')::INTEGER
      WHEN regexp_full_match(words, '[0-9]{1,6} ?(-|–|—|to) ?[0-9]{1,6}') THEN
        round(list_sum(list_transform(regexp_extract_all(words, '[0-9]+'), digits -> digits::INTEGER)) / 2)::INTEGER
    END), number -> number <= most_plausible('pupils'))[1];
