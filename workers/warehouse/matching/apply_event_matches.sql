-- A row is one event whose school a person has decided, decided otherwise, or no longer decides.
CREATE OR REPLACE TEMP TABLE moved_events AS
SELECT file, source_row, schools.school_id
FROM calendar_events
LEFT JOIN school_matches ON school_matches.wording = written_school
LEFT JOIN schools ON schools.school_id = school_matches.school_id
WHERE written_school IS NOT NULL AND calendar_events.school_id IS DISTINCT FROM schools.school_id;

UPDATE calendar_events SET school_id = moved_events.school_id
FROM moved_events
WHERE calendar_events.file = moved_events.file AND calendar_events.source_row = moved_events.source_row;
