import { expect, test } from 'vitest'
import { roadMetres } from '../../../src/domain/plan/road_distance'
import { PHASES } from '../../../src/domain/school/phase'
import { freedVisits } from '../../../workers/warehouse/arrays/freed_visits'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'

/** Schools on one line, by degrees of longitude from the first; `visits` of each in the log. */
function openOf(
  schools: readonly (readonly [east: number, phase: (typeof PHASES)[number], visits: number])[],
) {
  const start = [0]
  for (const [, , visits] of schools) start.push(start.at(-1)! + visits)
  return {
    directory: {
      lon: Float64Array.from(schools, ([east]) => east),
      lat: new Float64Array(schools.length).fill(54.9),
      phase: Uint8Array.from(schools, ([, phase]) => PHASES.indexOf(phase)),
    },
    engagements: { start: Uint32Array.from(start) },
  } as unknown as OpenColumns
}

const SCHOOLS = [
  [0, 'SEC', 3],
  [0.02, 'PRI', 0],
  [0.04, 'SEC', 1],
  [0.06, 'SEC', 0],
  [0.08, 'ALL', 0],
  [NaN, 'SEC', 0],
  [5, 'SEC', 0],
] as const

test('a freed visit goes to the nearest school of the reporting phase that was never reached, and no school is offered twice', () => {
  const offer = freedVisits(openOf(SCHOOLS), () => true)
  expect(offer(0, 7)).toEqual({ school: 3, metres: roadMetres(0, 54.9, 0.06, 54.9) })
  expect(offer(0, 7)?.school).toBe(4)
  expect(offer(0, 7)).toBeNull()
})

test('it goes to none that is not free on its day, nor from a school whose place is not known', () => {
  const offer = freedVisits(openOf(SCHOOLS), (school, day) => school !== 3 || day === 8)
  expect(offer(0, 7)?.school).toBe(4)
  expect(offer(0, 8)?.school).toBe(3)
  expect(freedVisits(openOf(SCHOOLS), () => true)(5, 7)).toBeNull()
})
