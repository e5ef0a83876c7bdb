import { expect, test } from 'vitest'
import {
  measuresInMonth,
  measuresWithoutFigures,
  mergedMeasures,
  setFigure,
  visibleMeasure,
  withoutMeasure,
  type OwnMeasure,
} from '../../../src/domain/measures/own_measures'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import type { Target } from '../../../src/domain/project/dataset'

const measure = (name: string, ...figures: readonly (readonly [string, string, number])[]): OwnMeasure => ({
  name,
  unit: '',
  target: null,
  fewerIsBetter: false,
  figures: figures.map(([month, area, value]) => ({ month, area, value })),
})

const target = (value: number, more: Partial<Target>): Target => ({
  metric: 'own',
  measure: 'Days pledged',
  phase: 'all',
  year: null,
  area: null,
  value,
  unit: 'days',
  source: '',
  ...more,
})

test('a typed figure goes before one of a file, by name, month and area', () => {
  const ofFile = measure('Days pledged', ['2025-01', '', 10], ['2025-02', '', 12], ['2025-02', 'Grove', 3])
  const typed = { ...measure('days  Pledged', ['2025-02', '', 14]), unit: 'days', target: 20 }
  expect(mergedMeasures([ofFile], [typed, measure('Visits')])).toEqual([
    {
      ...ofFile,
      unit: 'days',
      target: 20,
      figures: [
        { month: '2025-01', area: '', value: 10 },
        { month: '2025-02', area: '', value: 14 },
        { month: '2025-02', area: 'Grove', value: 3 },
      ],
    },
    measure('Visits'),
  ])
})

test('a measure in a month stands beside the newest figure before it and the target of its area and year', () => {
  const days = {
    ...measure('Days pledged', ['2024-11', '', 8], ['2025-01', '', 10], ['2025-01', 'Grove', 3]),
    target: 99,
  }
  const targets = [
    target(20, {}),
    target(25, { year: 2024 }),
    target(5, { area: 'grove' }),
    target(1, { measure: 'Something else' }),
  ]
  expect(measuresInMonth([days], targets, '2025-01', '')).toEqual([
    { measure: days, value: 10, target: 25, before: { month: '2024-11', area: '', value: 8 } },
  ])
  expect(measuresInMonth([days], targets, '2025-02', 'Grove')).toMatchObject([
    { value: null, target: 5, before: { month: '2025-01', value: 3 } },
  ])
  expect(measuresInMonth([days], [], '2025-01', '')).toMatchObject([{ target: 99 }])
})

test('a target whose measure has no figure is named', () => {
  expect(measuresWithoutFigures([target(20, {}), target(25, { year: 2024 })], [])).toEqual(['Days pledged'])
  expect(measuresWithoutFigures([target(20, {})], [measure('Days pledged', ['2025-01', '', 10])])).toEqual([])
})

test('a figure is set, changed and taken away, and a measure removed', () => {
  const asked = { name: ' Days  pledged ', unit: 'days', target: 20, fewerIsBetter: false }
  const one = setFigure([], asked, '2025-01', '', 10)
  expect(one).toEqual([{ ...measure('Days pledged', ['2025-01', '', 10]), unit: 'days', target: 20 }])
  const two = setFigure(one, { ...asked, name: 'days pledged' }, '2025-01', '', 11)
  expect(two[0]?.figures).toEqual([{ month: '2025-01', area: '', value: 11 }])
  expect(setFigure(two, asked, '2025-01', '', null)[0]?.figures).toEqual([])
  expect(withoutMeasure(two, 'DAYS PLEDGED')).toEqual([])
})

test('a measure that counts people hides one to four of them, and no other measure does', () => {
  const figures = [
    ['2025-01', '', 3],
    ['2025-02', '', 0],
    ['2025-03', '', 5],
  ] as const
  const hidden = (unit: string, name = 'Taking part') =>
    visibleMeasure({ ...measure(name, ...figures), unit }, 5).figures.map(({ value }) => value)
  expect(hidden('pupils')).toEqual([HIDDEN_COUNT, 0, 5])
  expect(hidden('', 'Volunteers trained')).toEqual([HIDDEN_COUNT, 0, 5])
  expect(hidden('schools')).toEqual([3, 0, 5])
})

test('a month of all areas together hides whatever would give a hidden area away, and a total too', () => {
  const hidden = (...values: readonly number[]) => {
    const areas = values.slice(1).map((value, at) => ['2025-01', `Area ${at}`, value] as const)
    const figures = [['2025-01', '', values[0]!] as const, ...areas]
    return visibleMeasure({ ...measure('Pupils met', ...figures), unit: 'pupils' }, 5).figures.map(
      ({ value }) => value,
    )
  }
  expect(hidden(42, 3, 30, 9)).toEqual([42, HIDDEN_COUNT, 30, HIDDEN_COUNT])
  expect(hidden(2, 1, 1)).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, HIDDEN_COUNT])
  // Pupils of no named area count as a part.
  expect(hidden(37, 3, 30)).toEqual([37, HIDDEN_COUNT, 30])
  expect(hidden(33, 3, 30)).toEqual([33, HIDDEN_COUNT, HIDDEN_COUNT])
})
