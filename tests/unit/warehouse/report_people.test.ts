import { expect, test } from 'vitest'
import { withTotals } from '../../../src/domain/people/people_table'
import { CELL_STATE, revealedNumbers } from '../../../src/domain/people/revealed_numbers'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import {
  PHASES_OF_FIGURES,
  TALLY_FIELDS,
  TALLY_PHASES,
  type ReportFigures,
} from '../../../src/domain/report/report'
import { xorshift } from '../../../src/domain/sampling/xorshift'
import { visibleInOrder } from '../../../workers/warehouse/arrays/report_people'

const AREAS = 3
const SIZES = [AREAS + 1, TALLY_PHASES.length] as const
const FIELD = TALLY_FIELDS.indexOf('youngPeople')

function figuresOf(interior: readonly number[], sizes: readonly number[] = SIZES): ReportFigures {
  const { values: table } = withTotals(sizes, interior)
  const values = new Float64Array(table.length * TALLY_FIELDS.length)
  for (let cell = 0; cell < table.length; cell++) values[cell * TALLY_FIELDS.length + FIELD] = table[cell]!
  return { window: { from: '2024-09-01', to: '2025-02-28' }, asAt: '2025-02-28', values }
}

const youngPeopleOf = ({ values }: ReportFigures): readonly number[] =>
  Array.from(
    { length: values.length / TALLY_FIELDS.length },
    (_, cell) => values[cell * TALLY_FIELDS.length + FIELD]!,
  )

/** Few and many people, and often nobody, in each area and phase; then those who came since. */
function madeTables(seed: number) {
  const random = xorshift(seed)
  const people = () => (random() < 0.5 ? 0 : 1 + Math.floor(random() ** 2 * 90))
  const before = Array.from({ length: SIZES[0] * SIZES[1] }, people)
  return { before, since: before.map(people) }
}

test('where nobody was by last month nought is shown, and it gives nobody away who came since', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { before, since } = madeTables(seed * 104_729)
    const [earlier, later] = [figuresOf(before), figuresOf(before.map((people, at) => people + since[at]!))]
    const [shown = [], now = []] = visibleInOrder([earlier, later], AREAS, 5).map(youngPeopleOf)
    const people = youngPeopleOf(earlier)
    expect(people.filter((count, cell) => count === 0 && shown[cell] !== 0)).toEqual([])
    const placeOf = (at: number): number => Math.floor(at / SIZES[1]) * PHASES_OF_FIGURES + (at % SIZES[1])
    const both = [...before, ...since].map((people, at) => ({
      people,
      place: placeOf(at % before.length),
      at,
    }))
    const groups = both.filter(({ people }) => people > 0)
    const statesOf = (numbers: readonly number[]): Uint8Array =>
      Uint8Array.from(numbers, (people) =>
        people === HIDDEN_COUNT ? CELL_STATE.hidden : CELL_STATE.displayed,
      )
    const tables = [
      {
        sizes: SIZES,
        states: statesOf(now),
        cellOf: Int32Array.from(groups, ({ place }) => place),
      },
      {
        sizes: SIZES,
        states: statesOf(shown),
        cellOf: Int32Array.from(groups, ({ place, at }) => (at < before.length ? place : -1)),
      },
    ]
    const nested = shown.map((_, cell) => ({ inner: { table: 1, cell }, outer: { table: 0, cell } }))
    expect(
      revealedNumbers({ groups: groups.map(({ people }) => people), tables, nested }, 5),
      `tables ${seed}`,
    ).toEqual([])
  }
})

test('noughts are shown of as many areas as there are local authorities', () => {
  const areas = 150
  const sizes = [areas + 1, TALLY_PHASES.length] as const
  const random = xorshift(104_729)
  const people = () => (random() < 0.4 ? 0 : random() < 0.1 ? 3 : 20 + Math.floor(random() * 400))
  const before = Array.from({ length: sizes[0] * sizes[1] }, people)
  const figures = [before, before.map((count) => count + (random() < 0.7 ? 0 : people()))].map((interior) =>
    figuresOf(interior, sizes),
  )
  const [earlier = []] = figures.map(youngPeopleOf)
  const [shown = []] = visibleInOrder(figures, areas, 5).map(youngPeopleOf)
  const noughts = earlier.flatMap((count, cell) => (count === 0 ? [cell] : []))
  expect(noughts.length).toBeGreaterThan(250)
  expect(noughts.filter((cell) => shown[cell] !== 0)).toEqual([])
  expect(shown).toContain(HIDDEN_COUNT)
})
