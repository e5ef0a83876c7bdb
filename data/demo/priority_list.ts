import type { DemoSchool } from './schools'
import { randomFor } from './random'

export const PRIORITY_LIST = {
  id: 'demo-priority',
  name: 'Demo priority schools',
  validFrom: '2023-09-01',
}

/** SQW 2022: 1,319 schools were 54 % of the list (2.5), and Table 1 gives 54 % only if about 56 % are secondary. */
const SECONDARIES = 1366
const PRIMARIES = 1074

/** Share of free school meals weighs most; the rest of the reasons for being on a list are left to chance. */
const CHANCE_IN_FSM_POINTS = 34

/** The schools on the demo's priority list, in register order. */
export function choosePriority(schools: readonly DemoSchool[]): readonly DemoSchool[] {
  const random = randomFor('priority list')
  const need = new Map(
    schools.map((school) => [school, (school.fsmPct ?? 0) + CHANCE_IN_FSM_POINTS * random.next()]),
  )
  const neediest = (phases: readonly string[], count: number): DemoSchool[] =>
    schools
      .filter(({ phase }) => phases.includes(phase))
      .toSorted((a, b) => (need.get(b) ?? 0) - (need.get(a) ?? 0))
      .slice(0, count)
  return [...neediest(['SEC', 'ALL'], SECONDARIES), ...neediest(['PRI'], PRIMARIES)].sort(
    (a, b) => a.index - b.index,
  )
}
