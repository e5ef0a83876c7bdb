import type { CountedPeople, LeftTable } from '../../../src/domain/people/left_table'
import { countedBy, isNested } from '../../../src/domain/people/left_table'
import {
  CELL_STATE,
  type Ledger,
  type LedgerTable,
  type NestedCells,
} from '../../../src/domain/people/revealed_numbers'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { TALLY_PHASES } from '../../../src/domain/report/report'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'
import { NO_SCHOOL, type PeopleRows } from './people_rows'
import { TALLY_PHASE_OF } from './report_figures'
import { schoolsInScope } from './school_scope'

const PHASES = TALLY_PHASES.length
const ROW = PHASES + 1
const OTHER = TALLY_PHASES.indexOf('other')

/** What has a row each, before the row of no area: areas of the grouping, or schools or employers by name. */
export const areasOf = (
  { groupings }: Pick<OpenColumns, 'groupings'>,
  { grouping, each }: LeftTable,
): readonly string[] => each?.names ?? groupings.find(({ key }) => key === grouping)?.areas ?? []

/** What tables count, with where each number stands. */
export interface PeopleLedger extends Ledger {
  /** Its tables from here on are to leave. */
  readonly first: number
  /** Of each table its place among those given, and what it counts. */
  readonly of: readonly { readonly part: number; readonly people: CountedPeople }[]
}

/**
 * Tables whose people these rows are, with the groups of people that they tell apart; `first` and after are to leave. A table
 * may have left in parts that count alike. `counted` is what they count: the low ends of bands before the middles, and those
 * before the high ends, as nobody's low end is above their high one.
 */
export function peopleLedger(
  open: OpenColumns,
  rows: PeopleRows,
  counted: readonly CountedPeople[],
  parts: readonly (readonly LeftTable[])[],
  first: number,
): PeopleLedger {
  const tables = parts.flatMap(([lead]) => (lead ? [lead] : []))
  const counts = counted.map(rows.countOf)
  const cellAt = tables.map((table) => cellAtRow(open, rows, table))
  const groupOf = new Map<string, number>()
  const people = counts.map((): number[] => [])
  const cells: number[][] = []
  for (let row = 0; row < rows.school.length; row++) {
    if (counts.every((countOf) => countOf(row) === 0)) continue
    const its = cellAt.map((cellOf) => cellOf(row))
    if (its.every((cell) => cell < 0)) continue
    const key = its.join()
    const group = groupOf.get(key) ?? cells.length
    if (group === cells.length) {
      groupOf.set(key, group)
      cells.push(its)
    }
    for (const [at, countOf] of counts.entries())
      people[at]![group] = (people[at]![group] ?? 0) + countOf(row)
  }
  const of = tables.flatMap((table, part) =>
    counted.flatMap((each, count) =>
      countedBy(table).includes(each) ? [{ part, people: each, count }] : [],
    ),
  )
  const pairs = of.flatMap((inner, at) =>
    of.flatMap((outer, beside) => (inner.count === outer.count ? [{ inner, at, outer, beside }] : [])),
  )
  const firstToLeave = of.findIndex(({ part }) => part >= first)
  return {
    of,
    first: firstToLeave < 0 ? of.length : firstToLeave,
    groups: people.flat(),
    tables: of.map(({ part, count }): LedgerTable => {
      const sizes = [areasOf(open, tables[part]!).length + 1, PHASES] as const
      const states = mergedStates((parts[part] ?? []).map((each) => statesOf(each, sizes[0] + 1)))
      const cellOf = new Int32Array(counted.length * cells.length).fill(-1)
      cells.forEach((its, group) => (cellOf[count * cells.length + group] = its[part]!))
      return { sizes, states, cellOf }
    }),
    nested: pairs.flatMap(({ inner, at, outer, beside }) =>
      at !== beside &&
      Math.max(inner.part, outer.part) >= first &&
      isNested(tables[inner.part]!, tables[outer.part]!)
        ? nestedCells(open, [tables[inner.part]!, at], [tables[outer.part]!, beside])
        : [],
    ),
    inOrder: counted
      .slice(1)
      .flatMap((_, count) =>
        cells.map((__, group) => [count * cells.length + group, (count + 1) * cells.length + group] as const),
      ),
  }
}

/** Cells of two tables that stand for the same schools: all of one grouping or kind, else the totals of all rows. */
function nestedCells(
  open: OpenColumns,
  [inner, innerAt]: readonly [LeftTable, number],
  [outer, outerAt]: readonly [LeftTable, number],
): readonly NestedCells[] {
  const [innerAreas, outerAreas] = [areasOf(open, inner).length, areasOf(open, outer).length]
  const rows = [...sameRows(open, inner, outer), [innerAreas + 1, outerAreas + 1]]
  return rows.flatMap(([innerRow = 0, outerRow = 0]) =>
    Array.from({ length: ROW }, (_, phase) => ({
      inner: { table: innerAt, cell: innerRow * ROW + phase },
      outer: { table: outerAt, cell: outerRow * ROW + phase },
    })),
  )
}

