-- The open engagements that stay, matched by their school's id to the register that will be open. Those whose school is
-- not in it wait, beside those that waited before.

-- A row is one open engagement whose school was certain: those that waited are matched anew from what they say.
CREATE OR REPLACE TEMP TABLE certain_engagements AS
FROM engagements
ANTI JOIN (FROM waiting_engagements WHERE school_index IS NOT NULL) USING (source_file, source_row, engagement_id)
ANTI JOIN rows_in_both USING (source_file, source_row);

INSERT INTO staged_engagements BY NAME
SELECT certain_engagements.* REPLACE (register.school_index AS school_index)
FROM certain_engagements
JOIN schools USING (school_index)
JOIN register USING (school_id)
ORDER BY academic_year, register.school_index, date, source_row;

INSERT INTO staged_waiting_engagements BY NAME
SELECT waiting_engagements.* REPLACE (NULL AS school_index)
FROM waiting_engagements
ANTI JOIN rows_in_both USING (source_file, source_row)
UNION ALL BY NAME
SELECT certain_engagements.* REPLACE (NULL AS school_index),
  school_id AS written_urn, schools.name AS written_name, schools.postcode AS written_postcode, schools.town AS written_place,
  'unknown_urn' AS reason,
  school_match_key(school_id, schools.name, schools.postcode, schools.town) AS wording
FROM certain_engagements
JOIN schools USING (school_index)
WHERE school_id NOT IN (SELECT school_id FROM register);

INSERT INTO staged_written_employers BY NAME FROM written_employers;

INSERT INTO staged_rejects (file, source_row, source_column, value, reason)
SELECT source_file, source_row, 'School URN', school_id, 'unknown_urn'
FROM certain_engagements
JOIN schools USING (school_index)
WHERE school_id NOT IN (SELECT school_id FROM register)
ORDER BY source_file, source_row;
