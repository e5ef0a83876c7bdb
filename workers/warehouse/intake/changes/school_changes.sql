-- A row is one id that stands for one school in the open registers and for another in the staged one.
CREATE OR REPLACE TEMP MACRO conflicting_ids() AS TABLE
SELECT school_id
FROM schools AS held JOIN staged_schools AS fresh USING (school_id)
WHERE held.nation IS DISTINCT FROM fresh.nation
  OR fresh.nation IS NULL AND normalised_name(held.name) <> normalised_name(fresh.name);

-- A row is one school of the staged register that comes in this way.
CREATE OR REPLACE TEMP MACRO coming_schools(way) AS TABLE
FROM staged_schools
WHERE way <> 'add_others' OR school_id NOT IN (FROM conflicting_ids());

-- A row is one open school that stays as it is where the staged register comes in this way (MergeMode of domain/files/changes.ts).
CREATE OR REPLACE TEMP MACRO staying_schools(way) AS TABLE
FROM schools
WHERE CASE way
  WHEN 'add' THEN school_id NOT IN (SELECT school_id FROM staged_schools)
  WHEN 'add_others' THEN school_id NOT IN (SELECT school_id FROM coming_schools('add_others'))
  WHEN 'replace_nation' THEN coalesce(nation, '') NOT IN (SELECT coalesce(nation, '') FROM staged_schools)
  ELSE false
END;

-- A row is one way in which a school of the staged register differs from the open one whose place it takes.
CREATE OR REPLACE TEMP MACRO school_changes(way) AS TABLE
WITH pairs AS (
  SELECT
    school_id AS id,
    coalesce(fresh.name, held.name) AS name,
    coalesce(fresh.school_index, held.school_index) AS place,
    held, fresh,
    -- On a country's scale the earth is flat enough: 111,195 m a degree.
    111195 * sqrt(pow(fresh.lat - held.lat, 2) + pow((fresh.lon - held.lon) * cos(radians(held.lat)), 2)) AS metres
  FROM (FROM schools ANTI JOIN staying_schools(way) USING (school_id)) AS held
  FULL JOIN coming_schools(way) AS fresh USING (school_id)
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
