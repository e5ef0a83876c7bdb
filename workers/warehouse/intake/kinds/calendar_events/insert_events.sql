-- checked_records → staged_calendar_events, of file $1. The last day of a sheet's event is included, that of a calendar's is not.
INSERT INTO staged_calendar_events (
  file, source_row, uid, sequence, modified, recurrence, title, provider, start_time, zone, end_time, end_zone, duration,
  rule, excluded, added, is_cancelled, school_id, found_by, written_school, venue, years, disciplines, activity_type, theme
)
SELECT
  $1, source_row, own_id, own_sequence, coalesce(trimmed(modified), ''), coalesce(trimmed(recurrence), ''),
  coalesce(title, ''), coalesce(nullif(known_text(provider), '…'), ''), start_text,
  coalesce(trimmed(time_zone), 'Europe/London'),
  CASE
    WHEN end_text IS NULL OR ends_before_start THEN ''
    WHEN NOT is_of_sheet THEN end_text
    WHEN is_all_day OR length(end_text) = 10 THEN strftime(left(end_text, 10)::DATE + 1, '%Y-%m-%d') || CASE WHEN is_all_day THEN '' ELSE 'T00:00:00' END
    ELSE end_text
  END,
  coalesce(trimmed(end_zone), trimmed(time_zone), 'Europe/London'), coalesce(trimmed(duration), ''), coalesce(trimmed(rule), ''),
  times_in(excluded), times_in(added), is_cancelled, register.school_id, found_by,
  CASE WHEN found_by IN ('venue_only', 'unknown_urn') THEN school_match_key(trimmed(urn), trimmed(school_name), trimmed(checked_records.postcode), NULL) END,
  CASE WHEN found_by IN ('venue_only', 'unknown_urn') THEN concat_ws(', ', known_text(school_name), trimmed(checked_records.postcode)) END,
  years_in(year_groups), coalesce(disciplines_of(disciplines), disciplines_of(categories)),
  coalesce(activity_type_codes()[match_key(event_type)], type_among(categories)), known_text(theme)
FROM checked_records
LEFT JOIN register USING (school_index)
WHERE verdict = 'kept'
ORDER BY source_row;
