import { employersAt } from '../../domain/employers/employers_at'
import { counted } from '../../domain/words/counted'
import type { EmployerDirectory } from '../../domain/project/dataset'
import { NEAREST_PLACES } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'

/** A place where employers stand near a school. */
export interface NearestPlace {
  readonly place: number
  /** "12 employers in L4"; of one that stands alone its name, "Grove Engineering in L4". */
  readonly who: string
  /** The same in two parts: "12 employers" or the name, and "L4", or '' where no postcode is known. */
  readonly employers: string
  readonly district: string
  /** "4 km", or "about 4 km" and "within 2 km" where only the postcode district is known. */
  readonly km: string
  /** Names of all who stand there, A to Z. */
  readonly names: readonly string[]
}

/** A district is a few kilometres wide: nothing nearer than this is claimed from one. */
const DISTRICT_KM = 2

function formatKm(km: number, isSite: boolean): string {
  if (isSite) return km < 1 ? 'under 1 km' : `${Math.round(km)} km`
  return km < DISTRICT_KM ? `within ${DISTRICT_KM} km` : `about ${Math.round(km)} km`
}

const countOrName = (count: number, nameOfOne: string): string =>
  count > 1 ? counted(count, 'employer') : nameOfOne

/** How an answer names those at a place: by their number, since no name is nearer than another; alone, by name. */
export function whoStandsThere(count: number, district: string, nameOfOne: string): string {
  const where = district === '' ? (count > 1 ? ' at one place' : '') : ` in ${district}`
  return `${countOrName(count, nameOfOne)}${where}`
}

/** Who stands nearest to the school of one row of the gap list, nearest first. */
export const nearestPlacesOf = (
  { question, nearestPlaces, nearestCounts, nearestKm }: GapsAnswer,
  row: number,
  employers: EmployerDirectory,
): NearestPlace[] =>
  Array.from({ length: NEAREST_PLACES }, (_, rank) => row * NEAREST_PLACES + rank).flatMap((at) => {
    const place = nearestPlaces[at] ?? -1
    if (place < 0) return []
    const members = employersAt(employers, place, question.employers)
    const names = members.map((employer) => employers.names[employer] ?? '').sort(byName)
    const isSite = members.every((employer) => employers.locatedBy[employer] === 'given')
    const [count, district, [first = '']] = [nearestCounts[at] ?? 0, employers.districts[place] ?? '', names]
    return [
      {
        place,
        who: whoStandsThere(count, district, first),
        employers: countOrName(count, first),
        district,
        km: formatKm(nearestKm[at] ?? NaN, isSite),
        names,
      },
    ]
  })

const byName = (a: string, b: string): number => a.localeCompare(b, 'en-GB')
