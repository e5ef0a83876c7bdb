-- A row is one area that a person made, as src/domain/own_areas/own_area.ts describes it.
CREATE OR REPLACE TABLE own_areas (
  place INTEGER,               -- in the order in which they were made, from 0
  area VARCHAR                 -- JSON
);
