import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice, FileReport } from '../../src/domain/files/import_report'
import { contentXml, openDocumentOf, rowsXml } from '../unit/intake/formats/open_document_file'
import { parquetFile } from '../unit/intake/formats/parquet_file'
import { workbookOf } from '../unit/intake/formats/workbook_file'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

const HEADINGS = [
  'Activity ID',
  'Activity date',
  'School URN',
  'Activity type',
  'Young people',
  'Volunteer email',
]
const ROWS = [
  ['A1', '2024-02-01', '100001', 'Careers talk', '30', 'someone@example.org'],
  ['A2', '2024-02-02', '100002', 'Café “quotes”, and commas', '', ''],
  ['A3', '2024-02-30', '100001', 'Workshop', '12', ''],
  ['A4', '2024-02-04', '999999', 'Workshop', '12', ''],
  ['A1', '2024-02-01', '100001', 'Workshop', '9', ''],
]
const RECORDS = ROWS.map((row) => Object.fromEntries(HEADINGS.map((heading, at) => [heading, row[at]])))
const columnOf = (at: number): string[] => ROWS.map((row) => row[at] ?? '')
const asCsv = [HEADINGS, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

/** What a log that is loaded comes to: its report, rows and rejects, whatever it was called. */
function readingOf(reports: readonly FileReport[], name: string): unknown {
  const report = reports.find(({ file }) => file === name)
  return {
    report: { ...report, file: 'log' },
    engagements: intake.rows(
      `SELECT * EXCLUDE (source_file) FROM engagements WHERE source_file = '${name}' ORDER BY source_row`,
    ),
    rejects: intake.rows(`SELECT * EXCLUDE (file) FROM rejects WHERE file = '${name}' ORDER BY ALL`),
  }
}

const FORMATS: readonly (readonly [name: string, bytes: () => string | Uint8Array<ArrayBuffer>])[] = [
  ['log.xlsx', () => workbookOf({ Notes: [['About']], Log: [HEADINGS, ...ROWS] })],
  ['log.ods', () => openDocumentOf(contentXml({ Log: rowsXml([HEADINGS, ...ROWS]) }))],
  ['log.zip', () => zipSync({ 'log.csv': strToU8(asCsv) })],
  ['log.json', () => JSON.stringify(RECORDS)],
  ['log.ndjson', () => RECORDS.map((record) => JSON.stringify(record)).join('\n')],
  [
    'log.parquet',
    () =>
      parquetFile(
        Object.fromEntries(
          HEADINGS.map((heading, at) => [
            heading,
            { type: 'BYTE_ARRAY', converted: 0, values: columnOf(at) },
          ]),
        ),
        { codec: 'SNAPPY' },
      ),
  ],
  [
    'log.arrow',
    () =>
      new Uint8Array(
        tableToIPC(
          tableFromArrays(Object.fromEntries(HEADINGS.map((heading, at) => [heading, columnOf(at)]))),
          'file',
        ),
      ),
  ],
  ['log.csv.gz', () => gzipSync(strToU8(asCsv))],
]

describe('one table in every format', () => {
  let reports: readonly FileReport[]
  beforeAll(async () => {
    const logs = [textFile('log.csv', asCsv), ...FORMATS.map(([name, bytes]) => textFile(name, bytes()))]
    reports = await reportsOf(
      load(intake, [register, ...logs.map((file): FileChoice => ({ file, kind: 'engagements' }))]),
    )
  })

  test.each(FORMATS.map(([name]) => name))(
    '%s loads as the same table in CSV does, columns about people left in the file',
    (name) => {
      const reading = readingOf(reports, 'log.csv')
      expect(reading).toMatchObject({
        report: { accepted: 2, repeatedIds: 1, droppedColumns: ['Volunteer email'] },
      })
      expect(readingOf(reports, name)).toEqual(reading)
    },
  )
})
