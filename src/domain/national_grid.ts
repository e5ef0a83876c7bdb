import proj4 from 'proj4'

/**
 * British National Grid (EPSG:27700) to WGS84 by the seven-parameter transformation of Ordnance Survey's "A guide
 * to coordinate systems in Great Britain", §6.6: good to about 5 m anywhere in Great Britain.
 */
const BRITISH_NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

/** The extent of the grid, in metres east and north of its false origin. */
const GRID_EAST = 700_000
const GRID_NORTH = 1_300_000

export interface Positions {
  /** Degrees, WGS84; NaN without a usable position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** Registers write 0 (or nothing) where they know no position, so an edge of the grid is no position either. */
const isOnGrid = (easting: number, northing: number): boolean =>
  easting > 0 && easting < GRID_EAST && northing > 0 && northing < GRID_NORTH

/** Eastings and northings in metres → degrees, place by place; anything off the grid or not a number → NaN. */
export function positionsOfGrid(eastings: Float64Array, northings: Float64Array): Positions {
  const toWgs84 = proj4(BRITISH_NATIONAL_GRID, 'EPSG:4326')
  const lon = new Float64Array(eastings.length).fill(NaN)
  const lat = new Float64Array(eastings.length).fill(NaN)
  for (let place = 0; place < eastings.length; place += 1) {
    const easting = eastings[place] ?? NaN
    const northing = northings[place] ?? NaN
    if (!isOnGrid(easting, northing)) continue
    const [degreesEast, degreesNorth] = toWgs84.forward([easting, northing])
    lon[place] = degreesEast
    lat[place] = degreesNorth
  }
  return { lon, lat }
}
