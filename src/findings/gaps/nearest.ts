import type { EmployerDirectory } from '../../domain/project/dataset'
import { NEAREST_EMPLOYERS } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'

export interface NearestEmployer {
  readonly name: string
  /** "4 km", or "about 4 km" and "within 2 km" where only the employer's postcode district is known. */
  readonly km: string
}

/** A district is a few kilometres wide: nothing nearer than this is claimed from one. */
const DISTRICT_KM = 2

function formatKm(km: number, isExact: boolean): string {
  if (isExact) return km < 1 ? 'under 1 km' : `${Math.round(km)} km`
  return km < DISTRICT_KM ? `within ${DISTRICT_KM} km` : `about ${Math.round(km)} km`
}

/** The nearest employers of one row of the gap list, nearest first. */
export const nearestEmployersOf = (
  answer: GapsAnswer,
  row: number,
  employers: EmployerDirectory,
): NearestEmployer[] =>
  Array.from({ length: NEAREST_EMPLOYERS }, (_, place) => row * NEAREST_EMPLOYERS + place).flatMap((at) => {
    const employer = answer.nearestEmployers[at] ?? -1
    const name = employers.names[employer]
    if (name === undefined) return []
    return [{ name, km: formatKm(answer.nearestKm[at] ?? NaN, employers.locatedBy[employer] === 'given') }]
  })
