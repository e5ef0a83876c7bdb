import { expect, test } from 'vitest'
import type { PriorityReach } from '../../../src/domain/coverage/priority_reach'
import type { Target } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import type { Phase, ReportingPhase } from '../../../src/domain/school/phase'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { priorityFinding } from '../../../src/findings/gaps/priority_reach_sentences'

type Counts = Partial<Record<Phase, readonly [reached: number, schools: number]>>
const byPhase = (counts: Counts) =>
  PHASES.map((phase) => ({ reached: counts[phase]?.[0] ?? 0, schools: counts[phase]?.[1] ?? 0 }))
const reachOf = (list: Counts, rest: Counts): PriorityReach => ({ list: byPhase(list), rest: byPhase(rest) })
const target = (phase: string, value: number): Target => ({
  metric: 'priority reach',
  phase,
  year: null,
  measure: '',
  area: null,
  value,
  unit: '',
  source: 'SQW 2022',
})
const asking = (phase: ReportingPhase) => ({ phase, window: windowOfYear(2024) })

const reach = reachOf(
  { SEC: [5, 8], ALL: [1, 2], SPECIAL: [1, 30] },
  { SEC: [30, 40], PRI: [10, 200], P16: [6, 10] },
)

test('the target of every phase is held against the whole list, with its phases beside it', () => {
  expect(priorityFinding(reach, asking('secondary'), [target('all', 95)])).toEqual({
    againstTarget:
      'Priority reach 17.5% in 2024/25 (7 of 40 schools on the list), target 95%: 31 more would meet it.',
    rag: 'R',
    mix: 'The list is 30 special and 10 secondary.',
    comparisons: [
      'Within secondary: list 60.0% (6 of 10), rest 75.0% (30 of 40).',
      'Over every phase: list 17.5% (7 of 40), rest 18.4% (46 of 250).',
    ],
    definition:
      'Reached: at least one delivered engagement in 2024/25. List: its schools in the register, of every phase. Rest: all other schools. Target: SQW 2022.',
  })
})

test('a target of the phase itself is held against the list within it', () => {
  const found = priorityFinding(reach, asking('secondary'), [target('all', 95), target('secondary', 60)])
  expect(found?.againstTarget).toBe(
    'Priority reach 60.0% in 2024/25 (6 of 10 secondary schools on the list), target 60%: met.',
  )
  expect(found?.rag).toBe('G')
})

test('without a target nothing is rated; asked of every phase, list and rest stand within the phase the list has most of', () => {
  const found = priorityFinding(reach, asking('all'), [])
  expect(found?.againstTarget).toMatch(/schools on the list\), no target is loaded\.$/)
  expect(found?.rag).toBe('grey')
  expect(found?.comparisons[0]).toBe('Within special: list 3.3% (1 of 30), rest no schools.')
  expect(priorityFinding(reachOf({}, {}), asking('all'), [])).toBeNull()
})
