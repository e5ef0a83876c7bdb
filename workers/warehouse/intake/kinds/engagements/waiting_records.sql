-- dated_records whose school is not known, or that are at a setting which is no school → staged_waiting_engagements.
INSERT INTO staged_waiting_engagements (
  engagement_id, school_index, date, academic_year, activity_type, type_as_written, direct, employer,
  written_employer, mode, year_groups, pupils, pupils_low, pupils_high, pupils_basis, volunteers,
  hours, prep_hours, series, programme, tags, status, reported, source_file, source_row, written_urn, written_name,
  written_postcode, written_place, reason, wording, setting
)
SELECT
  engagement_id, school_index, date, academic_year, activity_type, type_as_written, direct, employer,
  written_employer, mode, year_groups, pupils, pupils_low, pupils_high, pupils_basis, volunteers,
  hours, prep_hours, series, programme, tags, status, reported, source_file, source_row, written_urn, written_name,
  written_postcode, written_place,
  CASE WHEN verdict = 'at_setting' THEN 'no_school' ELSE verdict END,
  school_match_key(written_urn, written_name, written_postcode, written_place),
  CASE WHEN verdict = 'at_setting' THEN setting END
FROM dated_records
WHERE verdict = 'at_setting'
  OR verdict IN ('no_school', 'bad_urn', 'unknown_urn') AND coalesce(written_urn, written_name) IS NOT NULL
ORDER BY source_row;
