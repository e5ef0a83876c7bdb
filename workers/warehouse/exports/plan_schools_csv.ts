import { csvFile, NOT_KNOWN } from '../../../src/domain/files/csv'
import { statusOf } from '../../../src/domain/engagement/engagement'
import { historyOfRow } from '../../../src/domain/gaps/priority_gap'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import { statusLabel } from '../../../src/findings/engagement/status_sentences'
import { NO_PLAN, whyNotSentence } from '../../../src/findings/plan/why_not_sentences'
import type { SolvedQuestion } from '../arrays/plan_visits'
import type { OpenColumns } from '../arrays/open_columns'
import { kmCell } from './plan_csv'
import { schoolCells } from './plan_school_cells'
import { rollCell } from './roll_cell'

const HEADINGS = [
  'school_id',
  'name',
  'phase',
  'local_authority',
  'hub',
  'priority',
  'status',
  'pupils',
  'need_score',
  'value',
  'visits',
  'reachable_by',
  'nearest_volunteer_km',
  'why_not',
]

/** "Plan schools (CSV)": every school in scope, most in need first, with why it is in no visit. */
export function planSchoolsAsCsv(
  { answer, instance, pairs, result }: SolvedQuestion,
  open: OpenColumns,
): string {
  const { directory } = open
  const { schools, value, inReach, supply, question } = answer
  const cellsOf = schoolCells(open)
  const visits = new Uint8Array(schools.school.length)
  if (answer.found.kind === 'plan') for (const { school } of answer.found.plan.visits) visits[school]!++
  const naming = {
    supplier: supply.employersStandIn ? ('employer' as const) : ('volunteer' as const),
    schoolName: (row: number) => directory.names[schools.school[row]!]!,
    value: (row: number) => value[row]!,
    kmPerPoint: question.objective.kind === 'priced' ? question.objective.metresPerPoint / 1000 : null,
  }
  const rows = Array.from(schools.school, (school, row) => {
    const { id, name, phase, localAuthority, hub } = cellsOf(school)
    const status = statusOf(schools.status[row])
    const why = result.kind === 'plan' ? whyLeftOut(result.network, instance, row) : null
    const nearest = why?.why === 'nobody_in_reach' ? (why.nearest?.metres ?? null) : null
    const metres = inReach[row]! > 0 ? pairs.metres[pairs.start[row]!]! : nearest
    return [
      id,
      name,
      phase,
      localAuthority,
      hub,
      schools.onList[row] === 1 ? 'yes' : 'no',
      status === null ? NOT_KNOWN : statusLabel(status, historyOfRow(schools, row)),
      rollCell(directory.pupils[school]!),
      schools.need[row]!,
      value[row]!,
      visits[row]!,
      inReach[row]!,
      metres === null ? null : kmCell(metres),
      result.kind === 'infeasible' ? NO_PLAN : why === null ? null : whyNotSentence(why, naming),
    ]
  })
  return csvFile(HEADINGS, rows)
}
