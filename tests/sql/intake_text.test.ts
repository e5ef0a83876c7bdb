import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const textCase = (name: string): File => textFile(name, readFileSync(`tests/fixtures/text/${name}`))

/** Loads a log of tests/fixtures/text beside a register of that folder. */
async function readLog(name: string, register = 'reg.csv') {
  const reports = await reportsOf(
    loadBeside(intake, { file: textCase(register), kind: 'schools' }, [
      { file: textCase(name), kind: 'engagements' },
    ]),
  )
  const report = reports.find(({ kind }) => kind === 'engagements')
  if (!report) throw new Error('The log was not loaded')
  return report
}

const employersOf = (): unknown[] =>
  intake
    .rows('SELECT DISTINCT employer FROM engagements ORDER BY ALL')
    .map((row) => Object.values(row as object)[0] as unknown)

describe('text that public files are written in', () => {
  test('rows that stop after their last filled cell are whole, and that is said', async () => {
    const { accepted, notices } = await readLog('short_rows.csv')
    expect(accepted).toBe(6)
    expect(notices).toContain(
      '4 rows stop before the last column (the first is row 4): the missing cells are taken as empty.',
    )
  })

  test('a space may stand before a quotation mark', async () => {
    expect(await readLog('space_before_quote.csv')).toMatchObject({ accepted: 6, rejected: {} })
    expect(employersOf()).toEqual(['Acme, Ltd'])
  })

  test('one stray byte changes its own row alone, which is named', async () => {
    const { notices } = await readLog('utf8_bad_byte.csv')
    expect(notices.join(' ')).toMatch(/1 line is not written in UTF-8 as the others are \(line \d+\)/)
    expect(employersOf()).toEqual(expect.arrayContaining(['Môn Café', 'Ŵyn', 'Café']))
  })

  test('a name is the same in any form of its letters, apostrophes and spaces', async () => {
    const { matchedByNameAndPostcode, waiting } = await readLog('name_variants.csv')
    expect([matchedByNameAndPostcode, waiting]).toEqual([8, 3])
  })

  test.each(['urn_apostrophe.csv', 'urn_nnbsp.csv', 'urn_thousands.csv', 'urn_zwsp.csv'])(
    'every URN of %s is read',
    async (name) => {
      const { rows, accepted, waiting } = await readLog(name)
      expect([accepted, waiting]).toEqual([rows, 0])
    },
  )

  test('URNs as sheets and forms give them', async () => {
    expect(await readLog('urn_forms.csv', 'register_small.csv')).toMatchObject({ accepted: 8, waiting: 0 })
  })

  test('a number in exponent form is a URN only where it has every digit', () => {
    const read = (written: string): unknown =>
      Object.values(intake.rows(`SELECT urn_of('${written}') AS urn`)[0] as object)[0]
    expect(read('1.00001E+05')).toBe('100001')
    expect(read('1E+05')).toBeNull()
    expect(read('1.0001E+05')).toBeNull()
  })
})
