import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { parquetFile } from '../../unit/intake/formats/parquet_file'
import { workbookOf } from '../../unit/intake/formats/workbook_file'
import { engagementLines } from './engagement_log'
import { SCHOOLS } from './files'

type Bytes = Uint8Array<ArrayBuffer>

/** Rows of a Parquet file held together. */
const ROWS_IN_GROUP = 2000

/** The same log of `rows` engagements in every format that is read. */
export function logFormats(rows: number): Readonly<Record<string, Bytes>> {
  const lines = [...engagementLines(rows, SCHOOLS)]
  const [headings = [], ...cells] = lines.map((line) => line.trimEnd().split(','))
  const csv = strToU8(lines.join(''))
  const records = cells.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])),
  )
  const columns = headings.map((heading, at) => [heading, cells.map((row) => row[at] ?? '')] as const)
  const textColumns = columns.map(
    ([heading, values]) => [heading, { type: 'BYTE_ARRAY', converted: 0, values }] as const,
  )
  return {
    csv,
    'csv.gz': gzipSync(csv),
    'csv.zip': zipSync({ 'log.csv': csv }),
    xlsx: workbookOf({ Log: [headings, ...cells] }),
    json: strToU8(JSON.stringify(records)),
    ndjson: strToU8(records.map((record) => JSON.stringify(record)).join('\n')),
    parquet: parquetFile(Object.fromEntries(textColumns), { rowsInGroup: ROWS_IN_GROUP }),
    arrow: new Uint8Array(tableToIPC(tableFromArrays(Object.fromEntries(columns)), 'stream')),
  }
}

/** Writes each of them into `folder`; the path of each by its format. */
export function writeLogFormats(
  folder: string,
  formats: Readonly<Record<string, Bytes>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formats).map(([format, bytes]) => {
      const path = join(folder, `log.${format}`)
      writeFileSync(path, bytes)
      return [format, path]
    }),
  )
}
