-- Adds to unread_numbers the filled cells of these rows that should hold a number and hold none that is understood.
-- A word for "nothing" or "not known yet" is understood.
INSERT INTO unread_numbers (field, written, cells)
SELECT field, written, count(*)::INTEGER
FROM (
  SELECT 'pupils' AS field, raw_records.pupils AS written, verdict, date_fault
  FROM raw_records JOIN judged USING (source_row)
  JOIN headcount_wordings ON headcount_wordings.written = raw_records.pupils AND basis = 'unknown'
  UNION ALL
  SELECT 'volunteers', raw_records.volunteers, verdict, date_fault
  FROM raw_records JOIN judged USING (source_row)
  JOIN volunteer_wordings ON volunteer_wordings.written = raw_records.volunteers AND volunteer_wordings.volunteers IS NULL
  UNION ALL
  SELECT field, written, verdict, date_fault
  FROM raw_records JOIN judged USING (source_row)
  JOIN hour_wordings ON hour_wordings.hours IS NULL
    AND written = CASE field WHEN 'hours' THEN raw_records.hours ELSE prep_hours END
)
WHERE verdict <> 'repeated' AND date_fault IS NULL AND known_text(written) IS NOT NULL AND row_id_of(written) IS NOT NULL
GROUP BY field, written;
