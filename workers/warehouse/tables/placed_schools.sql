-- A row is one school's area in one of boundary_groupings; made anew with school_areas.
CREATE OR REPLACE TABLE placed_schools (
  grouping_key VARCHAR,
  school_index INTEGER,
  area VARCHAR
);
