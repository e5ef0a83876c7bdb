-- A row is one written school among the engagements and events that wait for a school, or that a person has decided.
WITH waiting AS (
  SELECT wording, written_urn AS number, written_name AS name,
    coalesce(postcode_of(written_postcode), upper(normalised_name(written_postcode))) AS postcode,
    written_place AS place, date, reason, school_index IS NULL AND setting IS NULL AS waits
  FROM waiting_engagements
  UNION ALL
  -- The name of a venue stands before its postcode.
  SELECT written_school, split_part(written_school, ' | ', 1),
    CASE WHEN split_part(written_school, ' | ', 3) = '' THEN venue ELSE regexp_replace(venue, '(^|, )[^,]*$', '') END,
    split_part(written_school, ' | ', 3), '', left(start_time, 10)::DATE,
    CASE found_by WHEN 'unknown_urn' THEN 'unknown_urn' ELSE 'no_school' END, school_id IS NULL
  FROM calendar_events
  WHERE written_school IS NOT NULL
)
SELECT
  wording AS written,
  coalesce(any_value(number), '') AS number,
  coalesce(any_value(name), '') AS name,
  coalesce(any_value(postcode), '') AS postcode,
  coalesce(any_value(place), '') AS place,
  count(*)::INTEGER AS "rows",
  strftime(min(date), '%Y-%m-%d') AS "from",
  strftime(max(date), '%Y-%m-%d') AS "to",
  any_value(reason) AS reason
FROM waiting
WHERE waits OR wording IN (SELECT wording FROM school_matches)
GROUP BY wording
ORDER BY "rows" DESC, wording;
