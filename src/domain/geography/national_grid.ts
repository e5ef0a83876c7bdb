import proj4 from 'proj4'

/** A grid that registers write positions in: metres east and north of its false origin, up to its far corner. */
interface Grid {
  readonly definition: string
  readonly east: number
  readonly north: number
}

/**
 * British National Grid (EPSG:27700) to WGS84 by the seven-parameter transformation of Ordnance Survey's "A guide
 * to coordinate systems in Great Britain", §6.6: good to about 5 m anywhere in Great Britain.
 */
const BRITISH_NATIONAL_GRID: Grid = {
  definition:
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  east: 700_000,
  north: 1_300_000,
}

/** Irish Grid (EPSG:29903) to WGS84 by the seven-parameter transformation of EPSG:1641: good to about 1 m. */
const IRISH_GRID: Grid = {
  definition:
    '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy ' +
    '+towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m +no_defs',
  east: 500_000,
  north: 500_000,
}

const GRIDS = { british: BRITISH_NATIONAL_GRID, irish: IRISH_GRID } as const

export interface Positions {
  /** Degrees, WGS84; NaN without a usable position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** Of neither grid is there land so near its false origin: such numbers are kilometres, or degrees. */
const NEAREST_LAND_METRES = 5000

/** Registers write 0 (or nothing) where they know no position, so an edge of the grid is no position either. */
const isOn = ({ east, north }: Grid, easting: number, northing: number): boolean =>
  easting > 0 &&
  easting < east &&
  northing > 0 &&
  northing < north &&
  (easting > NEAREST_LAND_METRES || northing > NEAREST_LAND_METRES)

/** Eastings and northings in metres → degrees, place by place; anything off the grid or not a number → NaN. */
export function positionsOfGrid(
  eastings: Float64Array,
  northings: Float64Array,
  name: keyof typeof GRIDS = 'british',
): Positions {
  const grid = GRIDS[name]
  const toWgs84 = proj4(grid.definition, 'EPSG:4326')
  const lon = new Float64Array(eastings.length).fill(NaN)
  const lat = new Float64Array(eastings.length).fill(NaN)
  for (let place = 0; place < eastings.length; place += 1) {
    const easting = eastings[place] ?? NaN
    const northing = northings[place] ?? NaN
    if (!isOn(grid, easting, northing)) continue
    const [degreesEast, degreesNorth] = toWgs84.forward([easting, northing])
    lon[place] = degreesEast
    lat[place] = degreesNorth
  }
  return { lon, lat }
}
