import type { Bounds } from './encounter_bounds'

/**
 * Counts of people below this are not shown, so that nobody can be picked out (DOMAIN §4.14). Counts of schools and of
 * jobs are never hidden. Nought is shown.
 */
export const FEWEST_PEOPLE_SHOWN = 5

export const isSmallCount = (people: number): boolean =>
  Math.round(people) > 0 && Math.round(people) < FEWEST_PEOPLE_SHOWN

/** "0", "fewer than 5", "1,234". */
export const sayPeople = (people: number): string =>
  isSmallCount(people) ? `fewer than ${FEWEST_PEOPLE_SHOWN}` : Math.round(people).toLocaleString('en-GB')

/**
 * "Between 3,100 and 9,400 of 41,000", of people known only as bounds. An end that is small is not said, nor one that
 * would tell by subtraction that only few are left.
 */
export function saySomeOf({ least, most }: Bounds, people: number): string {
  if (isSmallCount(people)) return `Some or none of ${sayPeople(people)}`
  const of = `of ${sayPeople(people)}`
  if (most === 0) return `None ${of}`
  if (isSmallCount(most)) return `${capital(sayPeople(most))} ${of}`
  const hidden = isSmallCount(people - least) ? people - FEWEST_PEOPLE_SHOWN : least
  const from = isSmallCount(hidden) ? 0 : hidden
  const to = isSmallCount(people - most) ? people : most
  if (from === to) return `${from === people ? 'All' : sayPeople(from)} ${of}`
  return from <= 0 ? `Up to ${sayPeople(to)} ${of}` : `Between ${sayPeople(from)} and ${sayPeople(to)} ${of}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
