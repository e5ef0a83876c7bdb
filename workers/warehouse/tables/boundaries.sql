-- A row is one shape of one layer of a boundaries file, whether or not the open schools have its area.
CREATE OR REPLACE TABLE boundaries (
  file VARCHAR,
  layer VARCHAR,               -- '' where the file has one without a name
  names VARCHAR,               -- JSON: property of the file → name or code of the area
  start_year SMALLINT,         -- first and last year of the area; NULL where the file says none
  end_year SMALLINT,
  outline VARCHAR              -- polygons as outline_text.ts writes them
);
