-- A row is one value of a county pack: of an organisation, a month, an area and a metric, in the order of its file.
CREATE OR REPLACE TABLE county_packs (
  pack VARCHAR,                -- organisation and month: a newer pack of both takes the place of an older one
  organisation VARCHAR,        -- as written
  month DATE,                  -- its first day
  as_at DATE,                  -- what was reported by then counts
  grouping_key VARCHAR,        -- '' where the pack is of no grouping
  area VARCHAR,                -- '' for all of the organisation’s schools
  metric_id VARCHAR,           -- "reach.primary"
  definition_version INTEGER,
  metric VARCHAR,              -- its name
  unit VARCHAR,
  value DOUBLE,                -- the numerator of a share; NULL where there is nothing or it is hidden
  denominator DOUBLE,          -- NULL of what is no share
  is_hidden BOOLEAN            -- of few people
);
