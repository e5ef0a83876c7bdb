-- A row is one written school among the engagements that wait for a school, or that a person has decided.
SELECT
  wording AS written,
  coalesce(any_value(written_urn), '') AS number,
  coalesce(any_value(written_name), '') AS name,
  coalesce(any_value(coalesce(postcode_of(written_postcode), upper(normalised_name(written_postcode)))), '') AS postcode,
  coalesce(any_value(written_place), '') AS place,
  count(*)::INTEGER AS "rows",
  strftime(min(date), '%Y-%m-%d') AS "from",
  strftime(max(date), '%Y-%m-%d') AS "to",
  any_value(reason) AS reason
FROM waiting_engagements
WHERE (school_index IS NULL AND setting IS NULL) OR wording IN (SELECT wording FROM school_matches)
GROUP BY wording
ORDER BY "rows" DESC, wording;
