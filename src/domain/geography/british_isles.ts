/** Longitude and latitude of the British Isles, degrees. */
const WEST_TO_EAST = [-11, 2.5] as const
const SOUTH_TO_NORTH = [49, 61.5] as const

/** True of a place in the box round the British Isles. The same is in_british_isles in SQL. */
export const isInBritishIsles = (lon: number, lat: number): boolean =>
  lon >= WEST_TO_EAST[0] && lon <= WEST_TO_EAST[1] && lat >= SOUTH_TO_NORTH[0] && lat <= SOUTH_TO_NORTH[1]
