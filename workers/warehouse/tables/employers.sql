-- A row is one employer site. employer_index counts from 0 in file order.
CREATE OR REPLACE TABLE employers (
  employer_index INTEGER,
  employer_id VARCHAR,
  name VARCHAR,
  sic_sections VARCHAR,        -- section letters, A to Z, without separators: 'CM'
  size_band VARCHAR,           -- micro, small, medium, large, unknown
  postcode VARCHAR,
  lon DOUBLE,
  lat DOUBLE,
  located_by VARCHAR           -- given, district, none
);
