import { expect, test } from 'vitest'
import { withTotals } from '../../../src/domain/people/people_table'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import {
  TALLY_FIELDS,
  TALLY_PHASES,
  type ReportFigures,
  type TallyField,
} from '../../../src/domain/report/report'
import { visibleFigures, visibleInOrder } from '../../../workers/warehouse/arrays/report_people'

type Interior = Partial<Record<TallyField, readonly (readonly number[])[]>>

const AREAS = 2
const FIELDS = TALLY_FIELDS.length
const HIDDEN = HIDDEN_COUNT

/** Figures of fields that stand by area, no area last, in the columns of primary and of secondary. */
function figuresOf(fields: Interior): ReportFigures {
  const cells = (AREAS + 2) * (TALLY_PHASES.length + 1)
  const values = new Float64Array(cells * FIELDS)
  for (const [field, rows] of Object.entries(fields)) {
    const interior = rows.flatMap(([primary = 0, secondary = 0]) => [primary, secondary, 0, 0, 0])
    const table = withTotals([AREAS + 1, TALLY_PHASES.length], interior).values
    for (let cell = 0; cell < cells; cell++)
      values[cell * FIELDS + TALLY_FIELDS.findIndex((each) => each === field)] = table[cell]!
  }
  return { window: { from: '2023-09-01', to: '2023-11-30' }, asAt: '2023-11-30', values }
}

/** Primary, secondary and all of each area, no area and all areas. */
const seen = ({ values }: ReportFigures, field: TallyField): readonly (readonly number[])[] =>
  [0, 1, 2, 3].map((row) =>
    [0, 1, 5].map((column) => values[(row * 6 + column) * FIELDS + TALLY_FIELDS.indexOf(field)]!),
  )

const PLAIN = [
  [40, 30],
  [60, 50],
  [0, 5],
] as const
const ALL_SEEN = [
  [40, 30, 70],
  [60, 50, 110],
  [0, 5, 5],
  [100, 85, 185],
]

test('numbers from the threshold up are displayed, and noughts', () => {
  const figures = figuresOf({ youngPeople: PLAIN, volunteers: PLAIN })
  expect(visibleFigures(figures, AREAS, 5)).toBe(figures)
  expect(seen(figures, 'youngPeople')).toEqual(ALL_SEEN)
})

test('few people are hidden, with others by which their number could be worked out', () => {
  const few = [
    [40, 4],
    [60, 50],
    [0, 7],
  ] as const
  const figures = figuresOf({ youngPeople: few, youngPeopleLow: PLAIN, volunteers: PLAIN, sessions: few })
  const visible = visibleFigures(figures, AREAS, 5)
  const rows = seen(visible, 'youngPeople')
  expect(rows[0]?.[1]).toBe(HIDDEN)
  // Neither the row nor the column of the four has one hidden number alone.
  expect(rows[0]?.filter((count) => count === HIDDEN).length).toBeGreaterThan(1)
  expect(rows.filter((row) => row[1] === HIDDEN).length).toBeGreaterThan(1)
  expect(rows.at(-1)).toEqual([100, 61, 161])
  const lows = seen(visible, 'youngPeopleLow')
  expect(lows.map((row) => row.map((count) => count === HIDDEN))).toEqual(
    rows.map((row) => row.map((count) => count === HIDDEN)),
  )
  expect([seen(visible, 'volunteers'), seen(visible, 'sessions')]).toEqual([
    ALL_SEEN,
    seen(figures, 'sessions'),
  ])
  expect(seen(figures, 'youngPeople')[0]).toEqual([40, 4, 44])
  expect([visible.window, visible.asAt]).toEqual([figures.window, figures.asAt])
})

test('few volunteers are hidden by themselves, and few at the low end of a band hide all three numbers', () => {
  const few = [[0, 4]]
  const volunteers = visibleFigures(figuresOf({ youngPeople: PLAIN, volunteers: few }), AREAS, 5)
  expect([seen(volunteers, 'youngPeople'), seen(volunteers, 'volunteers')[0]]).toEqual([
    ALL_SEEN,
    [0, HIDDEN, HIDDEN],
  ])
  const ends = figuresOf({ youngPeopleLow: few, youngPeople: [[0, 20]], youngPeopleHigh: [[0, 36]] })
  const visible = visibleFigures(ends, AREAS, 5)
  for (const field of ['youngPeopleLow', 'youngPeople', 'youngPeopleHigh'] as const)
    expect(seen(visible, field)[0]).toEqual([0, HIDDEN, HIDDEN])
})

const ofNorth = (secondary: number): Interior => ({
  youngPeople: [[0, secondary]],
  youngPeopleLow: [[0, secondary]],
  youngPeopleHigh: [[0, secondary]],
})

test.each<readonly [string, readonly number[], readonly number[]]>([
  ['five more may be seen', [40, 45], [40, 45]],
  ['as many may be seen', [40, 40], [40, 40]],
  ['four more hide the earlier number', [40, 44], [HIDDEN, 44]],
  ['nought stays beside many', [0, 44], [0, 44]],
  ['few are hidden now', [0, 4], [0, HIDDEN]],
  ['four more since the first of three', [40, 44, 44], [HIDDEN, 44, 44]],
  ['four more since the second of three', [40, 40, 44], [HIDDEN, HIDDEN, 44]],
  ['one number alone', [44], [44]],
  ['one small number alone', [4], [HIDDEN]],
])('of figures in order, %s', (_, before, expected) => {
  const figures = before.map((people) => figuresOf(ofNorth(people)))
  const visible = visibleInOrder(figures, AREAS, 5)
  expect(visible.map((each) => seen(each, 'youngPeople')[0]?.[1])).toEqual(expected)
  expect(visible.map((each) => seen(each, 'youngPeople')[3]?.[1])).toEqual(expected)
})

test('volunteers and young people are hidden in order by themselves', () => {
  const made = (volunteers: number) => figuresOf({ ...ofNorth(40), volunteers: [[0, volunteers]] })
  const [earlier, now] = visibleInOrder([made(10), made(12)], AREAS, 5)
  expect(earlier && [seen(earlier, 'volunteers')[0], seen(earlier, 'youngPeople')[0]]).toEqual([
    [0, HIDDEN, HIDDEN],
    [0, 40, 40],
  ])
  expect(now && seen(now, 'volunteers')[0]).toEqual([0, 12, 12])
})
