import { group } from 'd3-array'
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Recognition } from '../../src/domain/files/recognition'
import { fixture, load, openIntake, textFile, type OpenIntake } from './intake_in_node'
import { FILE_KIND_DEFINITIONS } from '../../workers/warehouse/intake/kinds/definitions'
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
const LONGEST = LOADED === REWORDED ? 1_800_000 : 600_000

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

  const countsOf = ({ accepted, rejected, rows, repeatedIds }: FileReport) => ({
    accepted,
    rejected,
    rows,
    repeatedIds,
  })

  /** What a file comes to beside the open register: its counts, and the rows of the tables of its kind. */
  async function readingOf(file: File, { kind }: CaseTable): Promise<{ readonly outcome: string }> {
    const list = kind === 'priority_list' ? { listName: 'L', validFrom: '2024-01-01' } : {}
    const beside = kind === 'schools' ? {} : { registerOpen: true, keepOpenTables: true }
    const outcome = await load(intake, [{ file, kind, ...list }], beside)
    if (outcome.outcome !== 'loaded') return outcome
    const { table, furtherTables = [] } = FILE_KIND_DEFINITIONS[kind]
    return {
      outcome: outcome.outcome,
      ...{
        reports: outcome.reports.map(countsOf),
        rows: [table, ...furtherTables].map((name) => intake.rows(`SELECT * FROM ${name} ORDER BY ALL`)),
      },
    }
  }

  const originalOf = ({ name, headings, rows, delimiter }: CaseTable): File => {
    const lines = [headings, ...rows].map((row) =>
      row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
    )
    return new File([lines.join('\n')], name)
  }

  test('those that are loaded fill the same tables', { timeout: LONGEST }, async () => {
    const every = Math.floor(REWORDED / LOADED)
    const sample = Array.from({ length: LOADED }, (_, at) => at * every)
    const byCase = [...group(sample, caseAt)].sort(([a], [b]) => (registerOf(a) < registerOf(b) ? -1 : 1))
    let open = ''
    let loaded = 0
    for (const [table, places] of byCase) {
      const needed = table.kind === 'schools' ? '' : registerOf(table)
      if (needed !== '' && needed !== open) await load(intake, [{ file: fixture(needed), kind: 'schools' }])
      open = needed
      const reading = await readingOf(originalOf(table), table)
      for (const at of places) {
        const { file } = rewordFile(table, seedOf(at))
        expect(await readingOf(file, table), `${table.name}, ${seedOf(at)}`).toEqual(reading)
        if (reading.outcome === 'loaded') loaded += 1
      }
    }
    expect(loaded).toBeGreaterThan(LOADED * 0.7)
  })
})
