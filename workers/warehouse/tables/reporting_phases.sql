-- A row is one phase code counted in one reporting phase; filled from domain/school/phase.ts.
CREATE OR REPLACE TABLE reporting_phases (reporting_phase VARCHAR, phase VARCHAR);
