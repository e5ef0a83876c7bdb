-- A row is one employer site. employer_index counts from 0 in file order.
CREATE OR REPLACE TABLE employers (
  employer_index INTEGER,
  employer_id VARCHAR,         -- its own id where its file gives one, else its name, postcode and company number; unique
  file_id VARCHAR,             -- the id as its file has it
  company_number VARCHAR,      -- of Companies House, eight characters: '01234567', 'SC123456'
  name VARCHAR,
  sic_sections VARCHAR,        -- section letters, A to Z, without separators: 'CM'
  size_band VARCHAR,           -- micro, small, medium, large, unknown
  postcode VARCHAR,
  lon DOUBLE,
  lat DOUBLE,
  located_by VARCHAR           -- given, district, none
);
