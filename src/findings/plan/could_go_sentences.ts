import type { PlanAnswer } from '../../domain/plan/plan_question'
import type { CouldGo } from '../../domain/plan/who_could_go'
import { formatDate } from '../../domain/time/academic_year'
import { formatCount } from '../format_number'
import { DISCIPLINE_LABELS } from './discipline_labels'

const CANNOT = (dbsOn: string): Readonly<Record<Extract<CouldGo, { kind: 'cannot' }>['why'], string>> => ({
  withoutPosition: 'no usable postcode',
  outOfReach: 'too far',
  otherStatus: 'not of the status asked for',
  notInSchool: 'not in schools',
  otherPhase: 'another phase of school',
  otherDiscipline: 'another discipline',
  dbsNotKnown: 'no DBS date known',
  dbsEnded: `DBS ends before ${formatDate(dbsOn)}`,
  noVisits: 'no visits this term',
})

const MOST_VALUES = 3

/** What the plan does with one supplier, from one school's side. */
export function couldGoWords(
  could: CouldGo,
  { value, question }: Pick<PlanAnswer, 'value' | 'question'>,
): string {
  switch (could.kind) {
    case 'goes_here':
      return 'Goes here'
    case 'visit_left':
      return 'Could; has a visit left'
    case 'spent': {
      const values = could.schools.map((row) => value[row]!).sort((a, b) => b - a)
      const listed = values.slice(0, MOST_VALUES).map(formatCount)
      const more = values.length > MOST_VALUES ? ` and ${formatCount(values.length - MOST_VALUES)} more` : ''
      const words =
        more === '' && listed.length > 1
          ? `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)!}`
          : listed.join(', ') + more
      return question.value === 'need' ? `Could; spent on need ${words}` : `Could; spent on ${words}`
    }
    case 'cannot':
      return `Cannot: ${CANNOT(question.dbsOn)[could.why]}`
    case 'too_far':
      return `Cannot: travels ${formatCount(Math.round(could.limit / 1000))} km at most`
  }
}

/** "physics, maths"; that none is known. */
export const bringsWords = (codes: readonly string[]): string =>
  codes.length === 0
    ? 'not known'
    : codes
        .map((code) =>
          code in DISCIPLINE_LABELS ? DISCIPLINE_LABELS[code as keyof typeof DISCIPLINE_LABELS] : code,
        )
        .join(', ')
