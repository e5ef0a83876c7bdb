import type { CalendarAnswer, CalendarEntry } from '../../domain/calendar/calendar_answer'
import { isoWeekOf } from '../../domain/calendar/day_kind'
import { dayOfWallTime, instantOf, isoOfWallTime, LONDON } from '../../domain/calendar/wall_time'
import { csvFile } from '../../domain/files/csv'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { isoOfDay } from '../../domain/time/academic_year'
import {
  DAY_KIND_LABELS,
  moveSentence,
  placeOfEntry,
  problemKind,
  providerName,
} from '../../findings/calendar/calendar_sentences'
import { calendarFile, utcTime, type CalendarFileEvent } from './icalendar_file'

type Schools = Pick<SchoolDirectory, 'names' | 'ids' | 'postcodes'>

const time = (wall: number | null, isAllDay: boolean): string =>
  wall === null ? '' : isoOfWallTime(wall).slice(0, isAllDay ? 10 : 16)

const endOf = ({ end, isAllDay }: CalendarEntry): string =>
  end === null ? '' : isAllDay ? isoOfDay(dayOfWallTime(end) - 1) : time(end, false)

/** Events (CSV): the events of the term, or some of them, their last day included. */
export const eventsCsv = (answer: CalendarAnswer, schools: Schools, entries = answer.entries): string =>
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
      entry.isCancelled ? 'cancelled' : entry.isMoved ? 'moved' : 'confirmed',
      entry.file,
    ]),
  )

/** Clashes (CSV): every clash and duplication with both events and the move suggested. */
export const clashesCsv = (answer: CalendarAnswer, schools: Schools): string =>
  csvFile(
    [
      'kind',
      'severity',
      'school_id',
      'place',
      'iso_week',
      'event_a',
      'provider_a',
      'start_a',
      'event_b',
      'provider_b',
      'start_b',
      'suggestion',
    ],
    answer.problems.map((problem) => {
      const [a, b] = [answer.entries[problem.a]!, answer.entries[problem.b]!]
      return [
        problemKind(problem),
        problem.kind === 'clash' ? problem.severity : problem.score,
        schools.ids[problem.school] ?? '',
        placeOfEntry(a, schools),
        isoWeekOf(dayOfWallTime(a.start)),
        a.title,
        providerName(answer, a.provider),
        time(a.start, a.isAllDay),
        b.title,
        providerName(answer, b.provider),
        time(b.start, b.isAllDay),
        moveSentence(problem, answer),
      ]
    }),
  )

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
  entries = answer.entries,
): string =>
  calendarFile(
    entries.map((entry): CalendarFileEvent => ({
      uid: uidOf(entry),
      sequence: entry.sequence,
      summary: entry.title,
      location: [placeOfEntry(entry, schools), schools.postcodes[entry.school] ?? '']
        .filter((each) => each !== '')
        .join(', '),
      description: schools.ids[entry.school] === undefined ? '' : `URN ${schools.ids[entry.school]}`,
      organiser: providerName(answer, entry.provider),
      status: entry.isCancelled ? 'CANCELLED' : 'CONFIRMED',
      when: entry.isAllDay
        ? { firstDay: time(entry.start, true), lastDay: endOf(entry) || time(entry.start, true) }
        : {
            from: utcTime(instantOf(entry.start, LONDON)),
            to: entry.end === null ? null : utcTime(instantOf(entry.end, LONDON)),
          },
    })),
    stamp,
  )
