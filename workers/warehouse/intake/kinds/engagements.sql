-- raw_records → judged: each record of an engagement log with the school it was at and what becomes of it.
-- A URN decides; without one, a name with a postcode that exactly one school of the register has.
CREATE OR REPLACE TEMP TABLE judged AS
WITH schools_by_name AS (
  SELECT folded(name) AS name, postcode, min(school_index) AS school_index
  FROM register
  WHERE postcode IS NOT NULL
  GROUP BY ALL
  HAVING count(*) = 1
),
found AS (
  SELECT raw_records.*,
    day_wordings.day,
    said(urn) IS NULL AS without_urn,
    register.school_index AS index_by_urn,
    schools_by_name.school_index AS index_by_name,
    said(id) IS NOT NULL
      AND row_number() OVER (PARTITION BY said(id) ORDER BY source_row) > 1 AS repeated
  FROM raw_records
  LEFT JOIN day_wordings ON day_wordings.written = date
  LEFT JOIN register ON register.school_id = urn_of(urn)
  LEFT JOIN schools_by_name
    ON schools_by_name.name = CASE WHEN said(urn) IS NULL THEN folded(school_name) END
    AND schools_by_name.postcode = CASE WHEN said(urn) IS NULL THEN postcode_of(raw_records.postcode) END
)
SELECT *,
  CASE WHEN without_urn THEN index_by_name ELSE index_by_urn END AS school_index,
  CASE
    WHEN repeated THEN 'repeated'
    WHEN day IS NULL THEN 'bad_date'
    WHEN without_urn AND index_by_name IS NULL THEN 'no_school'
    WHEN NOT without_urn AND urn_of(urn) IS NULL THEN 'bad_urn'
    WHEN NOT without_urn AND index_by_urn IS NULL THEN 'unknown_urn'
    ELSE 'kept'
  END AS verdict,
  CASE
    WHEN verdict = 'bad_date' THEN 'date'
    WHEN verdict = 'no_school' AND school_name IS NOT NULL THEN 'school_name'
    ELSE 'urn'
  END AS rejected_field,
  CASE verdict
    WHEN 'bad_date' THEN date
    WHEN 'no_school' THEN concat_ws(', ', said(school_name), said(postcode))
    ELSE urn
  END AS rejected_value
FROM found;

INSERT INTO staged_engagements
SELECT
  coalesce(said(id), (SELECT file FROM this_log) || ' row ' || source_row),
  school_index,
  judged.day,
  CASE WHEN month(judged.day) >= 9 THEN year(judged.day) ELSE year(judged.day) - 1 END,
  type_wordings.code,
  coalesce(type, ''),
  type_wordings.direct,
  said(employer),
  coalesce(mode_wordings.code, 'unknown'),
  said(year_groups),
  headcount_wordings.pupils,
  headcount_wordings.low,
  headcount_wordings.high,
  headcount_wordings.basis,
  CASE WHEN whole_number_of(volunteers) >= 0 THEN whole_number_of(volunteers) END,
  delivering.hours,
  preparing.hours,
  said(series),
  coalesce(status_wordings.code, (SELECT status_unless_said FROM this_log)),
  reports.day,
  (SELECT file FROM this_log),
  source_row
FROM judged
JOIN type_wordings ON type_wordings.written = coalesce(type, '')
JOIN headcount_wordings ON headcount_wordings.written = coalesce(judged.pupils, '')
LEFT JOIN hour_wordings AS delivering ON delivering.written = judged.hours
LEFT JOIN hour_wordings AS preparing ON preparing.written = prep_hours
LEFT JOIN day_wordings AS reports ON reports.written = judged.reported
LEFT JOIN mode_wordings ON mode_wordings.written = judged.mode
LEFT JOIN status_wordings ON status_wordings.written = judged.status
WHERE verdict = 'kept'
ORDER BY 4, school_index, judged.day, source_row;
