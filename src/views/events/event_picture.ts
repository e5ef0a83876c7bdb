import { OUT_OF_SCOPE } from '../../domain/engagement/engagement'
import type { EventsAnswer } from '../../domain/plan/events/events_question'
import { PLAN_STATES } from '../../domain/plan/plan_states'
import type { SchoolDirectory } from '../../domain/project/dataset'

/** A byte for each school of the register: within reach of a venue, further away, or no dot, as a school that is a venue wears its square alone. */
export function eventStates(
  { school, reached, chosen }: Pick<EventsAnswer, 'school' | 'reached' | 'chosen'>,
  { ids, lon, lat }: Pick<SchoolDirectory, 'ids' | 'lon' | 'lat'>,
): Uint8Array {
  const bytes = new Uint8Array(ids.length).fill(OUT_OF_SCOPE)
  const atVenue = new Set(chosen.map((venue) => `${venue.lon} ${venue.lat}`))
  school.forEach((index, row) => {
    if (atVenue.has(`${lon[index]} ${lat[index]}`)) return
    bytes[index] = PLAN_STATES.indexOf(reached[row] ? 'planned' : 'in_reach')
  })
  return bytes
}

/** A square for each venue, without lines. */
export const venueSquares = ({ chosen }: Pick<EventsAnswer, 'chosen'>) => ({
  kind: 'suppliers' as const,
  lon: Float64Array.from(chosen, ({ lon }) => lon),
  lat: Float64Array.from(chosen, ({ lat }) => lat),
  mark: new Uint8Array(chosen.length),
  visits: [],
})
