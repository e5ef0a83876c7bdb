-- A row is one school that the staged register and the open one both have, with the fields of which the new file says that
-- there is none, and whether its position is the open register's.
CREATE OR REPLACE TEMP TABLE same_schools AS
SELECT school_id, held, fresh,
  -- On a country's scale the earth is flat enough: 111,195 m a degree.
  111195 * sqrt(pow(fresh.lat - held.lat, 2) + pow((fresh.lon - held.lon) * cos(radians(held.lat)), 2)) AS metres,
  coalesce(emptied, []) AS emptied,
  coalesce(is_position_kept, false) AS is_position_kept
FROM schools AS held
JOIN staged_schools AS fresh USING (school_id)
LEFT JOIN (
  SELECT school_id, list(field) FILTER (mark = 'emptied') AS emptied,
    bool_or(field = 'position' AND mark = 'kept') AS is_position_kept
  FROM cell_marks GROUP BY school_id
) USING (school_id)
WHERE held.nation IS NOT DISTINCT FROM fresh.nation
  AND (fresh.nation IS NOT NULL OR normalised_name(held.name) = normalised_name(fresh.name));
