-- A row is one row of a log as it is compared: with its school where the register gives it for certain, else with the
-- way it writes its school, since what was decided of that carries over.
CREATE OR REPLACE TEMP MACRO rows_with_school(log, waiting, its_schools) AS TABLE
SELECT log_row.*, school_id, its_school.name AS school
FROM query_table(log) AS log_row
JOIN query_table(its_schools) AS its_school USING (school_index)
ANTI JOIN query_table(waiting) AS waits
  ON waits.source_file = log_row.source_file AND waits.source_row = log_row.source_row AND waits.engagement_id = log_row.engagement_id
UNION ALL BY NAME
SELECT * EXCLUDE (written_urn, written_name, written_postcode, written_place, reason, wording, setting),
  wording AS school_id, coalesce(written_name, written_urn, wording) AS school
FROM query_table(waiting);

-- The same with a key. Rows are the same by their id, the nth of an id with the nth; a row without an id of its own,
-- whose id the intake made of its file and place, is the same as one that says the same.
CREATE OR REPLACE TEMP MACRO compared_rows(log, waiting, its_schools) AS TABLE
SELECT *, row_number() OVER (PARTITION BY row_key ORDER BY source_file, source_row) AS nth
FROM (
  SELECT engagement_id, school_id, school, date, type_as_written AS type, status, employer, pupils, volunteers, hours,
    mode, source_file, source_row,
    NOT starts_with(engagement_id, source_file || ' row ' || source_row) AS has_id,
    CASE WHEN has_id THEN 'id ' || engagement_id
      ELSE concat_ws('|', school_id, date, type, status, employer, pupils, volunteers, hours, mode) END AS row_key
  FROM rows_with_school(log, waiting, its_schools)
);

-- What a row says where the other says something else: "12/03/2024, pupils 30".
CREATE OR REPLACE TEMP MACRO differing_words(own, other) AS
  concat_ws(', ',
    CASE WHEN own.school_id <> other.school_id THEN own.school END,
    CASE WHEN own.date <> other.date THEN strftime(own.date, '%d/%m/%Y') END,
    CASE WHEN own.type <> other.type THEN 'type ' || own.type END,
    CASE WHEN own.status <> other.status THEN own.status END,
    CASE WHEN own.employer IS DISTINCT FROM other.employer THEN 'employer ' || coalesce(own.employer, 'not given') END,
    CASE WHEN own.pupils IS DISTINCT FROM other.pupils THEN 'pupils ' || coalesce(own.pupils::VARCHAR, 'not given') END,
    CASE WHEN own.volunteers IS DISTINCT FROM other.volunteers THEN 'volunteers ' || coalesce(own.volunteers::VARCHAR, 'not given') END,
    CASE WHEN own.hours IS DISTINCT FROM other.hours THEN 'hours ' || coalesce(own.hours::VARCHAR, 'not given') END,
    CASE WHEN own.mode IS DISTINCT FROM other.mode THEN 'mode ' || own.mode END);

-- A row is an open row and the new row of the same key, or one of them alone. Two people's logs may both count from 1:
-- an id that is at another school on another day is not of the same activity.
CREATE OR REPLACE TEMP TABLE paired_rows AS
SELECT held, fresh,
  held.row_key IS NOT NULL AND fresh.row_key IS NOT NULL AS both_have_it,
  both_have_it AND (held.school_id = fresh.school_id OR held.date = fresh.date) AS same
FROM compared_rows('engagements', 'waiting_engagements', 'schools') AS held
FULL JOIN compared_rows('staged_engagements', 'staged_waiting_engagements', 'register') AS fresh
  ON held.row_key = fresh.row_key AND held.nth = fresh.nth;

-- A row is one open row that the new log has too.
CREATE OR REPLACE TEMP TABLE rows_in_both AS
SELECT held.source_file, held.source_row
FROM paired_rows WHERE same;

-- A row is one way in which the staged log differs from the open one.
CREATE OR REPLACE TEMP TABLE changes AS
SELECT 'added' AS change, fresh.engagement_id AS id, fresh.school AS name, '' AS before,
  concat_ws(', ', strftime(fresh.date, '%d/%m/%Y'), fresh.type, fresh.status) AS after, epoch(fresh.date) AS place
FROM paired_rows WHERE fresh.row_key IS NOT NULL AND NOT same
UNION ALL
SELECT 'gone', held.engagement_id, held.school,
  concat_ws(', ', strftime(held.date, '%d/%m/%Y'), held.type, held.status), '', epoch(held.date)
FROM paired_rows WHERE held.row_key IS NOT NULL AND NOT same
UNION ALL
SELECT 'revised', fresh.engagement_id, fresh.school, old_words, new_words, epoch(fresh.date)
FROM (
  SELECT fresh,
    differing_words(held, fresh) AS old_words,
    differing_words(fresh, held) AS new_words
  FROM paired_rows WHERE same
)
WHERE new_words <> '';

DROP TABLE paired_rows;
