import { expect, test } from 'vitest'
import { pupilsMet } from '../../workers/warehouse/arrays/pupils_met'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
smallWorld(
  engine,
  [
    { id: '900001', region: 'North East', pupils: 1000, fsmPct: 25 },
    { id: '900002', region: 'North East', pupils: 400 },
    { id: '900003', region: 'North East' },
    { id: '900004', region: 'London', pupils: 300, fsmPct: 50 },
    { id: '900005', region: 'London', phase: 'PRI', pupils: 200, fsmPct: 50 },
  ],
  [
    { school: '900001', date: '2024-10-01', pupils: 300 },
    { school: '900001', date: '2024-11-01', pupils: 900 },
    { school: '900001', date: '2024-11-01', pupils: 1000, status: 'planned' },
    { school: '900001', date: '2023-11-01', pupils: 1000 },
    { school: '900001', date: '2024-12-01', pupils: 1000, indirect: true },
    { school: '900002', date: '2025-03-01' },
    { school: '900003', date: '2025-03-01', pupils: 80 },
  ],
)
const open = columnsOf(engine)
const question = {
  phase: 'secondary',
  window: { from: '2024-09-01', to: '2025-08-31' },
  within: { grouping: 'region', area: 'North East' },
} as const

test('pupils are counted over schools with a roll, and the others are said', () => {
  expect(pupilsMet(open, question)).toMatchObject({ schools: 2, pupils: 1400, withoutRoll: 1 })
  expect(pupilsMet(open, { ...question, within: null })).toMatchObject({ schools: 3, pupils: 1700 })
})

test('free school meals are a share of the pupils of schools that give one', () => {
  expect(pupilsMet(open, question).meals).toEqual({ schools: 1, pupils: 1000, eligible: 250 })
})

test('only delivered activities of the window that meet pupils count, and none without a headcount is a number', () => {
  const { activities, withoutHeadcount, once, twice, fourTimes } = pupilsMet(open, question)
  expect([activities, withoutHeadcount]).toEqual([3, 1])
  expect(once).toEqual({ least: 900, most: 1000 + 400 })
  expect(twice).toEqual({ least: 200, most: 300 })
  expect(fourTimes).toEqual({ least: 0, most: 0 })
})

test('a band is kept as the band it was reported as', () => {
  engine.run(
    "UPDATE engagements SET pupils_low = 250, pupils_high = 350 WHERE pupils = 300 AND date = '2024-10-01'",
  )
  expect(pupilsMet(columnsOf(engine), question).twice).toEqual({ least: 150, most: 350 })
})
