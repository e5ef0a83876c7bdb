-- A row is one accepted engagement with what is missing from it and which of its values cannot be right (DOMAIN §3.3).
CREATE OR REPLACE MACRO engagement_checks() AS TABLE
SELECT
  engagements.engagement_id,
  school_index,
  source_file,
  source_row,
  engagements.date,
  engagements.status = 'delivered' AS delivered,
  activity_type <> 'UNKNOWN' AS has_type,
  activity_type = 'OTHER' AS is_other,
  engagements.pupils IS NOT NULL AS has_pupils,
  hours IS NOT NULL AS has_hours,
  coalesce(mode, 'unknown') <> 'unknown' AS has_mode,
  reported IS NOT NULL AS has_reported,
  engagements.pupils,
  schools.pupils AS roll,
  hours,
  -- A plan is reported before its day; only what was delivered has a lag.
  CASE WHEN delivered THEN reported - engagements.date END::INTEGER AS lag_days,
  coalesce(engagements.pupils > 5000, FALSE) AS pupils_over_5000,
  coalesce(engagements.pupils > nullif(schools.pupils, 0) * 1.05, FALSE) AND NOT pupils_over_5000 AS pupils_over_roll,
  coalesce(hours > 24, FALSE) AS hours_over_24,
  coalesce(lag_days < 0, FALSE) AS reported_before
FROM engagements
LEFT JOIN schools USING (school_index);
