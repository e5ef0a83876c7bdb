import { expect, test } from 'vitest'
import { addAims, joinAims, setServes, unmeasuredAims, withoutAim } from '../../../src/domain/report/aims'
import { EXAMPLE_AIMS } from '../../../src/domain/report/example_aims'
import { aimMeasures, aimsSentence, exampleSentence } from '../../../src/findings/report/aim_sentences'

const AIMS = addAims(
  [],
  '1. Engage more young people\n- Reach  priority schools\n\nengage more young people\nKeep volunteers',
)
const MEASURES = aimMeasures([
  { name: 'Volunteers who stay', unit: '%', target: null, fewerIsBetter: false, figures: [] },
])

test('aims come a line each, without numbers and dots, and once', () => {
  expect(AIMS.map(({ name }) => name)).toEqual([
    'Engage more young people',
    'Reach priority schools',
    'Keep volunteers',
  ])
  expect(withoutAim(AIMS, 'KEEP VOLUNTEERS')).toHaveLength(2)
})

test('the example has 15 made-up aims that say so, some of which nothing measures', () => {
  const aims = joinAims([{ name: 'put PRIORITY schools first', measures: [] }], EXAMPLE_AIMS)
  expect([EXAMPLE_AIMS.length, aims.length]).toEqual([15, 15])
  const known = aimMeasures([]).map(({ id }) => id)
  for (const { measures } of EXAMPLE_AIMS) for (const each of measures) expect(known).toContain(each)
  expect(aimsSentence(EXAMPLE_AIMS, aimMeasures([]))).toBe(
    '11 of 15 aims have a measure; nothing measures 4.',
  )
  expect(exampleSentence(aims)).toMatch(/^Aims of the example are made up: 15, as many as SQW/)
  expect(exampleSentence([{ name: 'Our own', measures: [] }])).toBe('')
})

test('an aim that nothing measures is counted as such, one whose measure has gone too', () => {
  expect(aimsSentence([], MEASURES)).toBe('No aims are written down yet.')
  expect(aimsSentence(AIMS, MEASURES)).toBe('0 of 3 aims have a measure; nothing measures any of them.')
  const served = setServes(
    setServes(AIMS, 'Reach priority schools', 'priority_reach', true),
    'Keep volunteers',
    'own.Volunteers who stay',
    true,
  )
  expect(aimsSentence(served, MEASURES)).toBe('2 of 3 aims have a measure; nothing measures 1.')
  const withoutOwn = aimMeasures([]).map(({ id }) => id)
  expect(unmeasuredAims(served, withoutOwn).map(({ name }) => name)).toEqual([
    'Engage more young people',
    'Keep volunteers',
  ])
  expect(aimsSentence(setServes(served, 'Engage more young people', 'young_people', true), MEASURES)).toBe(
    'Every one of 3 aims has a measure.',
  )
  expect(setServes(served, 'Reach priority schools', 'priority_reach', false)[1]?.measures).toEqual([])
})
