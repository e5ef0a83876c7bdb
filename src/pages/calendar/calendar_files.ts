import {
  termEntries,
  type CalendarAnswer,
  type CalendarEntry,
  type Problem,
} from '../../domain/calendar/calendar_answer'
import { isoWeekOf } from '../../domain/calendar/day_kind'
import { dayOfWallTime, instantOf, isoOfWallTime, LONDON } from '../../domain/calendar/wall_time'
import { csvFile } from '../../domain/files/csv'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { isoOfDay } from '../../domain/time/academic_year'
import {
  DAY_KIND_LABELS,
  placeOfEntry,
  problemKind,
  providerName,
} from '../../findings/calendar/calendar_sentences'
import { suggestionOf, settledSentence } from '../../findings/calendar/settling_sentences'
import { calendarFile, utcTime, type CalendarFileEvent } from './icalendar_file'

type Schools = Pick<SchoolDirectory, 'names' | 'ids' | 'postcodes'>

const time = (wall: number | null, isAllDay: boolean): string =>
  wall === null ? '' : isoOfWallTime(wall).slice(0, isAllDay ? 10 : 16)

const endOf = ({ end, isAllDay }: CalendarEntry): string =>
  end === null ? '' : isAllDay ? isoOfDay(dayOfWallTime(end) - 1) : time(end, false)

/** A suggestion that was accepted here is not agreed with its provider yet. */
const statusOf = ({ isCancelled, isMoved, before }: CalendarEntry): string =>
  isCancelled ? 'cancelled' : before ? 'suggested' : isMoved ? 'moved' : 'confirmed'

/** Events (CSV): the events of the term, or some of them, their last day included. */
export const eventsCsv = (answer: CalendarAnswer, schools: Schools, entries = termEntries(answer)): string =>
  csvFile(
    [
      'event',
      'provider',
      'start',
      'end',
      'school_id',
      'place',
      'years',
      'disciplines',
      'type',
      'day',
      'in_exams',
      'status',
      'file',
    ],
    entries.map((entry) => [
      entry.title,
      providerName(answer, entry.provider),
      time(entry.start, entry.isAllDay),
      endOf(entry),
      schools.ids[entry.school] ?? '',
      placeOfEntry(entry, schools),
      entry.years.map((year) => `Y${year}`).join(', '),
      entry.disciplines.join(', '),
      entry.type,
      DAY_KIND_LABELS[entry.dayKind],
      entry.isInExams ? 'yes' : 'no',
      statusOf(entry),
      entry.file,
    ]),
  )

/** Clashes (CSV): every clash and duplication with both events, what is suggested and what a person decided. */
export function clashesCsv(answer: CalendarAnswer, schools: Schools): string {
  /** Both events as their calendars have them. */
  const cellsOf = (problem: Problem, suggestion: string, decision: string): (string | number)[] => {
    const [a, b] = [problem.a, problem.b].map((index) => asLoaded(answer.entries[index]!)) as [
      CalendarEntry,
      CalendarEntry,
    ]
    return [
      schools.ids[problem.school] ?? '',
      placeOfEntry(a, schools),
      isoWeekOf(dayOfWallTime(a.start)),
      problem.kind === 'clash' ? problem.severity : problem.score,
      a.title,
      b.title,
      providerName(answer, a.provider),
      providerName(answer, b.provider),
      time(a.start, a.isAllDay),
      time(b.start, b.isAllDay),
      suggestion,
      problemKind(problem),
      decision,
    ]
  }
  return csvFile(
    [
      ...['school_id', 'school', 'week', 'severity', 'event_a', 'event_b', 'provider_a', 'provider_b'],
      ...['start_a', 'start_b', 'suggestion', 'kind', 'decision'],
    ],
    [
      ...answer.problems.map((problem) => cellsOf(problem, suggestionOf(problem, answer, schools), '')),
      ...answer.settled.map((settled) =>
        cellsOf(settled.problem, '', settledSentence(settled, answer, schools)),
      ),
    ],
  )
}

const asLoaded = (entry: CalendarEntry): CalendarEntry =>
  entry.before === null ? entry : { ...entry, start: entry.before.start, school: entry.before.school }

/** Of one of a series, with the start that the series gives it: whatever else changes, it stays the same. */
const uidOf = ({ uid, plannedInSeries }: CalendarEntry): string =>
  [uid.replaceAll(/[^A-Za-z0-9-]/g, '-'), plannedInSeries === null ? '' : time(plannedInSeries, false)]
    .filter((part) => part !== '')
    .join('-') + '@reach-atlas'

/**
 * Calendar (ICS): the events of the term, or some of them, cancelled ones as such. Each has the same UID in every export,
 * so that a second import updates the first. `stamp` is the moment it is made.
 */
export const calendarIcs = (
  answer: CalendarAnswer,
  schools: Schools,
  stamp: Date,
  entries = termEntries(answer),
): string =>
  calendarFile(
    entries.map((entry): CalendarFileEvent => ({
      uid: uidOf(entry),
      sequence: entry.sequence + (entry.before ? 1 : 0),
      summary: entry.title,
      location: [placeOfEntry(entry, schools), schools.postcodes[entry.school] ?? '']
        .filter((each) => each !== '')
        .join(', '),
      description: schools.ids[entry.school] === undefined ? '' : `URN ${schools.ids[entry.school]}`,
      organiser: providerName(answer, entry.provider),
      status: entry.isCancelled ? 'CANCELLED' : entry.before ? 'TENTATIVE' : 'CONFIRMED',
      when: entry.isAllDay
        ? { firstDay: time(entry.start, true), lastDay: endOf(entry) || time(entry.start, true) }
        : {
            from: utcTime(instantOf(entry.start, LONDON)),
            to: entry.end === null ? null : utcTime(instantOf(entry.end, LONDON)),
          },
    })),
    stamp,
  )
