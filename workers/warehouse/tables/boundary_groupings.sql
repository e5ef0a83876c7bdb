-- A row is one grouping that a person made of a layer of a boundaries file: schools are in the area they lie in.
CREATE OR REPLACE TABLE boundary_groupings (
  grouping_key VARCHAR,        -- made from the label, and none of the register's own
  grouping_label VARCHAR,
  file VARCHAR,
  layer VARCHAR
);
