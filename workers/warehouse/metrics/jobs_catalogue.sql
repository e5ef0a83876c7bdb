-- A row is one area, classification and unit with published figures, and its years.
CREATE OR REPLACE MACRO jobs_catalogue() AS TABLE
SELECT area_code, area_name, classification, unit,
  coalesce(string_agg(DISTINCT year::VARCHAR, ',' ORDER BY year::VARCHAR) FILTER (sex = 'all'), '') AS years,
  coalesce(string_agg(DISTINCT year::VARCHAR, ',' ORDER BY year::VARCHAR) FILTER (sex = 'female'), '') AS years_by_sex,
  any_value(source_id) AS source_id
FROM jobs
GROUP BY area_code, area_name, classification, unit
ORDER BY area_name, classification, unit;
