-- A row is one source row that could not be used. source_row counts records; the heading row is 1.
CREATE OR REPLACE TABLE rejects (
  file VARCHAR,
  source_row INTEGER,
  source_column VARCHAR,
  value VARCHAR,
  reason VARCHAR               -- a code of REJECT_REASONS in domain/files/import_report.ts
);
