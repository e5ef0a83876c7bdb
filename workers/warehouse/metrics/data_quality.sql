-- A row is the counts behind the five parts of the data quality score (DOMAIN §4.10) of everything, one file or one area.
-- Rejected rows have a file and no school, so an area has no placement and only its kept rows are checked. A row at a
-- setting that is no school is placed there, and counts in no other part.
CREATE OR REPLACE MACRO data_quality(in_by, in_grouping) AS TABLE
WITH kept AS (
  SELECT
    CASE in_by::VARCHAR WHEN 'file' THEN source_file WHEN 'area' THEN coalesce(area, '') ELSE '' END AS label,
    count(*) AS engagements,
    count(*) FILTER (delivered) AS delivered,
    coalesce(sum(has_type::INTEGER + has_pupils::INTEGER + has_hours::INTEGER + has_mode::INTEGER + has_reported::INTEGER)
      FILTER (delivered), 0) AS filled_cells,
    count(*) FILTER (delivered AND has_type) AS typed,
    count(*) FILTER (delivered AND is_other) AS other,
    count(*) FILTER (NOT (pupils_over_5000 OR pupils_over_roll OR hours_over_24 OR reported_before)) AS valid,
    count(lag_days) AS reported,
    count(*) FILTER (lag_days BETWEEN 0 AND 28) AS in_time,
    avg(pupils) FILTER (delivered) AS mean_pupils
  FROM engagement_checks()
  LEFT JOIN (
    SELECT school_index, area FROM school_areas WHERE in_by::VARCHAR = 'area' AND grouping_key = in_grouping::VARCHAR
  ) USING (school_index)
  GROUP BY label
),
lost AS (
  SELECT
    CASE in_by::VARCHAR WHEN 'file' THEN file ELSE '' END AS label,
    count(*) FILTER (reason IN (
      'no_date', 'unreadable_date', 'impossible_date', 'ambiguous_date', 'far_year', 'bad_date', 'bad_urn',
      'wrong_column_count'
    )) AS invalid,
    count(*) FILTER (reason IN ('no_school', 'unknown_urn')) AS unplaced
  FROM rejected_rows()
  WHERE in_by::VARCHAR <> 'area' AND file IN (SELECT source_file FROM engagements)
  GROUP BY label
),
elsewhere AS (
  SELECT CASE in_by::VARCHAR WHEN 'file' THEN source_file ELSE '' END AS label, count(DISTINCT (source_file, source_row)) AS at_settings
  FROM setting_activities()
  WHERE in_by::VARCHAR <> 'area'
  GROUP BY label
)
SELECT
  label,
  engagements::INTEGER AS engagements,
  delivered::INTEGER AS delivered,
  filled_cells::INTEGER AS filled_cells,
  (delivered * 5)::INTEGER AS expected_cells,
  (typed - other)::INTEGER AS coded,
  typed::INTEGER AS typed,
  valid::INTEGER AS valid,
  (engagements + coalesce(invalid, 0))::INTEGER AS checked,
  in_time::INTEGER AS in_time,
  reported::INTEGER AS reported,
  CASE WHEN in_by::VARCHAR = 'area' THEN 0 ELSE engagements + coalesce(at_settings, 0) END::INTEGER AS placed,
  CASE WHEN in_by::VARCHAR = 'area' THEN 0 ELSE engagements + coalesce(at_settings, 0) + coalesce(unplaced, 0) END::INTEGER AS placeable,
  coalesce(at_settings, 0)::INTEGER AS at_settings,
  mean_pupils::DOUBLE AS mean_pupils
FROM kept
LEFT JOIN lost USING (label)
LEFT JOIN elsewhere USING (label)
ORDER BY label;
