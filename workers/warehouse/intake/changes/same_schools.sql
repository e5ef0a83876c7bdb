-- A row is one school that the staged register and the open one both have.
CREATE OR REPLACE TEMP TABLE same_schools AS
SELECT held.school_id, held, fresh,
  -- On a country's scale the earth is flat enough: 111,195 m a degree.
  111195 * sqrt(pow(fresh.lat - held.lat, 2) + pow((fresh.lon - held.lon) * cos(radians(held.lat)), 2)) AS metres
FROM schools AS held JOIN staged_schools AS fresh USING (school_id)
WHERE held.nation IS NOT DISTINCT FROM fresh.nation
  AND (fresh.nation IS NOT NULL OR normalised_name(held.name) = normalised_name(fresh.name));
