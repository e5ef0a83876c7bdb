import { columnFrom } from '../../../src/domain/column_from'
import { employersAt } from '../../../src/domain/employers/employers_at'
import type { EmployerFilter } from '../../../src/domain/employers/employer_filter'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import { nearestPoints } from './nearest_points'
import type { EmployerColumns } from './school_columns'

/** Three per school, nearest first. */
interface NearestOfSchools {
  /** Index of a place; -1 for none. */
  readonly place: Int32Array
  readonly count: Uint32Array
  /** Great circle; NaN for none. */
  readonly km: Float32Array
}

/** Where the nearest employers of each school stand. Computed on first use, and cached for the latest filter. */
export class NearestPlaces {
  private latest: { readonly filter: EmployerFilter; readonly found: NearestOfSchools } | undefined

  constructor(
    private readonly schools: Pick<SchoolDirectory, 'lon' | 'lat'>,
    private readonly employers: Pick<EmployerColumns, 'names' | 'sections' | 'places'>,
  ) {}

  of(filter: EmployerFilter): NearestOfSchools {
    const known = this.latest?.filter
    if (
      this.latest &&
      known?.section === filter.section &&
      known.leavesOutPublicBodies === filter.leavesOutPublicBodies
    )
      return this.latest.found
    const found = this.find(filter)
    this.latest = { filter, found }
    return found
  }

  private find(filter: EmployerFilter): NearestOfSchools {
    const { places } = this.employers
    const { names, sections } = this.employers
    const counts = places.lon.map(
      (_, place) => employersAt({ ...places, names, sections }, place, filter).length,
    )
    const points = {
      lon: places.lon.map((lon, place) => (counts[place] === 0 ? NaN : lon)),
      lat: places.lat,
    }
    const { point, km } = nearestPoints(this.schools, points)
    return { place: point, count: columnFrom(Uint32Array, point, (place) => counts[place] ?? 0), km }
  }
}
