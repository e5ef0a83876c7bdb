import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cleanText } from '../../workers/warehouse/intake/clean_text'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
  await reportsOf(load(intake, [register]))
})

type Row =
  | { readonly is: 'whole' | 'unknown'; readonly text: string }
  | { readonly is: 'short' | 'long' | 'blank' }

const URN = { whole: '100001', unknown: '999999' }
const FAULTY = { blank: [], short: ['01/02/2024', '100001'], long: ['01/02/2024', '100001', 'x', 'y'] }

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', ' ', 'é', '𝒜'),
    maxLength: 12,
  }),
)
const rows = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ is: fc.constantFrom('whole' as const, 'unknown' as const), text: word }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ is: fc.constantFrom('short' as const, 'long' as const, 'blank' as const) }),
    },
  ),
  { maxLength: 30 },
)

/** A log of these rows; the text of a row is its employer, quoted always or only where it must be. */
function write(log: readonly Row[], delimiter: string, lineEnd: string, quoteAll: boolean): string {
  const cell = (text: string): string =>
    quoteAll || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  const line = (row: Row): string => {
    if (!('text' in row)) return FAULTY[row.is].join(delimiter)
    return ['01/02/2024', URN[row.is], cell(row.text)].join(delimiter)
  }
  return [['Date', 'URN', 'Employer'].join(delimiter), ...log.map(line), ''].join(lineEnd)
}

test('no valid row is lost and every other is named by its place, whatever is in the cells', async () => {
  const always: Row = { is: 'whole', text: 'x' }
  const delimiters = fc.constantFrom(',', ';', '\t', '|')
  const lineEnds = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(rows, delimiters, lineEnds, fc.boolean(), async (some, delimiter, lineEnd, quoteAll) => {
      const written = [always, always, ...some, always]
      const file = textFile('log.csv', write(written, delimiter, lineEnd, quoteAll))
      const [report] = await reportsOf(
        load(intake, [{ file, kind: 'engagements' }], { registerOpen: true, keepOpenTables: true }),
      )
      const placed = written.map((row, at) => ({ row, place: at + 2 }))

      const kept = placed.flatMap(({ row, place }) =>
        row.is === 'whole' ? [[place, employer(row.text)]] : row.is === 'short' ? [[place, null]] : [],
      )
      const read = intake.rows('SELECT source_row, employer FROM engagements ORDER BY source_row')
      expect(read.map((row) => Object.values(row as object) as unknown[])).toEqual(kept)

      const reasons = {
        whole: [],
        blank: [],
        unknown: ['unknown_urn'],
        short: [],
        long: ['wrong_column_count'],
      }
      const rejected = placed.flatMap(({ row, place }) => reasons[row.is].map((reason) => [place, reason]))
      const rejects = intake.rows("SELECT source_row, reason FROM rejects WHERE file = 'log.csv'")
      expect(rejects.map((row) => Object.values(row as object) as unknown[])).toEqual(rejected)

      expect(report?.rows).toBe(kept.length + rejected.length)
      expect(report?.accepted).toBe(kept.length)
    }),
    { numRuns: 15 },
  )
})

/** Texts of a letter or two that say nothing, of those that chance can write (intake/reading.sql). */
const NOTHING = ['', '-', '.', '..']

/** What is left of a cell that says nothing: NULL; otherwise the clean cell without the spaces around it. */
function employer(text: string): string | null {
  const expected = cleanText(text).replace(/^[ \t\n\r\u00a0]+|[ \t\n\r\u00a0]+$/g, '')
  return NOTHING.includes(expected) ? null : expected
}
