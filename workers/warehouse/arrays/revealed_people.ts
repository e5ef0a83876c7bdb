import {
  COUNTED_PEOPLE,
  countedBy,
  isRespondents,
  middleOf,
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
  readonly requests: () => PeopleRows
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
  const ofRequests = once(others.requests)
  const rowsOf = (people: CountedPeople): PeopleRows => {
    if (isRespondents(people)) return ofFeedback()
    if (people === 'pupilsUnserved') return ofRequests()
    return people.startsWith('youngPeopleAtSettings') ? ofSettings() : ofLog()
  }
  const answers = COUNTED_PEOPLE.map((people): RevealedAnswer => {
    const ofThese = (tables: readonly LeftTable[]) =>
      tables.filter((table) => countedBy(table).includes(people))
    const before = partsOf(ofThese(left))
    const known = new Set(before.flat().map((table) => JSON.stringify(table)))
    const after = ofThese(next).filter((table) => !known.has(JSON.stringify(table)))
    if (after.length === 0) return { revealed: [], leaveOut: [] }
    const rows = rowsOf(people)
    if (isSameAsMiddle(rows, people)) return { revealed: [], leaveOut: [] }
    const parts = [...before, ...after.map((table) => [table])]
    const ledger = peopleLedger(open, rows, rows.countOf(people), parts, before.length)
    const { revealed, cells } = numbersToLeaveOut(ledger, before.length, open.threshold)
    const all = [...left, ...next]
    const placed = ({ table, cell }: TableCell) => {
      const lead = parts[table]![0]!
      return placedNumber(open, lead, { people, table: all.indexOf(lead), cell })
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

/** Whether a log without bands makes one end of them the middle, which is looked at already. */
function isSameAsMiddle({ school, countOf }: PeopleRows, people: CountedPeople): boolean {
  const middle = middleOf(people)
  if (!middle) return false
  const [its, ofMiddle] = [countOf(people), countOf(middle)]
  for (let row = 0; row < school.length; row++) if (its(row) !== ofMiddle(row)) return false
  return true
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

function placedNumber(
  open: OpenColumns,
  lead: LeftTable,
  { people, table, cell }: TableCell & { readonly people: CountedPeople },
): PlacedNumber {
  const areas = areasOf(open, lead)
  const row = Math.floor(cell / (TALLY_PHASES.length + 1))
  return {
    table,
    people,
    area: row > areas.length ? null : (areas[row] ?? ''),
    phase: TALLY_PHASES[cell % (TALLY_PHASES.length + 1)] ?? 'all',
  }
}
