-- A row is one area and classification with published job figures, and its years.
CREATE OR REPLACE MACRO jobs_catalogue() AS TABLE
SELECT area_code, area_name, classification, string_agg(DISTINCT year::VARCHAR, ',' ORDER BY year::VARCHAR) AS years, any_value(source_id) AS source_id
FROM jobs WHERE sex = 'all'
GROUP BY area_code, area_name, classification
ORDER BY area_name, classification;
