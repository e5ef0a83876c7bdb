import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../src/domain/files/mapping'
import type { FieldSuggestion, Recognition } from '../../../src/domain/files/recognition'
import { recogniseFile, recogniseTable } from '../../../workers/warehouse/intake/recognise'
import { workbookOf } from './formats/workbook_file'
import { onlyTableOf } from './only_table_of'

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'odd.csv'): File =>
  new File([content], name)

const only = (content: string, mappings: readonly Mapping[] = []): Promise<Recognition> =>
  onlyTableOf(fileOf(content), mappings)

const readOf = (recognition: Recognition) => {
  if (recognition.outcome === 'refused') throw new Error(recognition.why)
  return recognition
}

async function offersOf(content: string): Promise<Record<string, FieldSuggestion>> {
  const offers = readOf(await only(content)).suggestions.engagements
  return Object.fromEntries(offers.map((offer) => [offer.field, offer]))
}

const ODD = [
  'Went on,Place code,PC,Heads,Volunteer email,Contact',
  '03/04/2024,100001,EC3A 5DE,30,a@example.org,b@example.org',
  '05/06/2024,100002,NW1 1AA,25,c@example.org,01632 960000',
].join('\n')

describe('a file whose headings are not known', () => {
  test('is not refused: what each field may be fed by is offered as a guess, with its reason', async () => {
    expect(await only(ODD)).toMatchObject({ outcome: 'unmapped', kind: null, headingRow: 1 })
    const offers = await offersOf(ODD)
    expect(offers['date']).toMatchObject({
      column: 'Went on',
      sure: false,
      needed: true,
      why: 'its values look like dates',
    })
    expect(offers['urn']).toMatchObject({
      column: 'Place code',
      sure: false,
      why: 'its values look like URNs',
    })
    expect(offers['postcode']).toMatchObject({ column: 'PC', sure: false })
    expect(offers['pupils']).toMatchObject({ column: null })
  })

  test('shows values of its columns, and none of a column about people', async () => {
    const { columns } = readOf(await only(ODD))
    expect(columns.map(({ name, personal }) => [name, personal])).toEqual([
      ['Went on', false],
      ['Place code', false],
      ['PC', false],
      ['Heads', false],
      ['Volunteer email', true],
      ['Contact', true],
    ])
    expect(columns[0]).toMatchObject({ samples: ['03/04/2024', '05/06/2024'], dates: 'either' })
    expect(JSON.stringify(await only(ODD))).not.toMatch(/example\.org|01632/)
  })

  test('is offered nothing where two columns speak as much for a field', async () => {
    const two = 'Seen,Logged,Place code\n03/04/2024,04/04/2024,100001\n'
    const offers = await offersOf(two)
    expect(offers['date']).toMatchObject({ column: null, sure: false })
  })

  test('is offered no second date for what only a heading can tell', async () => {
    const offers = await offersOf('Date,End,Place code\n03/04/2024,04/04/2024,100001\n')
    expect(offers['reported']).toMatchObject({ column: null })
    const named = await offersOf('Date,Date of report to us,Place code\n03/04/2024,04/04/2024,100001\n')
    expect(named['reported']).toMatchObject({ column: 'Date of report to us', sure: false })
  })

  test('is not offered a column whose heading is like, but whose values are not', async () => {
    const offers = await offersOf('Date of activty,School URN\nRockets,100001\n')
    expect(offers['date']).toMatchObject({ column: null })
    expect(offers['urn']).toMatchObject({ column: 'School URN', sure: true, why: 'its heading is known' })
  })

  test('is read as a person mapped one with the same headings, in whatever order', async () => {
    const mapping: Mapping = {
      kind: 'engagements',
      headings: ['Place code', 'Went on', 'PC', 'Heads', 'Volunteer email', 'contact'],
      fields: { date: 'Went on', urn: 'Place code' },
      dates: 'month_first',
      units: {},
      codes: {},
    }
    expect(await only(ODD, [mapping])).toMatchObject({
      outcome: 'recognised',
      kind: 'engagements',
      fields: { date: 'Went on', urn: 'Place code' },
    })
  })
})

describe('dates are judged from all over a file', () => {
  const row = (day: number): string => `${String(day).padStart(2, '0')}/03/2024,100001`
  const log = (rows: readonly string[]): string => ['Date,URN', ...rows].join('\n')
  const orderIn = async (content: string) => readOf(await only(content)).columns[0]?.dates

  test('one day after the twelfth settles it, far down', async () => {
    const first = Array.from({ length: 5000 }, (_, at) => row((at % 12) + 1))
    const last = Array.from({ length: 3000 }, () => row(25))
    expect(await orderIn(log(first))).toBe('either')
    expect(await orderIn(log([...first, ...last]))).toBe('day_first')
    expect(await orderIn(log(['3/25/2024,100001', ...last]))).toBe('either')
  })

  test.each([
    ['2024-03-04', 'none'],
    ['3/25/2024', 'month_first'],
    ['25.3.24', 'day_first'],
    ['4 March 2024', 'none'],
  ])('%s: %s', async (date, order) => {
    expect(await orderIn(log([`${date},100001`]))).toBe(order)
  })
})

describe('a workbook of several tables', () => {
  const log = [
    ['Date', 'URN'],
    ['01/02/2024', 100001],
  ]
  const book = fileOf(
    workbookOf({ Notes: [['Colour'], ['blue']], Before: log, Schools: [['Titles'], ['x']], Since: log }),
    'visits.xlsx',
  )

  test('gives one answer for each whose headings are known', async () => {
    const tables = await recogniseFile(book)
    expect(tables.map((table) => table.outcome === 'recognised' && [table.kind, table.part])).toEqual([
      ['engagements', 'sheet “Before”'],
      ['engagements', 'sheet “Since”'],
    ])
    expect(tables[0]).toMatchObject({
      parts: ['sheet “Notes”', 'sheet “Before”', 'sheet “Schools”', 'sheet “Since”'],
    })
  })

  test('can be read at another table, or with the headings in another row', async () => {
    expect(await recogniseTable(book, { part: 'sheet “Notes”' }, [])).toMatchObject({
      outcome: 'unmapped',
      headings: ['Colour'],
    })
    const csv = fileOf('Our visits,,\nWhen,Where,What\n1 May,Alder,Talk\nx,y,z\n')
    expect(await recogniseTable(csv, { part: '', headingRow: 3 }, [])).toMatchObject({
      headings: ['1 May', 'Alder', 'Talk'],
      headingRow: 3,
    })
  })
})
