import { isReached, statusOf } from '../../../src/domain/engagement/engagement'
import { historyOfSchool } from '../../../src/domain/engagement/loaded_history'
import type { CoverageAnswer } from '../../../src/domain/coverage/coverage'
import { csvFile, NOT_KNOWN } from '../../../src/domain/files/csv'
import { HIDDEN_SYMBOL } from '../../../src/domain/people/small_numbers'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES, PHASE_LABELS } from '../../../src/domain/school/phase'
import { dayNumber, formatWindow, isoOfDay } from '../../../src/domain/time/academic_year'
import { wholeMonthsBetween } from '../../../src/domain/time/whole_months'
import { countedOf } from '../../../src/findings/engagement/counted_phrases'
import { noAreaName } from '../../../src/findings/coverage/area_rows'
import { nameRanks, schoolsInOrder } from '../../../src/findings/coverage/school_rows'
import { statusLabel } from '../../../src/findings/engagement/status_sentences'
import { hasHidden } from '../../../src/findings/school_facts'
import { hiddenFiguresCsvNote } from '../../../src/findings/small_number_sentences'
import { comparedAreaOf } from '../arrays/coverage'
import { lastDayOf } from '../arrays/engagement_columns'
import { engagementStatuses } from '../arrays/engagement_status'
import { asAtOf } from '../arrays/priority_gaps'
import type { OpenColumns } from '../arrays/open_columns'
import { rollCell } from './roll_cell'

const HEADINGS = [
  'school_id',
  'name',
  'phase',
  'postcode',
  'local_authority',
  'hub',
  'compared_by',
  'area_code',
  'area_name',
  'window',
  'counted',
  'reached',
  'status',
  'last_reached',
  'months_since',
  'engagements_in_window',
  'next_booked',
  'on_lists',
  'fsm_pct',
  'pupils',
  'note',
]

/**
 * "Coverage schools (CSV)": every school in scope, those not reached first. Last reached is of the window's end
 * and of the activities counted; months since are counted to that day, or to today where that is earlier.
 */
export function coverageSchoolsAsCsv(answer: CoverageAnswer, open: OpenColumns): string {
  const { question, known, status, lastDay } = answer
  const { directory, engagements } = open
  const { engagements: inWindow } = engagementStatuses(
    open.countedEngagements.of(question),
    question.window,
    question.counted,
  )
  const grouping = open.groupings.find(({ key }) => key === question.by)
  const hubs = open.groupings.find(({ key }) => key === 'hub')?.areas ?? []
  const hubOf = directory.groups['hub']
  const areaOf = comparedAreaOf(open, question)
  const lastOfWindow = dayNumber(question.window.to)
  const asAt = dayNumber(asAtOf(question))
  const rows = Array.from(schoolsInOrder(answer, nameRanks(directory), 'gap'), (school) => {
    const its = statusOf(status[school])
    const area = areaOf(school)
    const last = lastDay[school]!
    const booked = engagements.booked[school]!
    const fsmPct = directory.fsmPct[school]!
    const pupils = directory.pupils[school]!
    const since = lastDayOf(engagements, school) > lastOfWindow
    const lists = open.lists.filter(({ onList }) => onList[school] === 1).map(({ list }) => list.name)
    return [
      directory.ids[school]!,
      directory.names[school]!,
      PHASE_LABELS[PHASES[directory.phase[school]!]!],
      directory.postcodes[school]!,
      directory.localAuthorities[school]!,
      hubs[hubOf?.[school] ?? NO_AREA] ?? null,
      grouping?.label ?? null,
      area < 0 ? null : grouping?.codes[area] || null,
      area < 0 ? grouping && noAreaName(grouping, question.within) : grouping?.areas[area],
      formatWindow(question.window),
      `${question.counted === 'direct' ? 'activities that meet pupils' : 'all activities'}${countedOf(question)}`,
      its === null ? NOT_KNOWN : isReached(status[school]!) ? 'yes' : 'no',
      its === null ? NOT_KNOWN : statusLabel(its, historyOfSchool(answer.history, since)),
      last < 0 ? null : isoOfDay(last),
      last < 0 ? null : wholeMonthsBetween(last, asAt),
      known ? inWindow[school]! : NOT_KNOWN,
      booked < 0 ? null : isoOfDay(booked),
      lists.length === 0 ? null : lists.join('; '),
      directory.fsmHidden[school] === 1
        ? HIDDEN_SYMBOL
        : Number.isNaN(fsmPct)
          ? null
          : Math.round(fsmPct * 10) / 10,
      rollCell(pupils),
      hasHidden(directory, school) ? hiddenFiguresCsvNote(open.threshold) : null,
    ].map((cell) => cell ?? null)
  })
  return csvFile(HEADINGS, rows)
}
