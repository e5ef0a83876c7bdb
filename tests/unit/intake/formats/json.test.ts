import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { cleanText } from '../../../../workers/warehouse/intake/clean_text'
import { recogniseFile } from '../../../../workers/warehouse/intake/recognise'
import { onlyTableOf } from '../only_table_of'
import { recordsOf } from '../records_of'
import { textOf } from '../text_of'

const fileOf = (text: string): File => new File([text], 'log.json')
const read = async (text: string): Promise<[string, string[][]][]> =>
  Promise.all(
    (await tablesIn(fileOf(text))).map(async (table): Promise<[string, string[][]]> => [
      `${table.format} ${table.part}`.trim(),
      recordsOf(await textOf(table)),
    ]),
  )

const RECORDS = [
  { Date: '2024-02-01', URN: 100001 },
  { Date: null, URN: '100002', Hours: 1.5, Online: true },
]
const GRID = [
  ['Date', 'URN', 'Hours', 'Online'],
  ['2024-02-01', '100001', '', ''],
  ['', '100002', '1.5', 'true'],
]
const point = (properties: unknown, ...coordinates: number[]): unknown => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})
const features = (...some: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features: some })

describe('a table in JSON', () => {
  test.each([
    ['a list of objects', JSON.stringify(RECORDS), 'JSON'],
    ['laid out over many lines', JSON.stringify(RECORDS, null, 2), 'JSON'],
    ['after a byte order mark', `\ufeff${JSON.stringify(RECORDS)}`, 'JSON'],
    ['a list of rows', JSON.stringify(GRID), 'JSON'],
    ['a list in an object', JSON.stringify({ made: '2024', rows: RECORDS }), 'JSON “rows”'],
    [
      'one object a line',
      `${RECORDS.map((record) => JSON.stringify(record)).join('\r\n\r\n')}\r\n`,
      'JSON lines',
    ],
  ])('%s', async (_, text, format) => {
    expect(await read(text)).toEqual([[format, GRID]])
  })

  test('GeoJSON points get their longitude and latitude', async () => {
    const text = features(
      point({ URN: 100001 }, -1.5, 53.8, 20),
      { type: 'Feature', properties: { URN: 2 } },
      null,
    )
    expect(await read(text)).toEqual([
      [
        'GeoJSON',
        [
          ['URN', 'Longitude', 'Latitude'],
          ['100001', '-1.5', '53.8'],
          ['2', '', ''],
          ['', '', ''],
        ],
      ],
    ])
  })

  test('several lists in one object are several tables', async () => {
    const text = JSON.stringify({ a: RECORDS, b: RECORDS })
    expect(await recogniseFile(fileOf(text))).toMatchObject([
      { outcome: 'recognised', part: '“a”' },
      { outcome: 'recognised', part: '“b”' },
    ])
  })

  test('any grid of text reads as the CSV file of the same grid does', async () => {
    const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2 }), async (rows) => {
        const grid = [['URN', '__proto__'], ...rows]
        const objects = grid
          .slice(1)
          .map((cells) => `{"URN":${JSON.stringify(cells[0])},"__proto__":${JSON.stringify(cells[1])}}`)
        for (const text of [JSON.stringify(grid), `[${objects.join()}]`, objects.join('\n')])
          expect((await read(text)).map(([, records]) => records)).toEqual([
            grid.map((cells) => cells.map(cleanText)),
          ])
      }),
    )
  })
})

describe('JSON that cannot be used is refused in one sentence', () => {
  test.each([
    ['cut short', JSON.stringify(RECORDS).slice(0, -5), /is JSON that is damaged or cut short/],
    ['a line cut short', '{"a":1}\n{"a":2}\n{"a":', /its line 3 is not JSON/],
    ['no table', '{"a":{"b":1}}', /holds no table/],
    ['nothing', '{}', /holds no table/],
    ['a row of another shape', '[{"a":1},2]', /row 3 has no named values/],
    [
      'lines',
      features({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } }),
      /without points or areas/,
    ],
    ['depths without end', '['.repeat(1_000_000), /damaged or cut short/],
  ])('%s', async (_, text, why) => {
    expect(await onlyTableOf(fileOf(text))).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(why) as string,
    })
  })
})
