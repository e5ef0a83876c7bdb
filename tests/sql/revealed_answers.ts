import { expect } from 'vitest'
import type { LeftTable } from '../../src/domain/people/left_table'
import { tableValues } from '../../src/domain/people/revealed_numbers'
import { peopleLedger } from '../../workers/warehouse/arrays/people_ledger'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import {
  peopleAtSettings,
  peopleOfLog,
  pupilsUnserved,
  respondentRows,
} from '../../workers/warehouse/arrays/people_rows'
import { revealedOf } from '../../workers/warehouse/arrays/revealed_people'
import { leftTable } from '../unit/warehouse/left_table'

type Pair = readonly [hub: string, phase: string, ...figures: readonly (string | number)[]]

/** What ../shared/golden/strategy/i_small_numbers.json knows of outputs that give hidden numbers away together. */
export interface KnownDifferences {
  readonly differencing: {
    readonly 'hub_total_minus_its_local_authorities (volunteers, phase, whole year)': {
      readonly pairs: readonly { readonly phase: string; readonly hidden_la: string }[]
      readonly pinned_groups: readonly {
        readonly phase: string
        readonly hidden_las: readonly (readonly [string, string, number])[]
      }[]
    }
    readonly 'year_to_date_of_this_month_minus_last_month (volunteers, hub, phase)': {
      readonly first_60: readonly (readonly [hub: string, phase: string, month: string, ...number[]])[]
    }
    readonly 'all types minus direct types (volunteers, hub, phase, year)': {
      readonly pairs: readonly Pair[]
    }
    readonly 'every school minus schools not on the priority list (volunteers, hub, phase, year)': {
      readonly pairs: readonly Pair[]
    }
    readonly 'revised from x to y (volunteers, hub, phase, year to date)': {
      readonly first_60: readonly (readonly [asAt: string, hub: string, phase: string, ...number[]])[]
    }
  }
}

/** Phases that the known answers and the app have alike; theirs of others is two of the app's. */
const PHASES = ['primary', 'secondary', 'college']
const ROW = 6

const table = (part: Partial<LeftTable> = {}): LeftTable =>
  leftTable({ people: 'volunteers', window: { from: '2024-09-01', to: '2025-08-31' }, ...part })

const untilDay = (to: string, asAt: string | null = null) =>
  table({ window: { from: '2024-09-01', to }, asAt })

function revealed(open: OpenColumns, left: LeftTable, next: LeftTable): readonly string[] {
  const { revealed: numbers, leaveOut } = revealedOf(open, [left], [next], {
    respondents: () => respondentRows([]),
    settings: () => peopleAtSettings([]),
    requests: () => pupilsUnserved([]),
  })
  expect(leaveOut.length).toBeGreaterThan(0)
  return numbers
    .filter(({ area, phase }) => area !== null && area !== '' && PHASES.includes(phase))
    .map(({ area, phase }) => `${area} ${phase}`)
    .toSorted()
}

const named = (pairs: readonly (readonly [string, string, ...unknown[]])[]): readonly string[] =>
  pairs
    .filter(([, phase]) => PHASES.includes(phase))
    .map(([area, phase]) => `${area} ${phase}`)
    .toSorted()

/** Every pair of outputs that is known to give hidden numbers away is found, and of whole lists no other. */
export function expectRevealed(open: OpenColumns, { differencing: known }: KnownDifferences): void {
  expect(revealed(open, table({ counted: 'direct' }), table())).toEqual(
    named(known['all types minus direct types (volunteers, hub, phase, year)'].pairs),
  )
  const list = { listId: open.lists[0]!.list.listId, isOn: false }
  expect(revealed(open, table({ list }), table())).toEqual(
    named(known['every school minus schools not on the priority list (volunteers, hub, phase, year)'].pairs),
  )
  const november = known[
    'year_to_date_of_this_month_minus_last_month (volunteers, hub, phase)'
  ].first_60.filter(([, , month]) => month === '2024-11')
  expect(november.length).toBeGreaterThan(0)
  expect(revealed(open, untilDay('2024-10-31'), untilDay('2024-11-30'))).toEqual(
    expect.arrayContaining([...named(november)]),
  )
  const september = known['revised from x to y (volunteers, hub, phase, year to date)'].first_60
    .filter(([asAt]) => asAt === '2024-09-30')
    .map(([, ...rest]) => rest)
  expect(revealed(open, untilDay('2024-09-30', '2024-09-30'), untilDay('2024-09-30'))).toEqual(
    expect.arrayContaining([...named(september)]),
  )
  expectAuthoritiesRevealed(open, known)
}

/** Authorities with their small numbers hidden, and without totals of their own, beside the hubs that they are in. */
function expectAuthoritiesRevealed(open: OpenColumns, known: KnownDifferences['differencing']): void {
  const columns = PHASES.map((_, column) => column)
  const plain = table({ grouping: 'local_authority', columns })
  const log = peopleOfLog(open)
  const { tables, groups } = peopleLedger(open, log, ['volunteers'], [[plain]], 1)
  const values = tableValues(tables[0]!, groups)
  const rows = Array.from({ length: values.length / ROW - 1 }, (_, row) => row)
  const hiddenCells = rows.flatMap((row) =>
    columns.map((column) => row * ROW + column).filter((cell) => values[cell]! > 0 && values[cell]! < 5),
  )
  const { pairs, pinned_groups: pinned } =
    known['hub_total_minus_its_local_authorities (volunteers, phase, whole year)']
  const ones = pinned.flatMap(({ phase, hidden_las: authorities }) =>
    authorities.every(([, , people]) => people === 1)
      ? authorities.map(([, name]) => [name, phase] as const)
      : [],
  )
  expect(revealed(open, table({ columns }), { ...plain, rows, hiddenCells })).toEqual(
    named([...pairs.map(({ phase, hidden_la: name }) => [name, phase] as const), ...ones]),
  )
}
