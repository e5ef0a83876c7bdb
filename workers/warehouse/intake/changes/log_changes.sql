-- A row is one row of a log as it is compared: with its school where the register gives it for certain, else with the
-- way it writes its school, since what was decided of that carries over.
CREATE OR REPLACE TEMP MACRO rows_with_school(log, waiting, its_schools) AS TABLE
SELECT log_row.*, school_id, its_school.name AS school
FROM query_table(log) AS log_row
JOIN query_table(its_schools) AS its_school USING (school_index)
ANTI JOIN query_table(waiting) AS waits
  ON waits.source_file = log_row.source_file AND waits.source_row = log_row.source_row
UNION ALL BY NAME
SELECT * EXCLUDE (written_urn, written_name, written_postcode, written_place, reason, wording),
  wording AS school_id, coalesce(written_name, written_urn, wording) AS school
FROM query_table(waiting);

-- The same with a key. Rows are the same by their id, the nth of an id with the nth; a row without an id of its own,
-- whose id the intake made of its file and place, is the same as one that says the same.
CREATE OR REPLACE TEMP MACRO compared_rows(log, waiting, its_schools) AS TABLE
SELECT *, row_number() OVER (PARTITION BY row_key ORDER BY source_file, source_row) AS nth
FROM (
  SELECT engagement_id, school_id, school, date, type_as_written AS type, status, employer, pupils, volunteers, hours,
    mode, source_file, source_row,
    engagement_id <> source_file || ' row ' || source_row AS has_id,
    CASE WHEN has_id THEN 'id ' || engagement_id
      ELSE concat_ws('|', school_id, date, type, status, employer, pupils, volunteers, hours, mode) END AS row_key
  FROM rows_with_school(log, waiting, its_schools)
);

-- A row is one way in which the log staged to replace the open one differs from it.
CREATE OR REPLACE TEMP TABLE changes AS
WITH pairs AS (
  SELECT held, fresh
  FROM compared_rows('engagements', 'waiting_engagements', 'schools') AS held
  FULL JOIN compared_rows('staged_engagements', 'staged_waiting_engagements', 'register') AS fresh
    ON held.row_key = fresh.row_key AND held.nth = fresh.nth
)
SELECT 'added' AS change, fresh.engagement_id AS id, fresh.school AS name, '' AS before,
  concat_ws(', ', strftime(fresh.date, '%d/%m/%Y'), fresh.type, fresh.status) AS after, epoch(fresh.date) AS place
FROM pairs WHERE held.row_key IS NULL
UNION ALL
SELECT 'gone', held.engagement_id, held.school,
  concat_ws(', ', strftime(held.date, '%d/%m/%Y'), held.type, held.status), '', epoch(held.date)
FROM pairs WHERE fresh.row_key IS NULL
UNION ALL
SELECT 'revised', fresh.engagement_id, fresh.school, old_words, new_words, epoch(fresh.date)
FROM (
  SELECT fresh,
    concat_ws(', ',
      CASE WHEN held.school_id <> fresh.school_id THEN held.school END,
      CASE WHEN held.date <> fresh.date THEN strftime(held.date, '%d/%m/%Y') END,
      CASE WHEN held.type <> fresh.type THEN 'type ' || held.type END,
      CASE WHEN held.status <> fresh.status THEN held.status END,
      CASE WHEN held.employer IS DISTINCT FROM fresh.employer THEN 'employer ' || coalesce(held.employer, 'not given') END,
      CASE WHEN held.pupils IS DISTINCT FROM fresh.pupils THEN 'pupils ' || coalesce(held.pupils::VARCHAR, 'not given') END,
      CASE WHEN held.volunteers IS DISTINCT FROM fresh.volunteers THEN 'volunteers ' || coalesce(held.volunteers::VARCHAR, 'not given') END,
      CASE WHEN held.hours IS DISTINCT FROM fresh.hours THEN 'hours ' || coalesce(held.hours::VARCHAR, 'not given') END,
      CASE WHEN held.mode IS DISTINCT FROM fresh.mode THEN 'mode ' || held.mode END) AS old_words,
    concat_ws(', ',
      CASE WHEN held.school_id <> fresh.school_id THEN fresh.school END,
      CASE WHEN held.date <> fresh.date THEN strftime(fresh.date, '%d/%m/%Y') END,
      CASE WHEN held.type <> fresh.type THEN 'type ' || fresh.type END,
      CASE WHEN held.status <> fresh.status THEN fresh.status END,
      CASE WHEN held.employer IS DISTINCT FROM fresh.employer THEN 'employer ' || coalesce(fresh.employer, 'not given') END,
      CASE WHEN held.pupils IS DISTINCT FROM fresh.pupils THEN 'pupils ' || coalesce(fresh.pupils::VARCHAR, 'not given') END,
      CASE WHEN held.volunteers IS DISTINCT FROM fresh.volunteers THEN 'volunteers ' || coalesce(fresh.volunteers::VARCHAR, 'not given') END,
      CASE WHEN held.hours IS DISTINCT FROM fresh.hours THEN 'hours ' || coalesce(fresh.hours::VARCHAR, 'not given') END,
      CASE WHEN held.mode IS DISTINCT FROM fresh.mode THEN 'mode ' || fresh.mode END) AS new_words
  FROM pairs WHERE held.row_key IS NOT NULL AND fresh.row_key IS NOT NULL
)
WHERE new_words <> '';
