import { columnFrom } from '../../../src/domain/column_from'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import { NEAREST_PLACES } from '../../../src/domain/gaps/priority_gap'
import { nearestPoints } from './nearest_points'
import type { VolunteerColumns } from './volunteer_columns'

/** How far the nearest active volunteer is from each school. Worked out when first asked for, and kept. */
export class NearestVolunteers {
  private found: Float32Array | undefined

  constructor(
    private readonly schools: Pick<SchoolDirectory, 'lon' | 'lat'>,
    private readonly volunteers: Pick<VolunteerColumns, 'lon' | 'lat' | 'statuses'>,
  ) {}

  /** Great circle, from the middle of the volunteer's district; NaN where there is none. */
  kilometres(): Float32Array {
    if (this.found) return this.found
    const { lon, lat, statuses } = this.volunteers
    const active = lon.map((degrees, each) => (statuses[each] === 'active' ? degrees : NaN))
    const { km } = nearestPoints(this.schools, { lon: active, lat })
    this.found = columnFrom(Float32Array, this.schools.lon, (_, school) => km[school * NEAREST_PLACES]!)
    return this.found
  }
}
