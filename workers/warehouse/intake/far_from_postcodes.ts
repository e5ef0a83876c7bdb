import { EARTH_RADIUS_KM } from '../../../src/domain/geography/distance'
import { agreeing, counted } from '../../../src/domain/words/counted'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'

/** No postcode district of the British Isles reaches so far from the middle of its schools. */
const FAR_KM = 60

interface FarPositions {
  readonly compared: number
  readonly far: number
  readonly first: number | null
}

/** Great-circle distance in km (haversine) of positions from their postcode district’s middle. */
const farPositions = (positions: string): string => `
  SELECT count(*)::INTEGER AS compared, count(*) FILTER (km > ${FAR_KM})::INTEGER AS far,
    min(source_row) FILTER (km > ${FAR_KM})::INTEGER AS first
  FROM (
    SELECT source_row, 2 * ${EARTH_RADIUS_KM} * asin(sqrt(
      power(sin(radians(placed.lat - middle.lat) / 2), 2)
      + cos(radians(placed.lat)) * cos(radians(middle.lat)) * power(sin(radians(placed.lon - middle.lon) / 2), 2))) AS km
    FROM (${positions}) AS placed
    JOIN postcode_districts AS middle ON middle.district = split_part(postcode_of(postcode), ' ', 1)
  )`

/**
 * A sentence where positions cannot be right beside the postcodes of their rows. `positions` is SQL of source_row, lon
 * and lat in degrees, and postcode as written; `nouns` is one of what stands there, and several.
 */
export function farFromPostcodes(
  engine: Engine,
  positions: string,
  nouns: readonly [string, string],
): string[] {
  const { compared, far, first } = onlyRow<FarPositions>(engine.query(farPositions(positions)))
  if (far === 0) return []
  const many = far * 2 > compared
  return [
    `${counted(far, `${nouns[0]} stands`, `${nouns[1]} stand`)} more than ${FAR_KM} km from where ${agreeing(far, 'its postcode is', 'their postcodes are')}, of ${counted(compared, ...nouns)} with both (the first is row ${first}): ${many ? 'the columns of position may be exchanged, or the signs of longitudes lost. The map is wrong until they are put right and the file is loaded again' : 'put the position or the postcode right and load the file again'}.`,
  ]
}
