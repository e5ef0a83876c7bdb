import { expect, test } from 'vitest'
import type { LeftTable } from '../../src/domain/people/left_table'
import { tablesOfReport } from '../../src/domain/people/tables_of_report'
import type { ReportQuestion } from '../../src/domain/report/report'
import { usualAsAt } from '../../src/domain/report/report_period'
import { firstDayOfMonth, lastDayOfMonth, monthNumber } from '../../src/domain/time/academic_year'
import { packCsv } from '../../src/pages/report/pack_csv'
import { reportCsv } from '../../src/pages/report/report_csv'
import { revealedOf } from '../../workers/warehouse/arrays/revealed_people'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { reportOf } from '../../workers/warehouse/arrays/report'
import { csvRows } from '../csv_rows'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld, type SmallEngagement } from './small_world'

const AREAS = ['North', 'South', 'East']
const MONTHS = ['2024-10-01', '2024-11-01', '2024-12-01', '2025-01-01']
const THRESHOLD = 5

/** Numbers from 0 to below `below`, the same for a seed. */
function numbersOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** A number of young people that an output says: of an area, up to a day, as reported by a day. */
interface Said {
  readonly area: string
  readonly to: string
  readonly asAt: string
  readonly value: number
}

/** Every number of young people in a CSV of reports, the report’s own and those beside it. */
function saidIn(csv: string, month: string): Said[] {
  const asAt = usualAsAt(month)
  const last = firstDayOfMonth(monthNumber(month) - 1)
  return csvRows(csv)
    .filter(({ metric_id }) => metric_id === 'young_people.all')
    .flatMap((row) => {
      const area = row['area'] === 'England' ? '' : (row['area'] ?? '')
      const at = (cell: string | undefined, to: string, reported: string): Said[] =>
        cell === undefined || cell === '' || cell === 'c'
          ? []
          : [{ area, to, asAt: reported, value: Number(cell) }]
      return [
        ...at(row['value'], asAt, asAt),
        ...at(row['last_value'], usualAsAt(last), asAt),
        ...at(row['revised_from'], usualAsAt(last), usualAsAt(last)),
      ]
    })
}

/** Small numbers that somebody with every output works out: said, of the one area left of a whole, or by taking one from another. */
function workedOut(said: readonly Said[]): number[] {
  const key = ({ to, asAt }: Said): string => `${to} ${asAt}`
  const known = [...said]
  for (const at of new Set(said.map(key))) {
    const of = said.filter((each) => key(each) === at)
    const whole = of.find(({ area }) => area === '')
    const missing = AREAS.filter((area) => !of.some((each) => each.area === area))
    const parts = AREAS.flatMap((area) => of.filter((each) => each.area === area).slice(0, 1))
    if (whole && missing.length === 1)
      known.push({
        ...whole,
        area: missing[0]!,
        value: whole.value - parts.reduce((sum, { value }) => sum + value, 0),
      })
  }
  const differences = known.flatMap((one) =>
    known.flatMap((other) =>
      one.area === other.area && one.to <= other.to && one.asAt <= other.asAt
        ? [other.value - one.value]
        : [],
    ),
  )
  return [...known.map(({ value }) => value), ...differences].filter(
    (value) => value > 0 && value < THRESHOLD,
  )
}

const engine = await engineOfThisFile()

function worldOf(seed: number): OpenColumns {
  const next = numbersOf(seed)
  const visits: SmallEngagement[] = AREAS.flatMap((area) =>
    MONTHS.flatMap((month) => {
      const late = next(3) === 0
      const reported = lastDayOfMonth(monthNumber(month) + (late ? 1 : 0))
      return next(4) === 0
        ? []
        : [{ school: area, date: month, reported, pupils: next(2) === 0 ? 1 + next(6) : 10 + next(40) }]
    }),
  )
  smallWorld(
    engine,
    AREAS.map((region) => ({ id: region, region })),
    visits,
  )
  return columnsOf(engine)
}

/** Outputs of one sitting in an order of chance, those that the ledger lets go, or all; what they say. */
function sitting(open: OpenColumns, seed: number, isGuarded: boolean): Said[] {
  const next = numbersOf(seed)
  const left: LeftTable[] = []
  const said: Said[] = []
  for (let output = 0; output < 8; output++) {
    const month = MONTHS[next(MONTHS.length)]!
    const kind = next(3)
    const question: ReportQuestion = {
      month,
      asAt: usualAsAt(month),
      grouping: 'region',
      listId: null,
      outcomePhases: [],
    }
    const answer = { ...reportOf(open, question, THRESHOLD), outcomes: [] }
    const area = kind === 0 ? (AREAS[next(AREAS.length)] ?? null) : null
    const tables = tablesOfReport(answer, area, kind === 2 ? 'every' : 'one')
    if (isGuarded && revealedOf(open, left, tables).revealed.length > 0) continue
    left.push(...tables)
    const sources = {
      answer,
      area,
      targets: [],
      measures: [],
      dataset: { demo: true, files: [], historyTo: null },
      everywhere: 'England',
      texts: [],
    }
    const csv =
      kind === 2
        ? packCsv(sources, 'Ours', ['young_people.all', 'sessions.all', 'reach.secondary'])
        : reportCsv([sources])
    said.push(...saidIn(csv, month))
  }
  return said
}

test('somebody with every output of a sitting works out no small number, and would without the ledger', () => {
  let withoutLedger = 0
  for (let seed = 1; seed <= 3; seed++) {
    const open = worldOf(seed)
    for (let order = 1; order <= 4; order++) {
      expect(workedOut(sitting(open, 100 * seed + order, true)), `world ${seed}, order ${order}`).toEqual([])
      withoutLedger += workedOut(sitting(open, 100 * seed + order, false)).length
    }
  }
  expect(withoutLedger).toBeGreaterThan(0)
})
