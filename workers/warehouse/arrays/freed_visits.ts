import { exactRoadMetres, limitMetres } from '../../../src/domain/plan/road_distance'
import { FURTHEST_OFFER_KM } from '../../../src/domain/calendar/covering'
import type { Cover } from '../../../src/domain/calendar/calendar_answer'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import type { OpenColumns } from './open_columns'

/** Phases of one kind: an all-through school takes a secondary school's visit. */
const REPORTED = ['primary', 'secondary', 'college', 'special'] as const

/**
 * The schools that freed visits could go to: `offerNear` gives the nearest school of the reporting phase of one, of those that
 * the log has never reached and no calendar names, that is free on the day. No school is offered twice.
 */
export function freedVisits(
  { directory, engagements }: OpenColumns,
  isFree: (school: number, day: number) => boolean,
): (school: number, day: number) => Cover['offer'] {
  const { lon, lat, phase } = directory
  const offered = new Set<number>()
  const limit = limitMetres(FURTHEST_OFFER_KM)
  const isNeverReached = (school: number) => engagements.start[school] === engagements.start[school + 1]
  const reportedAs = REPORTED.map((reported) =>
    PHASES.map((each) => PHASES_REPORTED_AS[reported].includes(each)),
  )
  const isAlike = (a: number, b: number) =>
    phase[a] === phase[b] || reportedAs.some((phases) => phases[phase[a]!] && phases[phase[b]!])
  return (school, day) => {
    let [nearest, road] = [-1, limit]
    for (let other = 0; other < phase.length; other++) {
      if (other === school || !isAlike(school, other) || !isNeverReached(other)) continue
      const metres = exactRoadMetres(lon[school]!, lat[school]!, lon[other]!, lat[other]!)
      if (!(metres <= road) || (nearest >= 0 && metres === road)) continue
      if (!offered.has(other) && isFree(other, day)) [nearest, road] = [other, metres]
    }
    if (nearest < 0) return null
    offered.add(nearest)
    return { school: nearest, metres: Math.round(road) }
  }
}
