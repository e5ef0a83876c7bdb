-- A row is the feedback on one activity, in file order. Its activity is found by id whenever a question is asked.
CREATE OR REPLACE TABLE outcomes (
  activity_id VARCHAR,         -- lower case; unique in its file
  responses INTEGER,           -- people who responded; NULL where not given
  enjoyment DOUBLE,            -- mean from 1 to 5; NULL where there is no score
  enjoyment_positive INTEGER,  -- responses of 4 or 5; NULL where not given
  objectives DOUBLE,
  objectives_positive INTEGER,
  community DOUBLE,
  community_positive INTEGER,
  evaluation_level SMALLINT,   -- 0 to 4, EVALUATION_LEVELS in domain/outcomes/outcomes.ts; NULL where not known
  outcome_areas VARCHAR,       -- codes of OUTCOME_AREAS between semicolons; NULL where none is given
  unread_scores VARCHAR,       -- criteria whose cell is filled and holds no score, between semicolons; NULL for none
  source_row INTEGER
);
