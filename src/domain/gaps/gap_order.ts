import type { SchoolDirectory } from '../project/dataset'
import { NEAREST_PLACES } from './priority_gap'
import type { GapsAnswer } from './priority_gap'

export type GapSort = 'need' | 'name' | 'status' | 'last' | 'months' | 'fsm' | 'pupils' | 'km'

/**
 * The answer's rows in a chosen order: indexes into the answer's columns. What is not known comes last either way;
 * ties keep the order of need.
 */
export function gapOrder(
  answer: GapsAnswer,
  schools: SchoolDirectory,
  sort: GapSort,
  descending: boolean,
): Uint32Array {
  const rows = Uint32Array.from(answer.school.keys())
  const direction = descending ? -1 : 1
  if (sort === 'name') {
    const collator = new Intl.Collator('en-GB', { numeric: true })
    const name = (row: number) => schools.names[answer.school[row] ?? 0] ?? ''
    return rows.sort((a, b) => direction * collator.compare(name(a), name(b)) || a - b)
  }
  const key = keyOf(answer, schools, sort)
  return rows.sort((a, b) => {
    const left = key(a)
    const right = key(b)
    const unknown = Number(Number.isNaN(left)) - Number(Number.isNaN(right))
    return unknown || direction * (left - right) || a - b
  })
}

function keyOf(
  answer: GapsAnswer,
  schools: SchoolDirectory,
  sort: Exclude<GapSort, 'name'>,
): (row: number) => number {
  const orUnknown = (value: number | undefined) => (value === undefined || value < 0 ? NaN : value)
  switch (sort) {
    case 'need':
      return (row) => answer.need[row] ?? NaN
    case 'status':
      return (row) => answer.status[row] ?? NaN
    case 'last':
      return (row) => orUnknown(answer.lastDay[row])
    case 'months':
      // Days break ties between equal months.
      return (row) => -orUnknown(answer.lastDay[row])
    case 'fsm':
      return (row) => schools.fsmPct[answer.school[row] ?? 0] ?? NaN
    case 'pupils':
      return (row) => orUnknown(schools.pupils[answer.school[row] ?? 0])
    case 'km':
      return (row) => answer.nearestKm[row * NEAREST_PLACES] ?? NaN
  }
}
