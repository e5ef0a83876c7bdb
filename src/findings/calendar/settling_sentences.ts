import type {
  CalendarAnswer,
  CalendarEntry,
  Problem,
  SettledProblem,
} from '../../domain/calendar/calendar_answer'
import { eventKey, pairKey, type ClashDecision } from '../../domain/calendar/clash_decisions'
import { FURTHEST_OFFER_KM, type CoverReason } from '../../domain/calendar/covering'
import { isoOfWallTime, type WallMinutes } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { roadWords } from '../plan/plan_sentences'
import { formatStart, moveSentence, placeOfEntry, providerName } from './calendar_sentences'

type Schools = Pick<SchoolDirectory, 'names' | 'ids'>

const COVER_REASONS: Readonly<Record<CoverReason, string>> = {
  more_years: 'it meets more years of school',
  longer: 'it lasts longer',
  earlier: 'it comes first',
  alike: 'both are alike',
}

const named = (entry: CalendarEntry, answer: CalendarAnswer): string =>
  `${entry.title} of ${providerName(answer, entry.provider)}`

/** "Science bus of Demo Bus can cover for both: it meets more years of school. …"; '' where nothing covers. */
export function coverSentence({ cover }: Problem, answer: CalendarAnswer, { names }: Schools): string {
  if (!cover) return ''
  const [keeps, frees] = [answer.entries[cover.keeps]!, answer.entries[cover.frees]!]
  const covers = `${named(keeps, answer)} can cover for both: ${COVER_REASONS[cover.reason]}.`
  const visit = `the visit of ${providerName(answer, frees.provider)}`
  if (cover.offer)
    return `${covers} Offer ${visit} to ${names[cover.offer.school] ?? ''}: never reached, ${roadWords(cover.offer.metres)}, in term and in no calendar.`
  return answer.hasLog
    ? `${covers} No school within ${FURTHEST_OFFER_KM} km by road that was never reached is free for ${visit}.`
    : `${covers} Load a log of engagements, and a school never reached is found for ${visit}.`
}

/** All that is suggested for two events. */
export const suggestionOf = (problem: Problem, answer: CalendarAnswer, schools: Schools): string =>
  [coverSentence(problem, answer, schools), problem.cover?.offer ? '' : moveSentence(problem, answer)]
    .filter((sentence) => sentence !== '')
    .join(' ')

const changeOf = (entry: CalendarEntry, to: WallMinutes, school: string): ClashDecision['change'] => ({
  event: eventKey(entry),
  from: isoOfWallTime(entry.before?.start ?? entry.start),
  to: isoOfWallTime(to),
  school,
})

/** The decision that accepts what is suggested, or keeps both; undefined where nothing is suggested. */
export function acceptedDecision(
  problem: Problem,
  answer: CalendarAnswer,
  ids: readonly string[],
): ClashDecision | undefined {
  const pair = pairOf(problem, answer)
  const { move, cover } = problem
  if (cover?.offer) {
    const freed = answer.entries[cover.frees]!
    return { pair, change: changeOf(freed, freed.start, ids[cover.offer.school] ?? '') }
  }
  if (!move) return undefined
  const entry = answer.entries[move.entry]!
  const school =
    entry.before !== null && entry.before.school !== entry.school ? (ids[entry.school] ?? '') : ''
  return { pair, change: changeOf(entry, move.start, school) }
}

export const pairOf = ({ a, b }: Pick<Problem, 'a' | 'b'>, { entries }: CalendarAnswer): string =>
  pairKey(entries[a]!, entries[b]!)

/** What a person decided: "Robotics heat of Demo Trust moves from 3 February, 13:30, to …". */
export function settledSentence(
  { problem, changed }: SettledProblem,
  answer: CalendarAnswer,
  schools: Schools,
): string {
  const [a, b] = [answer.entries[problem.a]!, answer.entries[problem.b]!]
  if (changed === null)
    return `${named(a, answer)} (${formatStart(a)}) and ${named(b, answer)} (${formatStart(b)}) at ${placeOfEntry(a, schools)} stay as they are.`
  const entry = answer.entries[changed]!
  const before = entry.before!
  return before.school === entry.school
    ? `${named(entry, answer)} at ${placeOfEntry(entry, schools)} moves from ${formatStart({ ...entry, start: before.start })} to ${formatStart(entry)}.`
    : `${named(entry, answer)} (${formatStart(entry)}) goes to ${placeOfEntry(entry, schools)} in place of ${schools.names[before.school] ?? ''}.`
}
