-- The open engagements, matched again by URN to the register that is about to replace the open one.
INSERT INTO staged_engagements
SELECT engagements.* REPLACE (staged_schools.school_index AS school_index)
FROM engagements
JOIN schools USING (school_index)
JOIN staged_schools USING (school_id)
ORDER BY academic_year, staged_schools.school_index, date, source_row;

INSERT INTO staged_rejects
SELECT source_file, source_row, 'School URN', school_id, 'unknown_urn'
FROM engagements
JOIN schools USING (school_index)
WHERE school_id NOT IN (SELECT school_id FROM staged_schools)
ORDER BY source_file, source_row;
