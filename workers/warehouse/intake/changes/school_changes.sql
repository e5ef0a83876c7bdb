-- A row is one way in which a school of the register staged to replace the open one differs from it.
CREATE OR REPLACE TEMP TABLE changes AS
WITH pairs AS (
  SELECT
    school_id AS id,
    coalesce(fresh.name, held.name) AS name,
    coalesce(fresh.school_index, held.school_index) AS place,
    held, fresh,
    -- On a country's scale the earth is flat enough: 111,195 m a degree.
    111195 * sqrt(pow(fresh.lat - held.lat, 2) + pow((fresh.lon - held.lon) * cos(radians(held.lat)), 2)) AS metres
  FROM schools AS held FULL JOIN staged_schools AS fresh USING (school_id)
)
SELECT 'opened' AS change, id, name, '' AS before, concat_ws(', ', fresh.phase, fresh.postcode) AS after, place
FROM pairs WHERE held.school_index IS NULL
UNION ALL
SELECT 'closed', id, name, concat_ws(', ', held.phase, held.postcode), '', place
FROM pairs WHERE fresh.school_index IS NULL
UNION ALL
SELECT 'moved', id, name,
  CASE WHEN held.postcode <> fresh.postcode THEN held.postcode ELSE '' END,
  CASE WHEN held.postcode <> fresh.postcode THEN fresh.postcode ELSE format('{:t,} m away', round(metres)::BIGINT) END,
  place
FROM pairs WHERE held.postcode <> fresh.postcode OR metres > 100
UNION ALL
SELECT 'renamed', id, name, held.name, fresh.name, place FROM pairs WHERE held.name <> fresh.name
UNION ALL
SELECT 'rephased', id, name, held.phase, fresh.phase, place FROM pairs WHERE held.phase <> fresh.phase;
