import type { DeliveredInTerm } from '../../../src/domain/plan/delivered_in_term'
import { dayNumber, type Window } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'

/** Delivered engagements of each school from the first to the last day of a term. */
export function deliveredIn({ directory, engagements }: OpenColumns, term: Window): DeliveredInTerm {
  const [from, to] = [dayNumber(term.from), dayNumber(term.to)]
  const { start, day } = engagements
  const schools: number[] = []
  const counts: number[] = []
  for (let school = 0; school < directory.ids.length; school++) {
    let count = 0
    for (let at = start[school]!; at < start[school + 1]!; at++)
      if (day[at]! >= from && day[at]! <= to) count++
    if (count > 0) {
      schools.push(school)
      counts.push(count)
    }
  }
  return {
    version: directory.version,
    known: engagements.lastDay >= from,
    school: Uint32Array.from(schools),
    engagements: Uint32Array.from(counts),
  }
}
