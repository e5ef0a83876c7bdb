import { OUT_OF_SCOPE } from '../../domain/engagement/engagement'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'

/** The status of each school that is listed, by its index in the register; out of scope elsewhere. `isListed`: of a row of the answer. */
export function listedStates(
  answer: GapsAnswer | undefined,
  schools: number,
  isListed: (row: number) => boolean,
): Uint8Array {
  const states = new Uint8Array(schools).fill(OUT_OF_SCOPE)
  answer?.school.forEach((school, row) => {
    if (isListed(row)) states[school] = answer.status[row] ?? OUT_OF_SCOPE
  })
  return states
}
