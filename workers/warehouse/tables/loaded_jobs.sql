-- A row is one figure of jobs, or of people in work, from a file that a person loaded.
CREATE OR REPLACE TABLE loaded_jobs (
  area_code VARCHAR,           -- of this file alone: source_id, a colon, and the area's own code or else its name
  area_name VARCHAR,
  stands_in VARCHAR,           -- area_code of the shipped figures for the larger area it lies in; NULL where not known
  region VARCHAR,              -- region of England it lies in; NULL where not known
  classification VARCHAR,      -- SIC_SECTION, SOC9, SOC26; OWN: rows of a person's own table
  code VARCHAR,
  label VARCHAR,
  sex VARCHAR,                 -- all, female, male
  year SMALLINT,
  jobs DOUBLE,                 -- NULL where the publisher withholds it
  total DOUBLE,                -- of all groups in this area and year, as the file says; NULL where it does not
  source_id VARCHAR,           -- the file's name
  source VARCHAR,              -- publisher and title, as the file says them
  period VARCHAR,              -- as written: 'Jan 2021-Dec 2021'
  unit VARCHAR,                -- jobs, employees, people: of JOBS_UNITS in domain/jobs/jobs.ts; 'own:pupils' of one's own table
  impossible DOUBLE,           -- the file's figure where it cannot be right, and jobs is NULL; NULL elsewhere
  margin DOUBLE                -- the confidence interval of jobs to either side, as the file gives it; NULL where it gives none
);
