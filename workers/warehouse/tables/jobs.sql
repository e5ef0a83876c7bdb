-- A row is one published figure of jobs, or of what `unit` says.
CREATE OR REPLACE TABLE jobs (
  area_code VARCHAR,
  area_name VARCHAR,
  classification VARCHAR,      -- SIC_SECTION, SIC22, SOC26, SOC9
  code VARCHAR,
  label VARCHAR,
  sex VARCHAR,                 -- all, female, male
  year SMALLINT,
  unit VARCHAR,                -- one of JOBS_UNITS in domain/jobs/jobs.ts; openings are those up to the year
  jobs DOUBLE,
  source_id VARCHAR            -- a key of data/sources.ts
);
