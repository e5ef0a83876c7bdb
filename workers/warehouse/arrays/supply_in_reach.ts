import { visibleCount, type PeopleThreshold } from '../../../src/domain/people/small_numbers'
import type { SupplyAnswer } from '../../../src/domain/supply/supply'
import type { SupplyModel } from './supply_model'
import { visiblePart } from './supply_suppliers'
import type { VolunteerColumns } from './volunteer_columns'

/** Volunteers in reach of the scope, a row each of the model, and those of them whom it shares or of whom little is known. */
export function volunteersInReach(
  { pairs, school }: SupplyModel,
  rows: readonly number[],
  { disciplines }: Pick<VolunteerColumns, 'disciplines'>,
  threshold: PeopleThreshold,
): Pick<SupplyAnswer, 'inReach' | 'nearerOutside' | 'disciplineNotKnown'> {
  const nearest = new Float64Array(disciplines.length).fill(Infinity)
  const nearestRow = new Int32Array(disciplines.length).fill(-1)
  const isInReach = new Uint8Array(disciplines.length)
  const isRow = new Uint8Array(school.length)
  for (const row of rows) isRow[row] = 1
  for (let row = 0; row < school.length; row++)
    for (let at = pairs.start[row]!; at < pairs.start[row + 1]!; at++) {
      const who = pairs.supplier[at]!
      if (isRow[row] === 1) isInReach[who] = 1
      if (pairs.metres[at]! >= nearest[who]!) continue
      nearest[who] = pairs.metres[at]!
      nearestRow[who] = row
    }
  const inReach = [...disciplines.keys()].filter((who) => isInReach[who] === 1)
  const part = (counts: (who: number) => boolean): number =>
    visiblePart(inReach.filter(counts).length, inReach.length, threshold)
  return {
    inReach: visibleCount(inReach.length, threshold),
    nearerOutside: part((who) => isRow[nearestRow[who]!] === 0),
    disciplineNotKnown: part((who) => disciplines[who] === ''),
  }
}
