import { group, union } from 'd3-array'
import type { PlacedOccurrence } from './calendar_event'
import { daysBetween, doYearsOverlap, foldedTitle, isSameTitle } from './clashes'

/** 3: same title, day and place. 2: one school, a year in common, within a week. 1: one school, type and half-term. */
export type DuplicationScore = 1 | 2 | 3

const CLOSE_DAYS = 7

/** Two events of different providers that do much the same for the same pupils. */
export interface Duplication {
  readonly eventA: number
  readonly eventB: number
  readonly score: DuplicationScore
  /** Indexes of the pair of their occurrences that scores most, then lies closest. */
  readonly a: number
  readonly b: number
  /** Between any occurrences of the two at this place. */
  readonly fewestDaysApart: number
  /** At least one. */
  readonly disciplines: readonly string[]
}

/**
 * Pairs of events that duplicate each other (DOMAIN 4.9), the surest first: different providers, a discipline in common,
 * neither cancelled. `groupOf[provider]` is the group of those who attend together, -1 for none: two of one group never
 * duplicate each other.
 */
export function duplicationsOf(
  occurrences: readonly PlacedOccurrence[],
  groupOf: ArrayLike<number>,
): Duplication[] {
  const pairs = new Map<string, Duplication>()
  const indexes = occurrences.map((_, index) => index).filter((index) => !occurrences[index]!.isCancelled)
  for (const [place, here] of group(indexes, (index) => placeOf(occurrences[index]!)))
    for (const [at, a] of place === '' ? [] : here.entries())
      for (const b of here.slice(at + 1)) {
        const [first, second] = [occurrences[a]!, occurrences[b]!]
        if (isTogether(first.provider, second.provider, groupOf)) continue
        const disciplines = sharedDisciplines(first, second)
        if (disciplines.length === 0) continue
        addPair(pairs, { occurrences, a, b, disciplines })
      }
  return [...pairs.values()].sort((a, b) => b.score - a.score || a.fewestDaysApart - b.fewestDaysApart)
}

const isTogether = (a: number, b: number, groupOf: ArrayLike<number>): boolean =>
  a === b || ((groupOf[a] ?? -1) >= 0 && groupOf[a] === groupOf[b])

/** Whether two occurrences at one school duplicate each other. */
export const isDuplicate = (a: PlacedOccurrence, b: PlacedOccurrence, groupOf: ArrayLike<number>): boolean =>
  !isTogether(a.provider, b.provider, groupOf) &&
  sharedDisciplines(a, b).length > 0 &&
  scoreOf(a, b, daysBetween(a, b)) !== undefined

function addPair(
  pairs: Map<string, Duplication>,
  {
    occurrences,
    a,
    b,
    disciplines,
  }: {
    readonly occurrences: readonly PlacedOccurrence[]
    readonly a: number
    readonly b: number
    readonly disciplines: readonly string[]
  },
): void {
  const [first, second] = [occurrences[a]!, occurrences[b]!]
  const days = daysBetween(first, second)
  const score = scoreOf(first, second, days)
  if (score === undefined) return
  const [eventA, eventB] = [first.event, second.event].sort((left, right) => left - right) as [number, number]
  const key = `${eventA} ${eventB}`
  const known = pairs.get(key)
  const fewestDaysApart = Math.min(days, known?.fewestDaysApart ?? Infinity)
  const isBest = !known || score > known.score || (score === known.score && days < known.fewestDaysApart)
  pairs.set(
    key,
    isBest ? { eventA, eventB, score, a, b, fewestDaysApart, disciplines } : { ...known, fewestDaysApart },
  )
}

function scoreOf(a: PlacedOccurrence, b: PlacedOccurrence, days: number): DuplicationScore | undefined {
  if (days === 0 && isSameTitle(a, b)) return 3
  if (a.school < 0) return undefined
  if (days <= CLOSE_DAYS && doYearsOverlap(a, b)) return 2
  return a.type !== '' && a.type === b.type && a.halfTerm !== '' && a.halfTerm === b.halfTerm ? 1 : undefined
}

const placeOf = ({ school, venue }: PlacedOccurrence): string => (school >= 0 ? `school ${school}` : venue)

const sharedDisciplines = (a: PlacedOccurrence, b: PlacedOccurrence): string[] =>
  [...union(a.disciplines)].filter((each) => b.disciplines.includes(each))

/** An event that two files list, such as a calendar and a sheet: indexes of occurrences. It is one event in every count. */
export interface RepeatedListing {
  readonly first: number
  readonly repeat: number
}

/** Occurrences of different events with one provider, title, start and place: each after the first repeats it. */
export function repeatedListings(occurrences: readonly PlacedOccurrence[]): RepeatedListing[] {
  const firsts = new Map<string, number>()
  const repeats: RepeatedListing[] = []
  occurrences.forEach((each, index) => {
    const place = placeOf(each)
    if (each.isCancelled || place === '') return
    const key = [each.provider, each.start, place, foldedTitle(each.title)].join('\n')
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else if (occurrences[first]!.event !== each.event) repeats.push({ first, repeat: index })
  })
  return repeats
}

/** From so many events in a half-term on, a school is said to be saturated. */
export const SATURATED_EVENTS = 3

/** A school with many events in one half-term. */
export interface Saturation {
  readonly school: number
  readonly halfTerm: string
  /** A club that meets weekly is one. */
  readonly events: number
  readonly providers: number
  readonly occurrences: number
}

/** Every school and half-term with SATURATED_EVENTS events or more, the most first. */
export function saturationsOf(occurrences: readonly PlacedOccurrence[]): Saturation[] {
  const repeats = new Set(repeatedListings(occurrences).map(({ repeat }) => repeat))
  const counted = occurrences.filter(
    ({ school, halfTerm, isCancelled }, index) =>
      school >= 0 && halfTerm !== '' && !isCancelled && !repeats.has(index),
  )
  const saturations: Saturation[] = []
  for (const [school, halfTerms] of group(
    counted,
    (each) => each.school,
    (each) => each.halfTerm,
  ))
    for (const [halfTerm, here] of halfTerms) {
      const events = new Set(here.map(({ event }) => event)).size
      if (events < SATURATED_EVENTS) continue
      const providers = new Set(here.map(({ provider }) => provider)).size
      saturations.push({ school, halfTerm, events, providers, occurrences: here.length })
    }
  return saturations.sort(
    (a, b) => b.events - a.events || b.occurrences - a.occurrences || a.school - b.school,
  )
}
