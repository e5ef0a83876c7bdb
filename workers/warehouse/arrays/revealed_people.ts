import {
  countedBy,
  isRespondents,
  PEOPLE_OF_TABLES,
  type CountedPeople,
  type LeftTable,
  type PeopleOfTable,
  type PlacedNumber,
  type RevealedAnswer,
} from '../../../src/domain/people/left_table'
import { numbersToLeaveOut } from '../../../src/domain/people/leave_out'
import type { RevealedNumber, TableCell } from '../../../src/domain/people/revealed_numbers'
import { TALLY_PHASES } from '../../../src/domain/report/report'
import { peopleOfLog, type PeopleRows } from './people_rows'
import { areasOf, peopleLedger, type PeopleLedger } from './people_ledger'
import type { OpenColumns } from './open_columns'

/** Both ends of bands are looked at with the middles, unless people are in more groups than this: then each by itself. */
const MOST_TOGETHER = 600

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
  const rowsOf = (people: PeopleOfTable): PeopleRows => {
    if (isRespondents(people)) return ofFeedback()
    if (people === 'pupilsUnserved') return ofRequests()
    return people === 'youngPeopleAtSettings' ? ofSettings() : ofLog()
  }
  const all = [...left, ...next]
  const answers = PEOPLE_OF_TABLES.flatMap((people) => {
    const before = partsOf(left.filter((table) => table.people === people))
    const known = new Set(before.flat().map((table) => JSON.stringify(table)))
    const after = next.filter((table) => table.people === people && !known.has(JSON.stringify(table)))
    if (after.length === 0) return []
    const rows = rowsOf(people)
    const parts = [...before, ...after.map((table) => [table])]
    const ledgerOf = (counted: readonly CountedPeople[]) =>
      peopleLedger(open, rows, counted, parts, before.length)
    const counted = endsInOrder(rows, people)
    const together = ledgerOf(counted)
    const ledgers =
      together.groups.length > MOST_TOGETHER ? counted.map((each) => ledgerOf([each])) : [together]
    return ledgers.map((ledger) => revealedIn(open, ledger, parts, all))
  })
  return {
    revealed: answers.flatMap(({ revealed }) => revealed),
    leaveOut: answers.flatMap(({ leaveOut }) => leaveOut),
  }
}

function revealedIn(
  open: OpenColumns,
  ledger: PeopleLedger,
  parts: readonly (readonly LeftTable[])[],
  all: readonly LeftTable[],
): RevealedAnswer {
  const { revealed, cells } = numbersToLeaveOut(ledger, ledger.first, open.threshold)
  const placed = ({ table, cell }: TableCell) => {
    const { part, people } = ledger.of[table]!
    const lead = parts[part]![0]!
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
}

/** What is counted, the low ends of bands first; of a log without bands the middles are both their ends. */
function endsInOrder({ school, countOf }: PeopleRows, people: PeopleOfTable): readonly CountedPeople[] {
  const [middle, low, high] = countedBy({ people })
  const ofMiddle = countOf(people)
  const differs = (end: CountedPeople | undefined): readonly CountedPeople[] => {
    if (!end) return []
    const its = countOf(end)
    for (let row = 0; row < school.length; row++) if (its(row) !== ofMiddle(row)) return [end]
    return []
  }
  return [...differs(low), middle ?? people, ...differs(high)]
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
