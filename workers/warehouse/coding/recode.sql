-- A row is one activity type as written in one log that is to have another code than it has now.
CREATE OR REPLACE TEMP TABLE recodings AS
WITH written AS (
  SELECT coalesce(source_file, '') AS file, type_as_written, any_value(activity_type) AS code_now
  FROM (
    SELECT source_file, type_as_written, activity_type FROM engagements
    UNION ALL
    SELECT source_file, type_as_written, activity_type FROM waiting_engagements
  )
  WHERE match_key(type_as_written) <> ''
  GROUP BY ALL
)
SELECT file, type_as_written, code_now,
  coalesce(recoded_types.code_before, code_now) AS code_before,
  coalesce(activity_codes.code, recoded_types.code_before, code_now) AS new_code
FROM written
LEFT JOIN recoded_types USING (file, type_as_written)
LEFT JOIN activity_codes ON activity_codes.wording = match_key(type_as_written)
WHERE new_code <> code_now;

UPDATE engagements
SET activity_type = new_code, direct = (meets = 'pupils')
FROM recodings JOIN activity_types ON activity_types.code = new_code
WHERE coalesce(source_file, '') = file AND engagements.type_as_written = recodings.type_as_written;

UPDATE waiting_engagements
SET activity_type = new_code, direct = (meets = 'pupils')
FROM recodings JOIN activity_types ON activity_types.code = new_code
WHERE coalesce(source_file, '') = file AND waiting_engagements.type_as_written = recodings.type_as_written;

DELETE FROM recoded_types
USING recodings
WHERE recoded_types.file = recodings.file AND recoded_types.type_as_written = recodings.type_as_written;

INSERT INTO recoded_types
SELECT file, type_as_written, code_before FROM recodings WHERE new_code <> code_before;
