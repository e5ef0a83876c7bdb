import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const fixture = (name: string): File => textFile(name, readFileSync(`tests/fixtures/kinds/${name}`, 'utf8'))

async function sectionsOf(file: File): Promise<{ sections: string[]; notices: string }> {
  const [report] = await reportsOf(load(intake, [{ file, kind: 'employers' }]))
  const rows = intake.rows('SELECT sic_sections AS sections FROM employers ORDER BY employer_index')
  return {
    sections: rows.map((row) => String((row as { sections: string }).sections)),
    notices: report?.notices.join(' ') ?? '',
  }
}

test('codes with a point are one code each, whatever follows them', async () => {
  const { sections, notices } = await sectionsOf(fixture('sic_dotted.csv'))
  expect(sections).toEqual(['C', 'J', 'Q', 'P', 'A', 'J', 'CM', 'G'])
  expect(notices).not.toContain('SIC')
})

test('the four codes of Companies House are read, and companies that trade no more are left out and counted', async () => {
  const { sections, notices } = await sectionsOf(fixture('companies_house_small.csv'))
  expect(sections).toEqual(['J', 'CM', '', ''])
  expect(notices).toContain('1 company is dissolved, struck off, closed or in liquidation, so left out.')
  expect(notices).not.toContain('SIC')
})

test('words are no sections, and a code that is in none is counted', async () => {
  const file = textFile(
    'words.csv',
    'Company,SIC\nOne,R & D\nTwo,Class A\nThree,04.10\nFour,C - Manufacturing\n',
  )
  const { sections, notices } = await sectionsOf(file)
  expect(sections).toEqual(['', '', '', 'C'])
  expect(notices).toContain('3 employers have a SIC code in no section of SIC 2007 (the first is row 2)')
})
