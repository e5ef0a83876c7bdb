import { cursorAt, readRecord } from './records'

const CANDIDATES = [',', ';', '\t', '|'] as const
const SAMPLE_BYTES = 65_536
const SAMPLE_RECORDS = 50

/** Share of the first records that have as many fields as the headings, and how many those are. */
function fit(sample: Uint8Array, delimiter: string): { columns: number; even: number } {
  const cursor = cursorAt(0)
  let columns = 0
  let records = 0
  let even = 0
  while (cursor.at < sample.length && records < SAMPLE_RECORDS) {
    readRecord(sample, cursor, delimiter.charCodeAt(0))
    if (cursor.blank) continue
    if (columns === 0) columns = cursor.fields
    records += 1
    if (cursor.fields === columns) even += 1
  }
  return { columns, even: records === 0 ? 0 : even / records }
}

/** The delimiter that cuts the first records most evenly into more than one column; a comma for a single column. */
export function delimiterOf(text: Uint8Array): string {
  const sample = text.subarray(0, SAMPLE_BYTES)
  const best = CANDIDATES.map((delimiter) => ({ delimiter, ...fit(sample, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.even - a.even || b.columns - a.columns)[0]
  return best?.delimiter ?? ','
}
