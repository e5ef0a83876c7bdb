import {
  COUNTED_PEOPLE,
  isRespondents,
  type CountedPeople,
  type LeftTable,
  type PlacedNumber,
  type RevealedAnswer,
} from '../../../src/domain/people/left_table'
import { numbersToLeaveOut } from '../../../src/domain/people/leave_out'
import type { RevealedNumber, TableCell } from '../../../src/domain/people/revealed_numbers'
import { TALLY_PHASES } from '../../../src/domain/report/report'
import { peopleOfLog, type PeopleRows } from './people_rows'
import { areasOf, peopleLedger } from './people_ledger'
import type { OpenColumns } from './open_columns'

function once<T>(make: () => T): () => T {
  let made: { readonly of: T } | undefined
  return () => (made ??= { of: make() }).of
}

/** Rows of people that are in no log of schools, made where a table counts them. */
interface OtherPeople {
  readonly respondents: () => PeopleRows
  readonly settings: () => PeopleRows
}

/** Numbers of few people that tables would give away beside those that have left, and what to leave out of them. */
export function revealedOf(
  open: OpenColumns,
  left: readonly LeftTable[],
  next: readonly LeftTable[],
  others: OtherPeople,
): RevealedAnswer {
  const ofLog = once(() => peopleOfLog(open))
  const [ofFeedback, ofSettings] = [once(others.respondents), once(others.settings)]
  const rowsOf = (people: CountedPeople): PeopleRows => {
    if (isRespondents(people)) return ofFeedback()
    return people === 'youngPeopleAtSettings' ? ofSettings() : ofLog()
  }
  const answers = COUNTED_PEOPLE.map((people): RevealedAnswer => {
    const before = partsOf(left.filter((table) => table.people === people))
    const known = new Set(before.flat().map((table) => JSON.stringify(table)))
    const after = next.filter((table) => table.people === people && !known.has(JSON.stringify(table)))
    if (after.length === 0) return { revealed: [], leaveOut: [] }
    const parts = [...before, ...after.map((table) => [table])]
    const ledger = peopleLedger(open, rowsOf(people), parts, before.length)
    const { revealed, cells } = numbersToLeaveOut(ledger, before.length, open.threshold)
    const all = [...left, ...next]
    const placed = ({ table, cell }: TableCell) => {
      const lead = parts[table]![0]!
      return placedNumber(open, lead, all.indexOf(lead), cell)
    }
    const cellOf = (number: RevealedNumber): TableCell => {
      if (number.kind === 'hidden') return number
      if (number.kind === 'difference') return number.outer
      const table = ledger.tables.findLastIndex(({ cellOf: cells }) => cells[number.group]! >= 0)
      return { table, cell: ledger.tables[table]!.cellOf[number.group]! }
    }
    return {
      revealed: different(revealed.map((number) => placed(cellOf(number)))),
      leaveOut: cells.map(placed),
    }
  })
  return {
    revealed: answers.flatMap(({ revealed }) => revealed),
    leaveOut: answers.flatMap(({ leaveOut }) => leaveOut),
  }
}

/** Tables that count alike and differ in what they display are one table, in parts. */
function partsOf(tables: readonly LeftTable[]): readonly (readonly LeftTable[])[] {
  const parts = new Map<string, LeftTable[]>()
  for (const table of tables) {
    const counts = JSON.stringify({ ...table, rows: null, columns: null, hiddenCells: null })
    parts.set(counts, [...(parts.get(counts) ?? []), table])
  }
  return [...parts.values()]
}

/** One number may be given away in several ways. */
const different = (numbers: readonly PlacedNumber[]): readonly PlacedNumber[] => [
  ...new Map(numbers.map((number) => [JSON.stringify(number), number])).values(),
]

function placedNumber(open: OpenColumns, table: LeftTable, at: number, cell: number): PlacedNumber {
  const areas = areasOf(open, table)
  const row = Math.floor(cell / (TALLY_PHASES.length + 1))
  return {
    table: at,
    people: table.people,
    area: row > areas.length ? null : (areas[row] ?? ''),
    phase: TALLY_PHASES[cell % (TALLY_PHASES.length + 1)] ?? 'all',
  }
}
