import type { CoverageMeasure } from '../../domain/coverage/coverage_measures'
import type { MeasureProof } from '../../domain/coverage/measure_proof'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'

/** What the SQL gives of a measure, in words; null of a measure that it does not give. */
export function measureProofWords(measure: CoverageMeasure, proof: MeasureProof): string | null {
  const sessions = counted(proof.sessions, 'session')
  if (measure === 'sessions' || measure === 'sessions_per_school')
    return `${sessions} at ${counted(proof.reached, 'school')}`
  if (measure === 'hours')
    return `${formatCount(Math.round(proof.hours))} hours; ${formatCount(proof.withoutHours)} of ${sessions} without hours`
  return measure === 'depth' ? `${counted(proof.deep, 'school')} with four sessions or more` : null
}

/** Measures of which one statement of SQL counts schools reached. */
export const MEASURES_OF_REACH: readonly CoverageMeasure[] = ['reach', 'gap', 'change']

export const NO_SQL_OF_MEASURE =
  'No one statement of SQL gives this measure: numbers of young people are given only where none of them is few, an employer counts once however it is written, and a list, a column or a part of a school’s figures may narrow it.'
