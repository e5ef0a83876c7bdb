-- A row is one activity of a list of attendees: one school, day, type, outcome, provider and programme, and one id where
-- rows share ids. `people` is how many rows it has. Rows without a real date are rejected one by one.
CREATE OR REPLACE TEMP TABLE attended_activities AS
SELECT min(source_row) AS first_row, count(*)::INTEGER AS people,
  array_to_string(list_sort(list(DISTINCT trimmed(year_groups))), ', ') AS years,
  list(source_row) AS source_rows
FROM raw_records
LEFT JOIN urn_readings ON urn_readings.written = urn
LEFT JOIN day_readings ON day_readings.written = date
WHERE day_readings.day IS NOT NULL
GROUP BY concat_ws('|',
  coalesce(urn_readings.school_id, concat_ws(' ', match_key(urn), normalised_name(school_name), postcode_of(postcode), normalised_name(place))),
  day_readings.day, match_key(type), match_key(status), match_key(is_cancelled), says_cancelled(cancelled_why),
  match_key(is_delivered), match_key(employer), match_key(programme),
  CASE WHEN (SELECT count(DISTINCT row_id_of(id)) * 2 <= count(*) FROM raw_records) THEN row_id_of(id) END);

-- A row is one record that is counted in the first of its activity.
CREATE OR REPLACE TEMP TABLE joined_rows AS
SELECT source_row FROM (SELECT first_row, unnest(source_rows) AS source_row FROM attended_activities)
WHERE source_row <> first_row;
