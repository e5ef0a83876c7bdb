import { expect, test } from 'vitest'
import { addAims, setServes, unmeasuredAims, withoutAim } from '../../../src/domain/report/aims'
import { aimMeasures, aimsSentence } from '../../../src/findings/report/aim_sentences'

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
