-- A row is one area, classification and unit with figures, shipped or from a loaded file, and its years; for a loaded one
-- also, year by year, its period, how many of its groups have no figure, the total the
-- file gives, what the known groups add up to, their codes, and those of groups whose figure cannot be right.
CREATE OR REPLACE MACRO jobs_catalogue() AS TABLE
WITH by_sex AS (
  SELECT area_code, area_name, region, stands_in, classification, unit, source_id, source, year, sex, groups,
    any_value(period) AS period, any_value(total) AS total,
    greatest(0, groups - count(jobs) FILTER (code <> 'T'))::INTEGER AS withheld,
    coalesce(sum(jobs), 0)::DOUBLE AS known,
    coalesce(string_agg(code, ',' ORDER BY code) FILTER (jobs IS NOT NULL), '') AS known_codes,
    coalesce(string_agg(code, ',' ORDER BY code) FILTER (impossible IS NOT NULL), '') AS impossible_codes
  FROM loaded_jobs JOIN job_classifications USING (classification)
  GROUP BY area_code, area_name, region, stands_in, classification, unit, source_id, source, year, sex, groups
),
by_year AS (
  SELECT area_code, area_name, region, stands_in, classification, unit, source_id, source, year, groups,
    count(*) FILTER (sex = 'all') > 0 AS has_all,
    count(*) FILTER (sex <> 'all' AND withheld = 0) = 2 AS has_both,
    any_value(period) AS period, any_value(total) AS total, any_value(withheld) FILTER (sex = 'all') AS withheld,
    any_value(known) FILTER (sex = 'all') AS known, any_value(known_codes) FILTER (sex = 'all') AS known_codes,
    any_value(impossible_codes) FILTER (sex = 'all') AS impossible_codes
  FROM by_sex
  GROUP BY ALL
)
SELECT area_code, area_name, classification, unit,
  coalesce(string_agg(DISTINCT year::VARCHAR, ',' ORDER BY year::VARCHAR) FILTER (sex = 'all'), '') AS years,
  coalesce(string_agg(DISTINCT year::VARCHAR, ',' ORDER BY year::VARCHAR) FILTER (sex = 'female'), '') AS years_by_sex,
  any_value(source_id) AS source_id, NULL::VARCHAR AS source, NULL::INTEGER AS "groups", NULL::VARCHAR AS periods,
  NULL::VARCHAR AS withheld, NULL::VARCHAR AS totals, NULL::VARCHAR AS known, NULL::VARCHAR AS known_codes, NULL::VARCHAR AS impossible_codes,
  NULL::VARCHAR AS region, NULL::VARCHAR AS stands_in
FROM jobs
GROUP BY area_code, area_name, classification, unit
UNION ALL
SELECT area_code, area_name, classification, unit,
  coalesce(string_agg(year::VARCHAR, ',' ORDER BY year) FILTER (has_all), ''),
  coalesce(string_agg(year::VARCHAR, ',' ORDER BY year) FILTER (has_both), ''),
  source_id, source, groups,
  string_agg(period, '|' ORDER BY year) FILTER (has_all),
  string_agg(withheld::VARCHAR, '|' ORDER BY year) FILTER (has_all),
  string_agg(coalesce(total::VARCHAR, ''), '|' ORDER BY year) FILTER (has_all),
  string_agg(known::VARCHAR, '|' ORDER BY year) FILTER (has_all),
  string_agg(known_codes, '|' ORDER BY year) FILTER (has_all),
  string_agg(impossible_codes, '|' ORDER BY year) FILTER (has_all),
  region, stands_in
FROM by_year
GROUP BY area_code, area_name, classification, unit, source_id, source, groups, region, stands_in
ORDER BY area_name, classification, unit;
