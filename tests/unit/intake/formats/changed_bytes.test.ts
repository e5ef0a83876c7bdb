import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onlyTableOf } from '../only_table_of'
import { arrowFile } from './arrow_file'
import { featherFile } from './feather_file'
import { PARQUET_LOG, parquetFile } from './parquet_file'

type Bytes = Uint8Array<ArrayBuffer>

/** Formats that tell their readers how much is to come. */
const TOLD: readonly (readonly [string, Bytes])[] = [
  ['an Arrow file', arrowFile('file')],
  ['an Arrow stream', arrowFile('stream')],
  ['Feather packed by LZ4', featherFile('lz4')],
  ['Feather packed by Zstandard', featherFile('zstd')],
  ['Parquet', parquetFile(PARQUET_LOG, { codec: 'SNAPPY' })],
]

const RUNS = 25
/** Changes to larger files are made near their ends, where most of what they tell stands. */
const AT_EITHER_END = 1500

async function whyOf(bytes: Bytes): Promise<string> {
  const recognition = await onlyTableOf(new File([bytes], 'log'))
  return 'why' in recognition ? recognition.why : recognition.outcome
}

describe('a file with changed bytes is read, or refused in a sentence, and never hangs', () => {
  test.each(TOLD)('%s', async (_, whole) => {
    const last = whole.length - 1
    const place = fc.oneof(
      fc.integer({ min: 6, max: Math.min(last, AT_EITHER_END) }),
      fc.integer({ min: Math.max(6, last - AT_EITHER_END), max: last }),
    )
    const places = fc.uniqueArray(place, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = whole.map((byte, position) => (at.includes(position) ? byte ^ change : byte))
        expect(await whyOf(changed)).toMatch(/^recognised$|^log .*\.$|^The headings of log .*\.$/s)
      }),
      { numRuns: RUNS },
    )
  })
})
