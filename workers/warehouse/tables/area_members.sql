-- A row is one local authority's membership of one named grouping (hubs, LSIP areas …), as the areas were on the day chosen
-- for the file; areas as they were until another day are a grouping of their own.
CREATE OR REPLACE TABLE area_members (
  grouping_key VARCHAR,        -- 'hub', a key made from the file's own heading, or 'hub_until_20230831'
  grouping_label VARCHAR,
  local_authority_code VARCHAR,
  area VARCHAR,
  valid_from DATE
);
