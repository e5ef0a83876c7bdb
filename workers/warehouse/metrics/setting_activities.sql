-- A row is one activity at a setting that is no school: as its file says, or as a person decided of the name it has.
CREATE OR REPLACE MACRO setting_activities() AS TABLE
SELECT source_file, source_row, engagement_id, coalesce(school_matches.setting, waiting_engagements.setting) AS setting,
  date, activity_type, direct, programme, pupils, pupils_low, pupils_high, volunteers, hours, prep_hours, status
FROM waiting_engagements
LEFT JOIN school_matches USING (wording)
WHERE school_index IS NULL AND coalesce(school_matches.setting, waiting_engagements.setting) IS NOT NULL;
