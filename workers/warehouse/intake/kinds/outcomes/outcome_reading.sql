-- How cells of an outcomes file are read. Every macro gives NULL where nothing usable is written.

-- A score from 1 to 5, alone or with what it is out of: "4.2", "4.2/5", "4.2 out of 5".
CREATE OR REPLACE TEMP MACRO score_of(written) AS
  list_filter(
    [TRY_CAST(regexp_extract(trimmed(written), '^([0-9](\.[0-9]+)?)( ?/ ?5| out of 5)?$', 1) AS DOUBLE)],
    score -> score BETWEEN 1 AND 5)[1];

-- People who responded, from 0.
CREATE OR REPLACE TEMP MACRO responses_of(written) AS
  CASE WHEN regexp_full_match(trimmed(written), '[0-9]{1,6}(,[0-9]{3})?(\.0+)?') THEN whole_number_of(written) END;

-- "None" is a level, though other columns say nothing by it.
CREATE OR REPLACE TEMP MACRO evaluation_level_of(written) AS
  TRY_CAST(evaluation_level_codes()[match_key(written)] AS SMALLINT);

CREATE OR REPLACE TEMP MACRO outcome_areas_of(written) AS codes_of(written, outcome_area_codes());

-- How activities are found by what a file writes of their id.
CREATE OR REPLACE TEMP MACRO activity_key_of(written) AS lower(row_id_of(written));
