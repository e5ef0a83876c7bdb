-- A row is one id of one school: its own, that of a school it takes on the work of, its UKPRN or its LAESTAB, the
-- surest first.
CREATE OR REPLACE TEMP TABLE ids_of_schools AS
WITH RECURSIVE succession AS (
  SELECT closed_id, successor_id, 1 AS steps FROM school_links
  UNION
  SELECT succession.closed_id, school_links.successor_id, steps + 1
  FROM succession JOIN school_links ON school_links.closed_id = succession.successor_id
  WHERE steps < 6
)
SELECT 1 AS certainty_rank, school_id AS id, nation, school_index FROM schools
UNION ALL
SELECT DISTINCT 2, closed_id, nation, school_index
FROM succession JOIN schools ON school_id = successor_id
WHERE closed_id NOT IN (SELECT school_id FROM schools)
UNION ALL
SELECT 3, ukprn, nation, school_index FROM schools WHERE ukprn IS NOT NULL
UNION ALL
SELECT 4, laestab, nation, school_index FROM schools WHERE laestab IS NOT NULL;

-- A row is one id as written among waiting engagements, with the one school it stands for. An id of several schools
-- (one that was split, a UKPRN of two sites) stands for none.
CREATE OR REPLACE TEMP TABLE schools_by_id AS
SELECT written_urn, school_index
FROM (
  SELECT written_urn, certainty_rank, min(school_index) AS school_index, count(DISTINCT school_index) AS matches
  FROM (SELECT DISTINCT written_urn FROM waiting_engagements WHERE written_urn IS NOT NULL)
  JOIN ids_of_schools ON id = CASE certainty_rank
    WHEN 3 THEN ukprn_of(written_urn)
    WHEN 4 THEN laestab_of(written_urn)
    ELSE school_id_in(nation, written_urn)
  END
  GROUP BY written_urn, certainty_rank
)
QUALIFY row_number() OVER (PARTITION BY written_urn ORDER BY certainty_rank) = 1 AND matches = 1;

-- A row is one way of writing a school among waiting engagements, with its school: for certain from the register, else
-- as a person decided.
CREATE OR REPLACE TEMP TABLE matched_schools AS
WITH written_schools AS (
  SELECT wording,
    any_value(written_urn) AS written_urn,
    any_value(CASE WHEN written_urn IS NULL THEN normalised_name(written_name) END) AS name,
    any_value(postcode_of(written_postcode)) AS postcode
  FROM waiting_engagements
  GROUP BY wording
)
SELECT written_schools.wording,
  coalesce(schools_by_id.school_index, schools_by_name.school_index, decided.school_index) AS school_index
FROM written_schools
LEFT JOIN schools_by_id USING (written_urn)
LEFT JOIN schools_by_name('schools') AS schools_by_name ON schools_by_name.name = written_schools.name AND schools_by_name.postcode = written_schools.postcode
LEFT JOIN (
  SELECT wording, school_index FROM school_matches JOIN schools USING (school_id)
) AS decided ON decided.wording = written_schools.wording;

-- A row is one waiting engagement whose school is found, is found elsewhere, or is no longer decided.
CREATE OR REPLACE TEMP TABLE moved_engagements AS
SELECT source_file, source_row, engagement_id, waiting_engagements.school_index AS old_index, matched_schools.school_index
FROM waiting_engagements
JOIN matched_schools USING (wording)
WHERE waiting_engagements.school_index IS DISTINCT FROM matched_schools.school_index;

DELETE FROM engagements
USING (FROM moved_engagements WHERE old_index IS NOT NULL) AS moved
WHERE engagements.source_file = moved.source_file AND engagements.source_row = moved.source_row
  AND engagements.engagement_id = moved.engagement_id;

UPDATE waiting_engagements SET school_index = moved_engagements.school_index
FROM moved_engagements
WHERE waiting_engagements.source_file = moved_engagements.source_file
  AND waiting_engagements.source_row = moved_engagements.source_row
  AND waiting_engagements.engagement_id = moved_engagements.engagement_id;

INSERT INTO engagements
SELECT waiting_engagements.* EXCLUDE (written_urn, written_name, written_postcode, written_place, reason, wording, setting)
FROM waiting_engagements
SEMI JOIN (FROM moved_engagements WHERE school_index IS NOT NULL) USING (source_file, source_row, engagement_id);
