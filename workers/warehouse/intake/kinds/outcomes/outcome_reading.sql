-- How cells of an outcomes file are read. Every macro gives NULL where nothing usable is written.

-- A score from 1 to 5, alone or with what it is out of: "4.2", "4.2/5", "4.2 out of 5".
CREATE OR REPLACE TEMP MACRO score_of(written) AS
  list_filter(
    [TRY_CAST(replace(regexp_extract(trimmed(written), '^([0-9]([.,][0-9]+)?)( ?/ ?5| out of 5)?$', 1), ',', '.') AS DOUBLE)],
    score -> score BETWEEN 1 AND 5)[1];

-- The number of a score that does not say what it is out of.
CREATE OR REPLACE TEMP MACRO bare_score_of(written) AS
  TRY_CAST(replace(regexp_extract(trimmed(written), '^([0-9]+([.,][0-9]+)?) ?%?$', 1), ',', '.') AS DOUBLE);

-- The same of a column: bare numbers of one that has another scale are no scores from 1 to 5.
CREATE OR REPLACE TEMP MACRO score_in(field, written) AS
  CASE WHEN field NOT IN (FROM (SELECT unnest(fields_on_another_scale()))) OR bare_score_of(written) IS NULL THEN score_of(written) END;

-- People who responded, from 0 to as many as an activity can have.
CREATE OR REPLACE TEMP MACRO responses_of(written) AS
  CASE WHEN regexp_full_match(trimmed(written), '[0-9]{1,6}(,[0-9]{3})?(\.0+)?') THEN list_filter([whole_number_of(written)], people -> people <= most_responses())[1] END;

-- "None" is a level, though other columns say nothing by it.
CREATE OR REPLACE TEMP MACRO evaluation_level_of(written) AS
  TRY_CAST(evaluation_level_codes()[match_key(written)] AS SMALLINT);

CREATE OR REPLACE TEMP MACRO outcome_areas_of(written) AS codes_of(written, outcome_area_codes());

-- How activities are found by what a file writes of their id.
CREATE OR REPLACE TEMP MACRO activity_key_of(written) AS lower(row_id_of(written));
