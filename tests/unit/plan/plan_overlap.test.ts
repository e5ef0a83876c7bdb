import { expect, test } from 'vitest'
import type { KeptPlan, KeptVisit } from '../../../src/domain/plan/kept_plan'
import { planOverlaps } from '../../../src/domain/plan/plan_overlap'
import { planSettings } from '../../../src/domain/plan/plan_settings'
import { overlapSentence } from '../../../src/findings/plan/kept_plan_sentences'
import { PLAN_QUESTION } from './plan_answers'

const SPRING = { from: '2026-01-01', to: '2026-03-31' }
const visitOf = (school: string, supplier: string, state: KeptVisit['state'] = 'planned'): KeptVisit => ({
  ...{ school, schoolName: school, supplier, visit: 1, metres: 1, value: 1, week: '', state },
  ...{ barrier: null, detail: null, outUntil: '', changedOn: '' },
})
const planOf = (name: string, visits: readonly KeptVisit[], term = SPRING): KeptPlan => ({
  ...{ id: name, name, term, savedAt: '', settings: planSettings(PLAN_QUESTION, {}), visits, versions: [] },
})
const OURS = [visitOf('S1', 'V1'), visitOf('S2', 'V2'), visitOf('S3', 'V3')]
const visitsOf = (id: string): number | undefined => ({ V1: 1, V2: 5, V3: 2 })[id]

test('kept plans of the same months that share schools or volunteers are named, with who is asked too often', () => {
  const north = planOf('North', [
    visitOf('S1', 'V9'),
    visitOf('S7', 'V1', 'confirmed'),
    visitOf('S8', 'V2'),
    visitOf('S9', 'V3', 'declined'),
  ])
  const [overlap, ...others] = planOverlaps(
    OURS,
    SPRING,
    [
      north,
      planOf('Summer', north.visits, { from: '2026-04-01', to: '2026-07-31' }),
      planOf('Elsewhere', [visitOf('S7', 'V7')]),
    ],
    visitsOf,
  )
  expect(others).toEqual([])
  expect(overlap).toMatchObject({ schools: ['S1'], suppliers: ['V1', 'V2'], overbooked: ['V1'] })
  expect(overlapSentence(overlap!, (id) => `School ${id}`, 'volunteer')).toBe(
    '“North” is kept for the same months. It visits 1 school of this plan too: School S1. 2 volunteers go in both; together the plans ask more visits than this one has: V1.',
  )
})

test('visits of several plans count together, and volunteers with visits enough are said to have them', () => {
  const [first] = planOverlaps(
    OURS,
    SPRING,
    [planOf('A', [visitOf('S7', 'V3')]), planOf('B', [visitOf('S8', 'V3')])],
    visitsOf,
  )
  expect(first!.overbooked).toEqual(['V3'])
  const [enough] = planOverlaps(OURS, SPRING, [planOf('A', [visitOf('S7', 'V2')])], visitsOf)
  expect(overlapSentence(enough!, String, 'volunteer')).toBe(
    '“A” is kept for the same months. 1 volunteer goes in both, and has visits enough.',
  )
})
