-- A row is one school's area in one grouping, as the file writes it: arrays/area_names.ts names areas that are codes. Groupings by local authority take the latest dated membership.
CREATE OR REPLACE TABLE school_areas AS
SELECT 'region' AS grouping_key, school_index, region AS area FROM schools WHERE region IS NOT NULL
UNION ALL SELECT 'local_authority', school_index, local_authority FROM schools WHERE local_authority IS NOT NULL
UNION ALL SELECT 'constituency', school_index, constituency FROM schools WHERE constituency IS NOT NULL
UNION ALL SELECT 'trust', school_index, trust FROM schools WHERE trust IS NOT NULL
UNION ALL
SELECT grouping_key, school_index, arg_max(area, valid_from) AS area
FROM area_members JOIN schools USING (local_authority_code)
GROUP BY grouping_key, school_index
UNION ALL
SELECT grouping_key, school_index, area FROM school_attributes JOIN schools USING (school_id) WHERE area IS NOT NULL
UNION ALL FROM placed_schools;
