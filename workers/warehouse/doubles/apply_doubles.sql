-- A row is one report that is to be left out of counts, or to come back into them.
CREATE OR REPLACE TEMP TABLE changed_reports AS
WITH left_out AS (
  SELECT place FROM possible_doubles() SEMI JOIN (FROM double_reports WHERE same) USING (first_id, second_id)
)
SELECT rowid AS place, CASE WHEN status = 'double' THEN 'delivered' ELSE 'double' END AS status
FROM engagements
WHERE (status = 'double') <> (rowid IN (SELECT place FROM left_out));

UPDATE engagements SET status = changed_reports.status
FROM changed_reports
WHERE engagements.rowid = changed_reports.place;
