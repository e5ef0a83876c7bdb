-- A row is one published figure of jobs.
CREATE OR REPLACE TABLE jobs (
  area_code VARCHAR,
  area_name VARCHAR,
  classification VARCHAR,      -- SIC_SECTION, SIC22, SOC26
  code VARCHAR,
  label VARCHAR,
  sex VARCHAR,                 -- all, female, male
  year SMALLINT,
  jobs DOUBLE,
  source_id VARCHAR            -- a key of data/sources.ts
);
