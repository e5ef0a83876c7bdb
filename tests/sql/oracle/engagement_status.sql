-- A row is one school with its engagement status in a window (DOMAIN §4.4). Sustained needs an engagement in the window.
CREATE OR REPLACE MACRO engagement_status(in_from, in_to, in_direct_only) AS TABLE
WITH counted AS (
  SELECT school_index, date, academic_year, coalesce(employer_id, wording) AS provider, series,
    term_of(date) AS term
  FROM engagements LEFT JOIN written_employers USING (written_employer)
  WHERE status = 'delivered' AND date <= in_to::DATE AND (direct OR NOT in_direct_only::BOOLEAN)
),
last_year AS (SELECT academic_year_of(in_to::DATE) AS value),
per_school AS (
  SELECT school_index,
    max(date) AS last_date,
    count(*) FILTER (date >= in_from::DATE) AS engagements,
    count(DISTINCT date) FILTER (date >= in_from::DATE) AS session_days,
    min(date) FILTER (date >= in_from::DATE) AS first_session,
    max(date) FILTER (date < in_from::DATE) AS session_before,
    count(DISTINCT academic_year) FILTER (academic_year > (SELECT value FROM last_year) - 4) AS active_years
  FROM counted GROUP BY school_index
),
in_series AS (
  SELECT DISTINCT school_index FROM counted WHERE date >= in_from::DATE AND series IS NOT NULL
  GROUP BY school_index, series HAVING count(*) >= 3 AND max(date) - min(date) >= 42
),
with_provider AS (
  SELECT DISTINCT school_index FROM counted WHERE date >= in_from::DATE AND provider IS NOT NULL
  GROUP BY school_index, provider HAVING count(DISTINCT date) >= 3 AND count(DISTINCT term) >= 2
)
SELECT schools.school_index,
  CASE
    WHEN last_date IS NULL THEN 'never'
    WHEN engagements = 0 THEN CASE WHEN in_to::DATE - last_date >= 365 THEN 'lapsed' ELSE 'quiet' END
    WHEN active_years >= 3 OR in_series.school_index IS NOT NULL OR with_provider.school_index IS NOT NULL THEN 'sustained'
    WHEN session_days = 1 AND (session_before IS NULL OR first_session - session_before > 365) THEN 'one_off'
    ELSE 'repeat'
  END AS engagement_status,
  coalesce(engagements, 0)::INTEGER AS engagements,
  last_date
FROM schools
LEFT JOIN per_school USING (school_index)
LEFT JOIN in_series USING (school_index)
LEFT JOIN with_provider USING (school_index);
