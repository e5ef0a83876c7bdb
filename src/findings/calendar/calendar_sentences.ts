import {
  termEntries,
  type CalendarAnswer,
  type CalendarEntry,
  type Problem,
} from '../../domain/calendar/calendar_answer'
import type { DayKind } from '../../domain/calendar/day_kind'
import { dayOfWallTime, isoOfWallTime } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import {
  formatDate,
  formatDayAndMonth,
  formatMonth,
  formatShortDay,
  isoOfDay,
} from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'

type Schools = Pick<SchoolDirectory, 'names' | 'ids'>

const UNKNOWN_PROVIDER = 'Provider not named'

export const providerName = ({ providers }: CalendarAnswer, provider: number): string =>
  providers[provider] || UNKNOWN_PROVIDER

/** "2 clashes and 3 duplications among 21 events"; what there is to say where nothing is to settle. */
export function calendarHeadline({ problems, counts }: CalendarAnswer): string {
  const events = counted(counts.events, 'event')
  if (counts.events === 0) return 'No events in this term'
  const clashes = problems.filter(({ kind }) => kind === 'clash').length
  const duplications = problems.length - clashes
  if (problems.length === 0) return `No clash and no duplication among ${events}`
  const parts = [
    clashes > 0 ? counted(clashes, 'clash', 'clashes') : '',
    duplications > 0 ? counted(duplications, 'duplication') : '',
  ].filter((part) => part !== '')
  return `${parts.join(' and ')} among ${events}`
}

/** What the numbers of a term are of: its days, its definitions and its files, a sentence each. */
export function calendarProvenance(answer: CalendarAnswer): readonly string[] {
  const { counts, term, files } = answer
  return [
    `${calendarHeadline(answer)}.`,
    `${counted(counts.events, 'event')} at ${counted(counts.occurrences, 'time')} from ${formatDate(term.from)} to ${formatDate(term.to)}: cancelled ones, and a second listing of one event, are not counted.`,
    'A clash: two events at one school whose times overlap, or on one day, or in one week. A duplication: events of two providers with a discipline in common and one title, day and place; or at one school with a year group in common within a week, or of one type in a half-term.',
    `Source: ${new Intl.ListFormat('en-GB').format(files)}.`,
  ]
}

export const NO_SQL_OF_CALENDAR =
  'No one statement of SQL gives clashes: every event is compared with each other one at its school, and with the days of its authority’s terms. “Clashes (CSV)” has each pair with both events.'

/** What of the term’s events is not as it seems, a sentence each. */
export function calendarNotes(answer: CalendarAnswer): string[] {
  const { counts, cutSeries, unmetChanges, replacedRecords, question, span, loaded } = answer
  const { cancelled, atVenueOnly, outsideTerm, inExams, repeated } = counts
  const beside = answer.entries.length - termEntries(answer).length
  const notes = [
    atVenueOnly > 0
      ? `${counted(atVenueOnly, 'event names', 'events name')} no school that is known: listed by venue, never counted as load.`
      : '',
    cancelled > 0 ? `${counted(cancelled, 'event is', 'events are')} cancelled: listed, not counted.` : '',
    repeated > 0 ? `${counted(repeated, 'event stands', 'events stand')} in two files: counted once.` : '',
    outsideTerm > 0
      ? `${counted(outsideTerm, 'event falls', 'events fall')} on a weekend, in a holiday or on an INSET day of ${agreeing(outsideTerm, 'its', 'their')} school’s authority.`
      : '',
    inExams > 0 ? `${counted(inExams, 'event falls', 'events fall')} in weeks of exams.` : '',
    ...cutSeries.map(
      (title) => `“${title}” repeats without end and far too often: only its first times are shown.`,
    ),
    ...unmetChanges.map(
      (title) =>
        `“${title}”: a change of one of its times fits none of them, so it is left out: look it up in the calendar it came from.`,
    ),
    beside > 0
      ? `${counted(beside, 'event stands', 'events stand')} just before or after the term: listed for what ${agreeing(beside, 'it has', 'they have')} to settle with events of the term, not counted.`
      : '',
    replacedRecords > 0
      ? `${counted(replacedRecords, 'record')} of the calendars ${agreeing(replacedRecords, 'repeats', 'repeat')} another of the same event or ${agreeing(replacedRecords, 'is', 'are')} older than it: the newest counts.`
      : '',
    counts.events === 0 && span && loaded > 0
      ? `${counted(loaded, 'event is', 'events are')} loaded, from ${formatMonth(span.from)} to ${formatMonth(span.to)}${question.within ? ', in all areas' : ''}: choose another term.`
      : '',
    counts.events > 0 ? 'Times are those of clocks in London; series are opened out.' : '',
  ].filter((sentence) => sentence !== '')
  return [...new Set(notes)]
}

/** "3 December, 13:30", or the day alone of whole days. */
export function formatStart({ start, isAllDay }: Pick<CalendarEntry, 'start' | 'isAllDay'>): string {
  const day = formatDayAndMonth(isoOfDay(dayOfWallTime(start)))
  return isAllDay ? day : `${day}, ${isoOfWallTime(start).slice(11)}`
}

