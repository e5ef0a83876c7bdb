import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { dayColumn, headcountColumn, hoursColumn, urnColumn, type Column } from './generated_columns'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

/*
 * Whole columns of cells in mixed writings, each with what it means, are loaded as a log beside a register. One load
 * reads many rows, so a few runs see thousands of cells.
 */

let intake: OpenIntake
let urns: readonly string[]
beforeAll(async () => {
  intake = await openIntake()
  await reportsOf(load(intake, [register]))
  urns = intake
    .rows("SELECT school_id FROM schools WHERE nation = 'England'")
    .map((row) => (row as { school_id: string }).school_id)
})

const ROWS = 400
/** A failing column is long to make smaller, and the cells that were misread are named: it is not made smaller. */
const RUNS = { numRuns: 1, endOnFailure: true }

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** Loads a log with one generated column under its heading; the other columns are plain. */
async function readColumn(heading: string, column: Column<string | number>): Promise<FileReport> {
  const headings = ['Activity ID', 'Activity date', 'School URN', 'Young people', 'Hours delivering']
  const place = headings.indexOf(heading)
  const rows = column.map(({ written }, at) => {
    const plain = [`A${at}`, '2024-02-05', urns[0] ?? '', '', '']
    return plain.with(place, written).map(quoted).join(',')
  })
  const file = textFile('generated.csv', [headings.join(','), ...rows].join('\n'))
  const [report] = await reportsOf(
    load(intake, [{ file, kind: 'engagements' }], { registerOpen: true, keepOpenTables: true }),
  )
  if (!report) throw new Error('The log was not loaded')
  return report
}

/** Row of the column → what was read there; a row that was not loaded is not in it. */
function valuesOf(column: string): Map<number, string | number> {
  const rows = intake.rows(
    `SELECT source_row, ${column} AS value FROM engagements LEFT JOIN schools USING (school_index) WHERE source_file = 'generated.csv'`,
  ) as { source_row: number; value: string | number }[]
  return new Map(rows.map(({ source_row, value }) => [source_row - 2, value]))
}

/** Cells that were read otherwise than they mean. */
const misread = (column: Column<string | number>, read: ReadonlyMap<number, string | number>): string[] =>
  column.flatMap(({ written, meant }, at) => {
    const value = read.get(at) ?? null
    const same =
      typeof meant === 'number' && typeof value === 'number'
        ? Math.abs(meant - value) < 0.005
        : meant === value
    return same ? [] : [`${written} means ${meant}, read as ${String(value)}`]
  })

describe('whole columns in mixed writings are read as they mean', () => {
  test.each(['day_first', 'month_first'] as const)('dates, %s', async (order) => {
    await fc.assert(
      fc.asyncProperty(dayColumn(order, ROWS), async (column) => {
        const { rejected, accepted } = await readColumn('Activity date', column)
        expect(misread(column, valuesOf("strftime(date, '%Y-%m-%d')"))).toEqual([])
        const none = column.filter(({ meant }) => meant === null).length
        expect([accepted, Object.values(rejected).reduce((sum, rows) => sum + rows, 0)]).toEqual([
          column.length - none,
          none,
        ])
      }),
      RUNS,
    )
  })

  test.each([',', '.', ' ', '’', ''] as const)('headcounts with thousands marked “%s”', async (mark) => {
    await fc.assert(
      fc.asyncProperty(headcountColumn(mark, ROWS), async (column) => {
        const { notices } = await readColumn('Young people', column)
        expect(misread(column, valuesOf('engagements.pupils'))).toEqual([])
        expect(notices.join(' ')).toMatch(/\d+ rows have a number of young people that is not understood/)
      }),
      RUNS,
    )
  })

  test.each(['.', ','] as const)('hours with decimals marked “%s”', async (mark) => {
    await fc.assert(
      fc.asyncProperty(hoursColumn(mark, ROWS), async (column) => {
        await readColumn('Hours delivering', column)
        expect(misread(column, valuesOf('hours'))).toEqual([])
      }),
      RUNS,
    )
  })

  test('ids of schools', async () => {
    await fc.assert(
      fc.asyncProperty(urnColumn(urns, ROWS), async (column) => {
        const { rejected } = await readColumn('School URN', column)
        expect(misread(column, valuesOf('school_id'))).toEqual([])
        const none = column.filter(({ meant }) => meant === null).length
        expect(Object.values(rejected).reduce((sum, rows) => sum + rows, 0)).toBe(none)
      }),
      RUNS,
    )
  })
})
