import { isReached, ONE_OFF, REPEAT, SUSTAINED } from '../../../src/domain/engagement/engagement'
import { NO_AREA } from '../../../src/domain/project/dataset'
import {
  PHASES_OF_FIGURES,
  TALLY_FIELDS,
  TALLY_PHASES,
  type ReportFigures,
  type TallyField,
} from '../../../src/domain/report/report'
import type { PeriodAsAt } from '../../../src/domain/report/report_period'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { EngagementColumns } from './engagement_columns'
import { NO_HEADCOUNT } from './headcounts'
import { engagementStatuses } from './engagement_status'
import { engagementsWhere } from './engagements_where'
import type { OpenColumns } from './open_columns'

const FIELD = Object.fromEntries(TALLY_FIELDS.map((field, at) => [field, at])) as Record<TallyField, number>
const FIELDS = TALLY_FIELDS.length

/** By phase of the register, its place in TALLY_PHASES. */
export const TALLY_PHASE_OF = PHASES.map((phase) => {
  const at = TALLY_PHASES.findIndex((each) => each !== 'other' && PHASES_REPORTED_AS[each].includes(phase))
  return at < 0 ? TALLY_PHASES.length - 1 : at
})

/** Which schools a report is about. */
export interface ReportScope {
  /** Per school the area's place, NO_AREA where it has none; undefined where no grouping is asked for. */
  readonly areaOf: Uint16Array | undefined
  readonly areas: number
  /** 1 for each priority school; undefined where no list is asked for. */
  readonly onList: Uint8Array | undefined
}

/** Whether a row was reported by a day, ISO; one without a day of report counts at every day. */
export const reportedBy = ({ reported }: EngagementColumns, asAt: string): ((row: number) => boolean) => {
  const to = dayNumber(asAt)
  return (row) => reported[row]! <= to
}

/** Every sum of the delivered activities of a window that were reported by a day, by area and phase, people as they are. */
export function reportFigures(open: OpenColumns, scope: ReportScope, period: PeriodAsAt): ReportFigures {
  const { directory, requests } = open
  const { window, asAt } = period
  const columns = engagementsWhere(open.engagements, reportedBy(open.engagements, asAt))
  const { status } = engagementStatuses(columns, window, 'all')
  const values = new Float64Array((scope.areas + 2) * PHASES_OF_FIGURES * FIELDS)
  const ofSchool = new Float64Array(FIELDS)
  const add = (school: number): void => {
    const phase = TALLY_PHASE_OF[directory.phase[school]!]!
    const area = scope.areaOf?.[school] ?? NO_AREA
    for (const place of [area === NO_AREA ? scope.areas : area, scope.areas + 1])
      for (const group of [phase, TALLY_PHASES.length]) {
        const start = (place * PHASES_OF_FIGURES + group) * FIELDS
        for (let field = 0; field < FIELDS; field++) values[start + field]! += ofSchool[field]!
      }
  }
  for (let school = 0; school < directory.phase.length; school++) {
    ofSchool.fill(0)
    const reached = Number(isReached(status[school]!))
    const listed = scope.onList?.[school] ?? 0
    ofSchool[FIELD.schools] = 1
    ofSchool[FIELD.reached] = reached
    ofSchool[FIELD.listed] = listed
    ofSchool[FIELD.listedReached] = listed * reached
    ofSchool[FIELD.sustained] = Number(status[school] === SUSTAINED)
    ofSchool[FIELD.repeat] = Number(status[school] === REPEAT)
    ofSchool[FIELD.oneOff] = Number(status[school] === ONE_OFF)
    if (reached === 1) addActivities(columns, school, dayNumber(window.from), dayNumber(window.to), ofSchool)
    add(school)
  }
  const schoolOf = new Map(requests.length === 0 ? [] : directory.ids.map((id, school) => [id, school]))
  for (const { schoolId, created, status: requestStatus } of requests) {
    const school = schoolOf.get(schoolId)
    if (school === undefined || created < window.from || created > window.to || created > asAt) continue
    const field = REQUEST_FIELDS[requestStatus ?? '']
    if (field === undefined) continue
    ofSchool.fill(0)
    ofSchool[FIELD[field]] = 1
    add(school)
  }
  return { window, asAt, values }
}

/** DOMAIN §4.6: what a school or a provider took back, and duplicates, count nowhere. */
const REQUEST_FIELDS: Readonly<Record<string, TallyField>> = {
  matched: 'requestsFilled',
  delivered: 'requestsFilled',
  unfilled_expired: 'requestsUnfilled',
  open: 'requestsOpen',
  offered: 'requestsOpen',
}

function addActivities(
  columns: EngagementColumns,
  school: number,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  const add = (field: TallyField, amount: number): void => {
    sums[FIELD[field]]! += amount
  }
  const end = columns.start[school + 1]!
  for (let row = columns.start[school]!; row < end; row++) {
    if (columns.day[row]! < from || columns.day[row]! > to) continue
    const [delivering, preparing] = [columns.hoursDelivering[row]!, columns.hoursPreparing[row]!]
    const volunteers = columns.volunteers[row]!
    const hasVolunteers = volunteers !== NO_HEADCOUNT
    add('sessions', 1)
    if (delivering < 0) add('withoutHours', 1)
    else add('hoursDelivering', delivering)
    if (preparing < 0) add('withoutPreparing', 1)
    else add('hoursPreparing', preparing)
    if (hasVolunteers) {
      add('volunteers', volunteers)
      add('volunteerHoursDelivering', volunteers * Math.max(0, delivering))
      add('volunteerHoursPreparing', volunteers * Math.max(0, preparing))
    } else add('withoutVolunteers', 1)
    if (columns.pupils[row] === NO_HEADCOUNT) add('withoutHeadcount', 1)
    else {
      add('youngPeople', columns.pupils[row]!)
      add('youngPeopleLow', columns.pupilsLow[row]!)
      add('youngPeopleHigh', columns.pupilsHigh[row]!)
    }
  }
}