/** Rows, not the totals, of two tables that stand for the same schools, by their places. */
function sameRows(
  open: OpenColumns,
  inner: LeftTable,
  outer: LeftTable,
): readonly (readonly [inner: number, outer: number])[] {
  if (inner.grouping !== outer.grouping || inner.each?.kind !== outer.each?.kind) return []
  if (!inner.each || !outer.each)
    return Array.from({ length: areasOf(open, inner).length + 1 }, (_, row) => [row, row])
  // One school or employer in two pages is told apart as a group.
  if (inner.each.kind === 'school' || inner.each.kind === 'employer') return []
  const placeOfKey = new Map(outer.each.keys.map((key, place) => [key, place]))
  return inner.each.keys.flatMap((key, row) => {
    const its = placeOfKey.get(key)
    return its === undefined ? [] : [[row, its] as const]
  })
}

/** What is displayed in any part is displayed; else what is hidden in any. */
const mergedStates = ([first = new Uint8Array(), ...rest]: readonly Uint8Array[]): Uint8Array =>
  first.map((state, cell) => rest.reduce((least, part) => Math.min(least, part[cell]!), state))

function statesOf({ rows, columns, hiddenCells }: LeftTable, length: number): Uint8Array {
  const states = new Uint8Array(length * ROW)
  const rowsIn = rows && new Set(rows)
  for (const cell of hiddenCells) states[cell] = CELL_STATE.hidden
  for (let cell = 0; cell < states.length; cell++) {
    const [row, column] = [Math.floor(cell / ROW), cell % ROW]
    if ((rowsIn && !rowsIn.has(row)) || (columns && !columns.includes(column)))
      states[cell] = CELL_STATE.absent
  }
  return states
}

/** The cell of a table that counts a row; -1 where none does. */
function cellAtRow(open: OpenColumns, rows: PeopleRows, table: LeftTable): (row: number) => number {
  const { directory, lists } = open
  const { school, day, direct, reported } = rows
  const placeOf = placeAtRow(open, rows, table)
  const areas = areasOf(open, table).length
  const onList = lists.find(({ list }) => list.listId === table.list?.listId)?.onList
  const inScope = schoolsOf(open, table)
  const counts = activitiesOf(rows, table)
  const [from, to] = [dayNumber(table.window.from), dayNumber(table.window.to)]
  const reportedBy = table.asAt === null ? Infinity : dayNumber(table.asAt)
  return (row) => {
    if (day[row]! < from || day[row]! > to || reported[row]! > reportedBy) return -1
    if (table.counted === 'direct' && direct[row] !== 1) return -1
    if (counts && !counts(row)) return -1
    const its = school[row]!
    if (table.list && (onList?.[its] === 1) !== table.list.isOn) return -1
    if (inScope && inScope[its] !== 1) return -1
    const place = placeOf(row)
    const phase = its === NO_SCHOOL ? OTHER : TALLY_PHASE_OF[directory.phase[its]!]!
    return (place === NO_AREA ? areas : place) * ROW + phase
  }
}

/** 1 for each school that a table counts; null where it counts every one. */
function schoolsOf({ directory, groupings }: OpenColumns, { within, only }: LeftTable): Uint8Array | null {
  if (!within && !only?.columnFilter && !only?.fsmBands && !only?.part) return null
  const inScope = schoolsInScope(directory, groupings, { phase: 'all', within: within ?? null, ...only })
  return only?.part
    ? inScope.map((isIn, school) => Number(isIn === 1 && directory.pupils[school]! > 0))
    : inScope
}

/** Whether a table counts the activity of a row, by its filters; null where it counts every one. */
function activitiesOf(
  { direct, hasProvider, passes }: PeopleRows,
  { only }: LeftTable,
): ((row: number) => boolean) | null {
  if (!only) return null
  const filtered = passes(only)
  return only.part === 'encounters'
    ? (row) => filtered(row) && direct[row] === 1 && hasProvider(row)
    : filtered
}

/** Among what has a row each, that of a row of people; NO_AREA for the row of no area. */
function placeAtRow(
  { directory }: OpenColumns,
  { school, keyOf }: PeopleRows,
  { grouping, each }: LeftTable,
): (row: number) => number {
  if (!each) {
    const areaOf = grouping === null ? undefined : directory.groups[grouping]
    return (row) => areaOf?.[school[row]!] ?? NO_AREA
  }
  const placeOfKey = new Map(each.keys.map((key, place) => [key, place]))
  const keyAt = keyOf(each.kind)
  return (row) => placeOfKey.get(keyAt(row)) ?? NO_AREA
}
