import type { FixedWeek, WeekFault } from '../../domain/plan/week_faults'
import type { PlanRow } from './plan_rows'
import { weekWords } from './week_sentences'

const CLOSED: Readonly<Partial<Record<Extract<WeekFault, { kind: 'closed' }>['because'], string>>> = {
  INSET: 'the school has an INSET day',
  'half-term': 'it is half-term at the school',
  holiday: 'it is a holiday at the school',
  exams: 'the school has exams',
}

/** What a visit breaks where it is, `rowOf` giving the row of another visit. */
function faultWords(
  fault: WeekFault,
  { visit }: PlanRow,
  rowOf: (visit: number) => PlanRow | undefined,
): string {
  const named = (others: readonly number[], part: 'schoolName' | 'supplier') =>
    new Intl.ListFormat('en-GB').format(others.map((other) => rowOf(other)?.visit[part] ?? ''))
  switch (fault.kind) {
    case 'closed':
      return CLOSED[fault.because] ?? 'the week is outside the school’s term'
    case 'event':
      return fault.title === ''
        ? 'the log has an engagement planned at the school'
        : `the school has “${fault.title}”`
    case 'dbs':
      return `the DBS of ${visit.supplier} ends before the week does`
    case 'supplier':
      return `${visit.supplier} also goes to ${named(fault.others, 'schoolName')}`
    case 'too_close':
      return `the visit by ${named(fault.others, 'supplier')} is less than three weeks away`
  }
}

/** "Demo Oak, week of 9 February: it is half-term at the school; V-0108 also goes to Demo Elm."; '' of a visit that breaks nothing. */
export function faultSentence(
  { faults }: FixedWeek,
  row: PlanRow,
  rowOf: (visit: number) => PlanRow | undefined,
): string {
  return faults.length === 0
    ? ''
    : `${row.visit.schoolName}, ${weekWords(row.visit.week)}: ${faults.map((fault) => faultWords(fault, row, rowOf)).join('; ')}.`
}
