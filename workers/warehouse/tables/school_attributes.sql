-- A row is one school's value in one column that a person chose of a file about schools.
CREATE OR REPLACE TABLE school_attributes (
  grouping_key VARCHAR,        -- "column_" and the file's own heading
  grouping_label VARCHAR,
  school_id VARCHAR,           -- of the register; a school that it no longer has is counted nowhere
  area VARCHAR,                -- the category as written, or the band of the figure
  area_place INTEGER,          -- of a band, from 0 for the lowest; NULL for a category
  figure DOUBLE                -- as the file has it; NULL for a category, and where it cannot be read
);