/** "13:30 to 14:30", "13:30", or '' of whole days. */
export function timeOfEntry({
  start,
  end,
  isAllDay,
}: Pick<CalendarEntry, 'start' | 'end' | 'isAllDay'>): string {
  if (isAllDay) return ''
  const clock = (wall: number) => isoOfWallTime(wall).slice(11)
  return end === null || end === start ? clock(start) : `${clock(start)} to ${clock(end)}`
}

export const formatWeek = (monday: number): string => formatShortDay(isoOfDay(monday))

/** Where an event is: its school, else the venue in its own words. */
export const placeOfEntry = (entry: CalendarEntry, { names }: Schools): string =>
  entry.school >= 0 ? (names[entry.school] ?? '') : entry.place === '' ? 'Place not known' : entry.place

/** Words that many names of schools share. */
const WORDS_OF_ANY_SCHOOL =
  /\b(?:demo|the|school|schools|academy|community|primary|secondary|high|grammar|comprehensive|college|junior|infant|church of england|c of e|ce|rc|catholic)\b/gi

/** What tells a school from others, for places where its whole name has no room: "Falcon Acre" of "Demo Falcon Acre Community School". */
export function shortPlace(name: string): string {
  const short = name
    .replace(WORDS_OF_ANY_SCHOOL, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,]+|[\s,]+$/g, '')
  return short === '' ? name : short
}

const SEVERITIES: Readonly<Record<1 | 2 | 3, string>> = {
  3: 'at the same time',
  2: 'on the same day',
  1: 'in the same week',
}

const DUPLICATION_WORDS: Readonly<Record<1 | 2 | 3, string>> = {
  3: 'the same title, day and place',
  2: 'one school, the same years, within a week',
  1: 'one school, the same type of activity in one half-term',
}

/** "Clash, at the same time" or "Duplication: one school …". */
export const problemKind = (problem: Problem): string =>
  problem.kind === 'clash'
    ? `Clash, ${SEVERITIES[problem.severity]}`
    : `Duplication, ${DUPLICATION_WORDS[problem.score]}`

/** What two events have in common, in a sentence. */
export function problemSentence(problem: Problem, answer: CalendarAnswer): string {
  const [a, b] = [answer.entries[problem.a]!, answer.entries[problem.b]!]
  const event = (entry: CalendarEntry) =>
    `${entry.title} of ${providerName(answer, entry.provider)} (${formatStart(entry)})`
  const both = `${event(a)} and ${event(b)}`
  if (problem.kind === 'clash') {
    const years =
      problem.doYearsOverlap === null
        ? 'whether they meet the same years is not known'
        : problem.doYearsOverlap
          ? 'both meet the same years'
          : 'they meet different years'
    return `${both}: ${years}.`
  }
  return `${both}: both bring ${problem.disciplines.map((code) => code.replaceAll('_', ' ')).join(', ')}.`
}

/** The suggested move, or why there is none. */
export function moveSentence(problem: Problem, answer: CalendarAnswer): string {
  if (problem.school < 0) return 'They are at no school that is known, so no move can be suggested.'
  if (!problem.move)
    return answer.weeks.every(({ kind }) => kind === 'no_calendar')
      ? 'Load the term dates of the authority, and a week for one of them can be suggested.'
      : 'No week of the term within 12 weeks is free at this school.'
  const { entry, start } = problem.move
  return `Move ${answer.entries[entry]!.title} to ${formatStart({ ...answer.entries[entry]!, start })}: in term, and the school has nothing else that week.`
}

export const DAY_KIND_LABELS: Readonly<Record<DayKind, string>> = {
  no_calendar: 'no term dates loaded',
  weekend: 'weekend',
  INSET: 'INSET day',
  'half-term': 'half-term',
  holiday: 'holiday',
  term: 'term',
  outside: 'outside term',
}

/** "none in January and March": the months of a term without an event of a provider; '' where every month has one. */
export function emptyMonths(perMonth: readonly number[], months: readonly string[]): string {
  const empty = months
    .filter((_, index) => perMonth[index] === 0)
    .map((month) => formatMonth(month).split(' ')[0])
  if (empty.length === 0) return ''
  return `none in ${empty.length === 1 ? empty[0] : `${empty.slice(0, -1).join(', ')} and ${empty.at(-1)}`}`
}

/** How far the calendars can be trusted to hold everything: "Patchy: …" where a source has a month without events. */
export function patchySentence({ coverage, months }: Pick<CalendarAnswer, 'coverage' | 'months'>): string {
  const cells = coverage.flatMap(({ perMonth }) => perMonth)
  const empty = cells.filter((count) => count === 0).length
  return empty === 0
    ? `Every source has events in each of the ${counted(months.length, 'month')}.`
    : `Patchy: ${empty} of ${counted(cells.length, 'month')} of a source ${agreeing(empty, 'has', 'have')} no event. Nobody knows whether none took place or none was entered.`
}
