import { describe, expect, test } from 'vitest'
import { checkRuns } from '../../../../workers/warehouse/intake/formats/parquet_runs'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { PARQUET_LOG, parquetFile, type Codec, type ParquetColumn } from './parquet_file'
import { fields, i32 } from './thrift_writer'

const ROWS = [
  'Date,School URN,Type,Delivered,FSM %,Cost,Begun,At',
  '2024-02-01,100001,Talk,true,12.1,12.50,2024-02-01 09:30:00,09:30:00',
  '2024-02-02,100002,"Café, “visit”",,0.5,-0.01,,',
  ',100003,Talk,false,,1000000.00,1970-01-01,',
  '',
].join('\n')

const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'log')
async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const [table] = await tablesIn(fileOf(bytes))
  return new TextDecoder().decode(table?.opening)
}

describe('a Parquet file is read as the table it holds', () => {
  test.each<[Codec, 1 | 2]>([
    ['UNCOMPRESSED', 1],
    ['UNCOMPRESSED', 2],
    ['SNAPPY', 1],
    ['GZIP', 2],
    ['BROTLI', 1],
    ['ZSTD', 1],
    ['ZSTD', 2],
    ['LZ4_RAW', 1],
  ])('packed by %s, in pages of version %i', async (codec, pages) => {
    expect(await textOf(parquetFile(PARQUET_LOG, { codec, pages }))).toBe(ROWS)
  })

  test('in groups of rows, in their order', async () => {
    expect(await textOf(parquetFile(PARQUET_LOG, { rowsInGroup: 1 }))).toBe(ROWS)
  })

  test('types told only in the newer way', async () => {
    const newer = fields({ 6: fields({}) })
    const decimal = fields({ 5: fields({ 1: i32(1), 2: i32(9) }) })
    const columns: Record<string, ParquetColumn> = {
      Date: { type: 'INT32', logical: newer, values: [19_754] },
      Cost: { type: 'INT32', logical: decimal, values: [125] },
    }
    expect(await textOf(parquetFile(columns))).toBe('Date,Cost\n2024-02-01,12.5\n')
  })

  test('and recognised by its headings', async () => {
    expect(await onlyTableOf(fileOf(parquetFile(PARQUET_LOG)))).toMatchObject({
      kind: 'engagements',
      readAs: 'Parquet',
      fields: { date: 'Date', urn: 'School URN', type: 'Type' },
    })
  })
})

describe('a Parquet file that cannot be read is refused in a sentence', () => {
  const whole = parquetFile(PARQUET_LOG, { codec: 'SNAPPY' })
  const whyOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const recognition = await onlyTableOf(fileOf(bytes))
    return 'why' in recognition ? recognition.why : recognition.outcome
  }

  test('wherever it is cut short', async () => {
    for (let length = 8; length < whole.length; length += 7)
      expect(await whyOf(whole.slice(0, length))).toMatch(/^log is a Parquet file that is damaged, cut short/)
  })

  test('a repeat of more values than a page holds', () => {
    const view = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer)
    expect(() => checkRuns(view(8, 1), 0, 1, 4)).not.toThrow()
    expect(() => checkRuns(view(10, 1), 0, 1, 4)).toThrow('longer than its page')
    expect(() => checkRuns(view(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 0, 1, 4)).toThrow('longer than its page')
    expect(() => checkRuns(view(0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 0, 1, 4)).toThrow('without an end')
  })
})
