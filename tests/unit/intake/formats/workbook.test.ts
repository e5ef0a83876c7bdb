import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { recordsOf } from '../records_of'
import { textOf } from '../text_of'
import { sheetXml, workbookOf, workbookParts } from './workbook_file'

const fileOf = (bytes: Uint8Array<ArrayBuffer> | string): File => new File([bytes], 'log.xlsx')
const HEADINGS = ['Date', 'URN', 'Hours']

describe('an Excel workbook', () => {
  test('becomes one text a sheet that holds anything, its rows where the sheet has them', async () => {
    const tables = await tablesIn(
      fileOf(
        workbookOf({
          Notes: [['Made for a test']],
          Empty: [],
          Log: [
            ['Activity log', null, null],
            [],
            HEADINGS,
            [new Date('2024-02-01'), 100001, 1.5],
            [new Date('2024-02-29T09:30:00Z'), '100002', null],
            ['"Big" School, Leeds\nLS1', true, 0.1],
          ],
        }),
      ),
    )
    expect(tables.map(({ format, part }) => [format, part])).toEqual([
      ['Excel workbook', 'sheet “Notes”'],
      ['Excel workbook', 'sheet “Log”'],
    ])
    expect(recordsOf(await textOf(tables[1]))).toEqual([
      ['Activity log', '', ''],
      ['', '', ''],
      HEADINGS,
      ['2024-02-01', '100001', '1.5'],
      ['2024-02-29 09:30:00', '100002', ''],
      ['"Big" School, Leeds\nLS1', 'true', '0.1'],
    ])
  })

  test('keeps every row of a long sheet, in order', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`A${at}`, at, null])
    const [table] = await tablesIn(fileOf(workbookOf({ Log: [HEADINGS, ...rows] })))
    const [headings, ...read] = recordsOf(await textOf(table))
    expect(headings).toEqual(HEADINGS)
    expect(read).toEqual(rows.map(([id, at]) => [id, String(at), '']))
  })

  test('any grid of text reads as the CSV file of the same grid does', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '"', ',', ';', '\n', ' ', '<', '&', 'é', '𝒜', '_'),
    })
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const grid = [HEADINGS, ...some, ['x', 'y', 'z']]
        const csv = grid
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const [fromWorkbook] = await tablesIn(fileOf(workbookOf({ Log: grid })))
        const [fromCsv] = await tablesIn(fileOf(csv))
        expect(recordsOf(await textOf(fromWorkbook))).toEqual(
          recordsOf(await textOf(fromCsv), fromCsv?.delimiter),
        )
      }),
    )
  })
})

describe('which sheet of a workbook is read', () => {
  const log = [HEADINGS, ['01/02/2024', 100001, 2]]

  test('the one whose headings are known, wherever they stand', async () => {
    const titled = [['Activities of the north hub'], [], ...log]
    const recognition = await onlyTableOf(
      fileOf(workbookOf({ 'Read me': [['Colour', 'Weight']], Log: titled })),
    )
    expect(recognition).toMatchObject({
      kind: 'engagements',
      readAs: 'Excel workbook, sheet “Log”',
      headingRow: 3,
      fields: { date: 'Date', urn: 'URN', hours: 'Hours' },
    })
  })

  test.each([
    ['none', { Colours: [['Colour', 'Weight']] }, /headings of log.xlsx are not those of any file/],
    [
      'one that lacks a column',
      {
        Notes: [['Colour']],
        Log: [
          ['Activity ID', 'School URN', 'Activity type', 'Hours'],
          [1, 100001, 'Talk', 2],
        ],
      },
      /no column for the date/,
    ],
    ['none with anything in it', { Empty: [] }, /has no table in it/],
  ])('%s: a sentence says so', async (_, sheets, why) => {
    const file = fileOf(workbookOf(sheets))
    expect(await onlyTableOf(file)).toMatchObject({
      outcome: expect.stringMatching(/refused|unmapped/) as string,
      why: expect.stringMatching(why) as string,
    })
  })
})

describe('a workbook that cannot be read is refused, never a hang', () => {
  const whole = workbookOf({ Log: [HEADINGS, ['01/02/2024', 100001, 2]] })
  const withSheet = (xml: string): Uint8Array<ArrayBuffer> => zipSync(workbookParts({ Log: xml }))

  test('cut short at any byte', async () => {
    const cuts = fc.integer({ min: 4, max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(cuts, async (cut) => {
        await expect(tablesIn(fileOf(whole.slice(0, cut)))).rejects.toThrow(/is damaged/)
      }),
    )
  })

  test('with any byte changed it is refused, or read where the byte does not count', async () => {
    const changes = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(changes, async ([at, change]) => {
        const changed = whole.map((byte, place) => (place === at ? byte ^ change : byte))
        const recognition = await onlyTableOf(fileOf(changed))
        expect(['recognised', 'unmapped', 'refused']).toContain(recognition.outcome)
      }),
    )
  })

  test.each([
    [
      'a cell in the far corner',
      sheetXml([['x']]).replace('</row>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /too far apart/,
    ],
    [
      'an address no sheet has',
      '<worksheet><sheetData><row r="1e12"></row></sheetData></worksheet>',
      /is a damaged/,
    ],
    ['XML that does not close', '<worksheet><sheetData><row r="1"><c', /is a damaged/],
    [
      'entities that multiply',
      `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sheetXml([['x']]).replace('x<', '&b;<')}`,
      /is a damaged/,
    ],
  ])('%s', async (_, xml, why) => {
    const recognition = await onlyTableOf(fileOf(withSheet(xml)))
    expect(recognition).toMatchObject({ outcome: 'refused', why: expect.stringMatching(why) as string })
  })

  test('a part that says it unpacks to more than can be read', async () => {
    const bomb = whole.slice()
    const directory = new DataView(bomb.buffer)
    const start = directory.getUint32(bomb.length - 6, true)
    directory.setUint32(start + 24, 2 ** 31, true)
    await expect(tablesIn(fileOf(bomb))).rejects.toThrow(/unpacks to more than can be read/)
  })
})
