import { readFileSync } from 'node:fs'

/** Rows of a log as pandas 3.0 writes it by `to_feather`, with pyarrow 25: its own packing is LZ4. */
const ROWS = 300

export const featherFile = (packing: 'lz4' | 'zstd'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(`tests/fixtures/feather/pandas_${packing}.feather`))

const DAY = 86_400_000
const dayOf = (row: number): string =>
  new Date(Date.UTC(2024, 0, 1) + (row % 200) * DAY).toISOString().slice(0, 10)

/** The same log as CSV. */
export const featherRows = (): string =>
  [
    'Date,School URN,Activity type,Delivered,FSM %,Programme',
    ...Array.from({ length: ROWS }, (_, row) =>
      [
        dayOf(row),
        100_000 + (row % 7),
        ['Careers talk', '"Café, “visit”"', ''][row % 3],
        ['true', '', 'false'][row % 3],
        row % 5 === 0 ? '' : (row % 100) / 8,
        row % 11 === 0 ? '' : `Visit ${row % 13} of the year; `.repeat(15),
      ].join(','),
    ),
    '',
  ].join('\n')

/** One whose first packed buffer claims to unpack to this many bytes. */
export function featherClaiming(bytes: bigint): Uint8Array<ArrayBuffer> {
  const file = featherFile('lz4')
  const view = new DataView(file.buffer)
  let frame = 8
  while (view.getUint32(frame, true) !== 0x184d2204) frame += 1
  view.setBigInt64(frame - 8, bytes, true)
  return file
}
