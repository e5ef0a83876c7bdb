import { dayNumber, isoOfDay } from '../../domain/time/academic_year'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { VisitState } from '../../domain/plan/visit_state'
import type { PlanRow } from '../../findings/plan/plan_rows'
import { roadWords } from '../../findings/plan/plan_sentences'
import { mondayOfWeek } from '../../findings/plan/week_sentences'
import { calendarFile, type CalendarFileEvent } from '../calendar/icalendar_file'

const STATUS_OF: Readonly<Record<VisitState, CalendarFileEvent['status']>> = {
  planned: 'TENTATIVE',
  offered: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  delivered: 'CONFIRMED',
  declined: 'CANCELLED',
  cancelled: 'CANCELLED',
}

/**
 * Visits that have a week as a calendar file: whole days from Monday to Friday, for the day is not agreed. A visit has
 * the same uid however often the file is made, so that a second import updates the first.
 */
export const planWeeksIcs = (
  rows: readonly PlanRow[],
  schools: Pick<SchoolDirectory, 'postcodes'>,
  stamp: Date,
): string =>
  calendarFile(
    rows
      .filter(({ visit }) => visit.week !== '')
      .map(({ visit, state, school }): CalendarFileEvent => {
        const monday = mondayOfWeek(visit.week)
        return {
          uid: `visit-${`${visit.school}-${visit.supplier}${visit.visit === 2 ? '-2' : ''}`.replaceAll(/[^A-Za-z0-9-]/g, '-')}@reach-atlas`,
          sequence: 0,
          summary: `Visit ${visit.schoolName} this week`,
          location: [visit.schoolName, schools.postcodes[school] ?? '']
            .filter((each) => each !== '')
            .join(', '),
          description: `URN ${visit.school}. ${visit.supplier}, ${roadWords(visit.metres)}.`,
          organiser: '',
          status: STATUS_OF[state],
          when: { firstDay: monday, lastDay: isoOfDay(dayNumber(monday) + 4) },
        }
      }),
    stamp,
  )
