import { beforeAll, expect, test } from 'vitest'
import type { PlanQuestion } from '../../src/domain/plan/plan_question'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { UNFILTERED } from './unfiltered'

const QUESTION: PlanQuestion = {
  schools: {
    phase: 'all',
    window: windowOfYear(2023),
    ...UNFILTERED,
  },
  value: 'one',
  objective: { kind: 'value_first' },
  limitKm: 30,
  visitsPerSchool: 1,
  secondVisitShare: 0.5,
  statuses: ['active'],
  dbsOn: '2025-10-01',
  disciplines: [],
  must: [],
  mustNot: [],
  pins: [],
  floors: null,
}

const VOLUNTEERS = [
  'Volunteer ID,Postcode district,Disciplines,Phases,Modes,Visits per term,Travel (km),DBS expiry,Status',
  'V1,EC3A,Maths,,In school,1,,01/10/2025,Active',
  'V2,EC3A,,Primary; Secondary,,2,20,01/09/2026,Active',
  'V3,EC3A,Maths,,In school,9,,30/09/2025,Active',
  'V4,EC3A,Maths,,In school,9,,Yes,Active',
  'V5,EC3A,Maths,,Live online,9,,01/09/2026,Active',
  'V6,,Maths,,In school,9,,01/09/2026,Active',
  'V7,EC3A,Maths,,In school,9,,01/09/2026,Lapsed',
].join('\n')

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await loadOwnFiles(warehouse)
})

test('employers stand in with one visit each while no volunteers are loaded, and volunteers take their place', async () => {
  const without = warehouse.plan(QUESTION)
  expect(without.supply).toMatchObject({ employersStandIn: true, all: 1, usable: 1 })
  expect(without.found).toMatchObject({ kind: 'plan', plan: { points: 1, proven: true } })
  await loadOwnFiles(warehouse, [{ file: textFile('volunteers.csv', VOLUNTEERS), kind: 'volunteers' }])
  const { supply, found, supplierIds } = warehouse.plan(QUESTION)
  expect(supply).toEqual({
    employersStandIn: false,
    all: 7,
    usable: 2,
    otherStatus: 1,
    notInSchool: 1,
    withoutPosition: 1,
    dbsNotKnown: 1,
    dbsEnded: 1,
    disciplineNotKnown: 1,
  })
  if (found.kind !== 'plan') throw new Error(found.because)
  expect(found.plan.proven).toBe(true)
  expect(new Set(found.plan.visits.map(({ supplier }) => supplierIds[supplier]))).toEqual(
    new Set(['V1', 'V2']),
  )
})

test('disciplines, musts, pins and floors are rules of the plan, and what cannot be is said', () => {
  const maths = warehouse.plan({ ...QUESTION, disciplines: ['maths'] }).found
  expect(maths).toMatchObject({ kind: 'plan', plan: { points: 1 } })
  const pinned = warehouse.plan({ ...QUESTION, pins: [['100002', 'V1']] })
  if (pinned.found.kind !== 'plan') throw new Error(pinned.found.because)
  const [pin] = pinned.found.plan.visits
  expect(pin).toMatchObject({ pinned: true, supplier: 0 })
  expect(warehouse.schools().ids[pinned.schools.school[pin!.school]!]).toBe('100002')
  expect(warehouse.plan({ ...QUESTION, pins: [['100001', 'V3']] }).found).toMatchObject({
    kind: 'infeasible',
    because: 'pins',
    faults: [{ fault: 'not_usable' }],
  })
  const must = ['100001', '100002']
  expect(warehouse.plan({ ...QUESTION, disciplines: ['maths'], must }).found).toMatchObject({
    kind: 'infeasible',
    because: 'must',
    sets: [{ visits: 1, missing: 1 }],
  })
})

test('the project keeps the volunteers: the same question gives the same plan', async () => {
  const other = newWarehouse(engineOfThisTest)
  await other.openProject(await warehouse.saveProject(NOTE))
  const [before, after] = [warehouse, other].map((each) => {
    const answer = each.plan(QUESTION)
    return { ...answer, version: 0, schools: { ...answer.schools, version: 0 } }
  })
  expect(after).toEqual(before)
})
