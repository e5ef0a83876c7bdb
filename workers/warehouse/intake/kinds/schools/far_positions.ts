import type { Nation } from '../../../../../src/domain/school/nation'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { farFromPostcodes } from '../../far_from_postcodes'

/** No school of England is so far from the middle of the schools of every postcode district. */
const OFF_LAND_KM = 25

const KM_OF_DEGREE = 111.2

/** Positions without a postcode to hold them against, which lie in no district of England and near none. */
const OFF_LAND = `
  SELECT count(*)::INTEGER AS compared, count(*) FILTER (is_off)::INTEGER AS off,
    min(source_row) FILTER (is_off)::INTEGER AS first
  FROM (
    SELECT source_row, NOT EXISTS (
      FROM postcode_districts AS middle
      WHERE abs(middle.lat - positions.lat) < ${OFF_LAND_KM / KM_OF_DEGREE}
        AND abs(middle.lon - positions.lon) < ${OFF_LAND_KM / KM_OF_DEGREE} / cos(radians(positions.lat))) AS is_off
    FROM positions JOIN raw_records USING (source_row)
    WHERE known_by = 'given' AND postcode_of(postcode) IS NULL
  )`

const EXCHANGED = 'the columns of position may be exchanged, or the signs of longitudes lost'

function noticesOffLand(engine: Engine): string[] {
  const { compared, off, first } = onlyRow<{ compared: number; off: number; first: number | null }>(
    engine.query(OFF_LAND),
  )
  if (off === 0) return []
  return [
    `${counted(off, 'school stands', 'schools stand')} more than ${OFF_LAND_KM} km from every postcode district of England, of ${counted(compared, 'school')} without a postcode (the first is row ${first}): ${off * 2 > compared ? `${EXCHANGED}. The map is wrong until they are put right and the file is loaded again` : `put ${agreeing(off, 'its position', 'their positions')} right and load the file again`}.`,
  ]
}

/**
 * Positions of `positions` that cannot be right beside the postcode of their row or, in England without one, beside any:
 * eastings and northings that were exchanged, a longitude that lost its sign, a mistyped figure.
 */
export const noticesOfFarPositions = (engine: Engine, nation: Nation | null): string[] => [
  ...farFromPostcodes(
    engine,
    `SELECT source_row, positions.lon, positions.lat, postcode FROM positions JOIN raw_records USING (source_row)
    WHERE known_by = 'given'`,
    ['school', 'schools'],
  ),
  ...(nation === 'England' ? noticesOffLand(engine) : []),
]
