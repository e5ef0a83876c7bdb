/** Britain and Ireland with sea round them, degrees west, south, east and north: the map cannot be moved beyond. */
export const FARTHEST = [-26, 45, 18, 64.5] as const

/** True where most of the schools that have a position stand beyond that. */
export function standElsewhere(lon: Float64Array, lat: Float64Array): boolean {
  const [west, south, east, north] = FARTHEST
  let placed = 0
  let beyond = 0
  lon.forEach((x, school) => {
    const y = lat[school] ?? NaN
    if (Number.isNaN(x) || Number.isNaN(y)) return
    placed += 1
    if (x < west || x > east || y < south || y > north) beyond += 1
  })
  return beyond * 2 > placed
}
