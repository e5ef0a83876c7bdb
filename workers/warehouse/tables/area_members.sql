-- A row is one local authority's membership of one named, dated grouping (hubs, LSIP areas …).
CREATE OR REPLACE TABLE area_members (
  grouping_key VARCHAR,        -- 'hub', or a key made from the file's own heading
  grouping_label VARCHAR,
  local_authority_code VARCHAR,
  area VARCHAR,
  valid_from DATE
);
