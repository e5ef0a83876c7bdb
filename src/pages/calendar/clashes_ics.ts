import type { CalendarAnswer, Problem } from '../../domain/calendar/calendar_answer'
import { dayOfWallTime } from '../../domain/calendar/wall_time'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { isoOfDay } from '../../domain/time/academic_year'
import { placeOfEntry, problemKind, problemSentence } from '../../findings/calendar/calendar_sentences'
import { pairOf, settledSentence, suggestionOf } from '../../findings/calendar/settling_sentences'
import { calendarFile, type CalendarFileEvent } from './icalendar_file'

type Schools = Pick<SchoolDirectory, 'names' | 'ids' | 'postcodes'>

/**
 * Clashes (ICS): a whole-day entry for each clash and duplication, on the days of both events where they share a week, else
 * on the day of the earlier one. What a person decided is cancelled, so that a second import takes it out of a calendar.
 */
export function clashesIcs(answer: CalendarAnswer, schools: Schools, stamp: Date): string {
  const entryOf = (problem: Problem, pair: string, words: string, isSettled: boolean): CalendarFileEvent => {
    const both = [answer.entries[problem.a]!, answer.entries[problem.b]!]
    const days = both.map((entry) => dayOfWallTime(entry.start)).sort((a, b) => a - b)
    const [first = 0, last = first] = problem.kind === 'clash' && !isSettled ? days : days.slice(0, 1)
    return {
      uid: `${problem.kind}-${pair.replaceAll(/[^A-Za-z0-9]+/g, '-')}@reach-atlas`,
      sequence: isSettled ? 1 : 0,
      summary: `To settle at ${placeOfEntry(both[0]!, schools)}: ${both.map(({ title }) => title).join(' and ')}`,
      location: [placeOfEntry(both[0]!, schools), schools.postcodes[problem.school] ?? '']
        .filter((each) => each !== '')
        .join(', '),
      description: `${problemKind(problem)}. ${problemSentence(problem, answer)} ${words}`,
      organiser: '',
      status: isSettled ? 'CANCELLED' : 'TENTATIVE',
      when: { firstDay: isoOfDay(first), lastDay: isoOfDay(last) },
    }
  }
  return calendarFile(
    [
      ...answer.problems.map((problem) =>
        entryOf(problem, pairOf(problem, answer), suggestionOf(problem, answer, schools), false),
      ),
      ...answer.settled.map((settled) =>
        entryOf(settled.problem, settled.pair, settledSentence(settled, answer, schools), true),
      ),
    ],
    stamp,
  )
}
