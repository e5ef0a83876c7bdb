import { termEntries, type CalendarAnswer } from '../../domain/calendar/calendar_answer'
import { mondayOf } from '../../domain/calendar/day_kind'
import { SATURATED_EVENTS } from '../../domain/calendar/duplication'
import { FEWEST_FOR_PEAK } from '../../domain/calendar/placements'
import { dayOfWallTime } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { agreeing, counted } from '../../domain/words/counted'
import { formatWeek } from './calendar_sentences'

const MOST_QUIET_WEEKS = 3

/** The busiest week of the term and the quietest ones, to which an event could move; '' of FEWEST_FOR_PEAK events or less. */
export function peakSentence(answer: CalendarAnswer): string {
  const { weeks } = answer
  const mondays = termEntries(answer)
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ start }) => mondayOf(dayOfWallTime(start)))
  const perWeek = weeks.map(({ monday }) => mondays.filter((each) => each === monday).length)
  const peak = mondays.length > FEWEST_FOR_PEAK ? peakOf(weeks, perWeek) : null
  return peak
    ? `Busiest: ${agreeing(peak.busy, 'the week')} of ${peak.busiest} (${peak.most} events). Quietest in term: ${peak.quietest} (${peak.fewest}).`
    : ''
}

/** The weeks for which schools ask most, with quieter ones to offer instead; '' of FEWEST_FOR_PEAK requests or less. */
export function requestPeakSentence({ weeks, requestsPerWeek }: CalendarAnswer): string {
  const requests = requestsPerWeek.reduce((sum, count) => sum + count, 0)
  const peak = requests > FEWEST_FOR_PEAK ? peakOf(weeks, requestsPerWeek) : null
  return peak
    ? `Schools ask most for ${agreeing(peak.busy, 'the week')} of ${peak.busiest} (${peak.most} of ${requests} requests). Offer quieter weeks of term: ${peak.quietest} (${peak.fewest}).`
    : ''
}

const YEARS_BACK = ['', ' a year before', ' two years before', ' three years before']

/** The weeks in which most placements begin, with quieter ones to offer instead; '' of FEWEST_FOR_PEAK placements or less. */
export function placementPeakSentence({ weeks, placements: { perWeek, yearsBack } }: CalendarAnswer): string {
  const placements = perWeek.reduce((sum, count) => sum + count, 0)
  const peak = placements > FEWEST_FOR_PEAK ? peakOf(weeks, perWeek) : null
  return peak
    ? `Work placements crowd ${agreeing(peak.busy, 'the week')} of ${peak.busiest} (${peak.most} of the ${placements} of work experience and job shadowing in ${yearsBack === 0 ? 'this term' : `the same weeks${YEARS_BACK[yearsBack] ?? ''}`}). Offer quieter weeks of term: ${peak.quietest} (${peak.fewest}).`
    : ''
}

const MOST_SATURATED_NAMED = 3

/** Schools that have so much in a half-term that more would be too much; '' where none has. */
export function saturationSentence(
  { loads }: CalendarAnswer,
  { names }: Pick<SchoolDirectory, 'names'>,
): string {
  const full = loads
    .flatMap(({ school, saturated }) => saturated.map((each) => ({ school, ...each })))
    .sort((a, b) => b.events - a.events || a.school - b.school)
  if (full.length === 0) return ''
  const schools = new Set(full.map(({ school }) => school)).size
  const named = full
    .slice(0, MOST_SATURATED_NAMED)
    .map(({ school, halfTerm, events }) => `${names[school] ?? ''}, ${events} in ${halfTerm}`)
  return `Too much already: ${counted(schools, 'school')} ${agreeing(schools, 'has', 'have')} ${SATURATED_EVENTS} events or more in one half-term (${full.length > named.length ? 'most: ' : ''}${named.join('; ')}). Ask before you offer ${agreeing(schools, 'it', 'them')} more.`
}

interface Peak {
  /** Weeks that are busiest. */
  readonly busy: number
  readonly busiest: string
  readonly most: number
  readonly quietest: string
  readonly fewest: number
}

/** The busiest and the quietest weeks of term; null where all are alike. */
function peakOf(weeks: CalendarAnswer['weeks'], perWeek: readonly number[]): Peak | null {
  const counts = weeks.flatMap(({ monday, kind }, at) =>
    kind === 'term' || kind === 'no_calendar' ? [{ monday, count: perWeek[at] ?? 0 }] : [],
  )
  const most = Math.max(...counts.map(({ count }) => count))
  const fewest = Math.min(...counts.map(({ count }) => count))
  if (counts.length === 0 || most === fewest) return null
  const weeksWith = (wanted: number) =>
    counts.filter(({ count }) => count === wanted).map(({ monday }) => formatWeek(monday))
  const [busy, quiet] = [weeksWith(most), weeksWith(fewest)]
  const rest = quiet.length - MOST_QUIET_WEEKS
  const quietest =
    rest > 0 ? `${quiet.slice(0, MOST_QUIET_WEEKS).join(', ')} and ${rest} more` : quiet.join(', ')
  return { busy: busy.length, busiest: busy.join(', '), most, quietest, fewest }
}
