import { digestOfAreas } from '../../src/domain/geography/areas_digest'
import type { DrawnAreas } from '../../workers/cartographer/area_shapes'
import { createAtlas, drawAreas } from '../../workers/cartographer/cartographer'
import type { DemoSchool } from './schools'

/** The regions, by which the app compares schools first, drawn as the cartographer draws them. */
export function drawnRegions(schools: readonly DemoSchool[]): DrawnAreas {
  const degrees = (of: (school: DemoSchool) => number) =>
    Float64Array.from(schools, (school) => (school.located ? of(school) : NaN))
  const lon = degrees(({ place }) => place.lon)
  const lat = degrees(({ place }) => place.lat)
  const regions = [...new Set(schools.map(regionOf))].sort((a, b) => a.localeCompare(b, 'en-GB'))
  const groupIndex = Uint16Array.from(schools, (school) => regions.indexOf(regionOf(school)))
  return {
    digest: digestOfAreas(lon, lat, groupIndex),
    shapes: drawAreas(createAtlas(lon, lat), groupIndex, regions.length),
  }
}

const regionOf = ({ authority }: DemoSchool): string => authority.region
