-- raw_records whose cells of position are blank or 0 → positions, beside those of the file: where the same school stands in the open
-- register, unless its postcode has changed, else about the middle of the schools of its postcode district.
INSERT INTO positions (source_row, lon, lat, known_by)
WITH located AS (
  SELECT school_id, nation, postcode, lon, lat FROM open_schools WHERE lon IS NOT NULL
  UNION ALL
  SELECT school_id, nation, postcode, lon, lat FROM staged_schools WHERE lon IS NOT NULL
),
-- England's districts ship with the app; those of elsewhere are known where some register has positions.
districts AS (
  SELECT district, lon, lat FROM postcode_districts
  UNION ALL
  SELECT split_part(postcode, ' ', 1) AS district, avg(lon), avg(lat)
  FROM located
  WHERE postcode IS NOT NULL AND district NOT IN (SELECT district FROM postcode_districts)
  GROUP BY 1
),
records AS (
  SELECT source_row, postcode_of(postcode) AS full_postcode,
    school_id_in((SELECT nation FROM register_nation), school_id) AS id_in_file,
    split_part(full_postcode, ' ', 1) AS district
  FROM raw_records
  WHERE len(list_filter([easting, northing, lon, lat], cell -> amount_of(cell) <> 0)) = 0
),
at_their_school AS (
  SELECT source_row, any_value(lon) AS lon, any_value(lat) AS lat
  FROM records JOIN located
    ON located.school_id = id_in_file AND (located.postcode = full_postcode OR full_postcode IS NULL)
    AND located.nation IS NOT DISTINCT FROM (SELECT nation FROM register_nation)
  GROUP BY source_row
)
SELECT source_row, lon, lat, 'register' AS known_by FROM at_their_school
UNION ALL
-- Schools of one district stand on a spiral about its middle, some 150 m apart, so that each can be seen and pointed at.
SELECT source_row,
  lon + 0.15 * sqrt(place) * sin(2.39996 * place) / (111.2 * cos(radians(lat))),
  lat + 0.15 * sqrt(place) * cos(2.39996 * place) / 111.2,
  'district'
FROM (
  SELECT source_row, district, row_number() OVER (PARTITION BY district ORDER BY source_row) - 1 AS place
  FROM records
  ANTI JOIN at_their_school USING (source_row)
)
JOIN districts USING (district);
