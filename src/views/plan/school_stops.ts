import type { SchoolDirectory } from '../../domain/project/dataset'

/** Where keys and drags stop on the map: schools with a position. */
export function schoolStops(
  schools: Uint32Array,
  { lon, lat }: Pick<SchoolDirectory, 'lon' | 'lat'>,
): readonly { readonly area: number; readonly label: readonly [lon: number, lat: number] }[] {
  return Array.from(schools)
    .filter((school) => !Number.isNaN(lon[school] ?? NaN))
    .map((school) => ({ area: school, label: [lon[school] ?? 0, lat[school] ?? 0] }))
}
