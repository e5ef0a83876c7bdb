import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Recognition } from '../../src/domain/files/recognition'
import { fixture, load, openIntake, textFile, type OpenIntake } from './intake_in_node'
import { cellsOf, nameOfCase, rewordFile, textOfCase, type CaseTable } from './reworded_files'

/*
 * Every case file that loads by itself is reworded at random until there are two hundred, which must be told for what
 * the original is, column by column; a sample is loaded and must fill the same tables. All are with
 * REACH_ATLAS_ALL_REWORDED=true.
 */
const REWORDED = 200
const LOADED = process.env['REACH_ATLAS_ALL_REWORDED'] === 'true' ? REWORDED : 6

const paths = ['columns', 'kinds', 'logs', 'text', 'privacy'].flatMap((folder) =>
  readdirSync(`tests/fixtures/${folder}`)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `tests/fixtures/${folder}/${name}`),
)

let intake: OpenIntake
const tables: CaseTable[] = []

async function onlyRecognitionOf(file: File): Promise<Recognition> {
  const [[recognition] = []] = await intake.recognise([file], [])
  if (!recognition) throw new Error(`${file.name} was not recognised`)
  return recognition
}

beforeAll(async () => {
  intake = await openIntake()
  for (const path of paths) {
    const text = textOfCase(path)
    const found = await onlyRecognitionOf(textFile(nameOfCase(path), text))
    if (found.outcome !== 'recognised' || found.headingRow !== 1) continue
    const [headings = [], ...rows] = cellsOf(text, found.delimiter)
    const trimmed = headings.map((heading) => heading.trim())
    if (new Set(trimmed).size < trimmed.length) continue
    const { kind, delimiter, fields } = found
    tables.push({ name: nameOfCase(path), kind, delimiter, headings: trimmed, rows, fields })
  }
})

const caseAt = (at: number): CaseTable => {
  const table = tables[at % tables.length]
  if (!table) throw new Error('No case file loads')
  return table
}
const seedOf = (at: number): string => `reworded ${at}`

/** Milliseconds; a tenth of it in a quiet machine’s time. */
const LONGEST = 600_000

describe('case files in other words', () => {
  test(
    'two hundred are told for what they are, each field by the same column',
    async () => {
      expect(tables.length).toBeGreaterThan(25)
      const faults: unknown[] = []
      for (let at = 0; at < REWORDED; at += 1) {
        const table = caseAt(at)
        const { file, fields } = rewordFile(table, seedOf(at))
        const found = await onlyRecognitionOf(file)
        const read = found.outcome === 'recognised' ? { kind: found.kind, ...found.fields } : found
        const meant = { kind: table.kind, ...fields }
        if (JSON.stringify(Object.entries(read).sort()) !== JSON.stringify(Object.entries(meant).sort()))
          faults.push({
            at,
            name: table.name,
            meant,
            read: found.outcome === 'recognised' ? read : found.why,
          })
      }
      expect(faults).toEqual([])
    },
    LONGEST,
  )

  /** The register that the schools of a case file are in. */
  const registerOf = ({ rows }: CaseTable): string =>
    rows.flat().some((cell) => /9001\d\d/.test(cell)) ? 'columns/register_small.csv' : 'columns/reg.csv'

  /** What a file comes to beside the open register: its counts, and the rows of the tables it fills. */
  async function readingOf(file: File, { kind }: CaseTable): Promise<{ readonly outcome: string }> {
    const list = kind === 'priority_list' ? { listName: 'L', validFrom: '2024-01-01' } : {}
    const beside = kind === 'schools' ? {} : { registerOpen: true, keepOpenTables: true }
    const outcome = await load(intake, [{ file, kind, ...list }], beside)
    if (outcome.outcome !== 'loaded') return outcome
    const counts = ({ accepted, rejected, rows, repeatedIds }: FileReport) => ({
      accepted,
      rejected,
      rows,
      repeatedIds,
    })
    const reading = {
      outcome: outcome.outcome,
      reports: outcome.reports.map(counts),
      schools: intake.rows('SELECT * FROM schools ORDER BY ALL'),
      engagements: intake.rows('SELECT * FROM engagements ORDER BY ALL'),
      employers: intake.rows('SELECT * FROM employers ORDER BY ALL'),
      lists: intake.rows('SELECT * FROM lists ORDER BY ALL'),
      targets: intake.rows('SELECT * FROM targets ORDER BY ALL'),
    }
    return reading
  }

  test('those that are loaded fill the same tables', { timeout: LONGEST }, async () => {
    const every = Math.floor(REWORDED / LOADED)
    let loaded = 0
    for (let at = 0; at < REWORDED; at += every) {
      const table = caseAt(at)
      const original = new File(
        [
          [table.headings, ...table.rows]
            .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(table.delimiter))
            .join('\n'),
        ],
        table.name,
      )
      const { file } = rewordFile(table, seedOf(at))
      if (table.kind !== 'schools')
        await load(intake, [{ file: fixture(registerOf(table)), kind: 'schools' }])
      const reading = await readingOf(original, table)
      expect(await readingOf(file, table), `${table.name}, ${seedOf(at)}`).toEqual(reading)
      if (reading.outcome === 'loaded') loaded += 1
    }
    expect(loaded).toBeGreaterThan(LOADED * 0.7)
  })
})
