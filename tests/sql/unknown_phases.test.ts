import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import type { Recognition } from '../../src/domain/files/recognition'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => (intake = await openIntake()))

const caseFile = (name: string): File => textFile(name, readFileSync(`tests/fixtures/kinds/${name}`, 'utf8'))

async function recognised(file: File): Promise<Recognition & { outcome: 'recognised' }> {
  const [[recognition] = []] = await intake.recognise([file])
  if (recognition?.outcome !== 'recognised') throw new Error(JSON.stringify(recognition))
  return recognition
}
const phases = () =>
  intake
    .rows('SELECT phase FROM schools ORDER BY school_index')
    .map((row) => (row as { phase: string }).phase)
const choiceWithPhases = async (file: File, phase: Readonly<Record<string, string>>): Promise<FileChoice> => {
  const { headings, fields } = await recognised(file)
  const mapping: Mapping = { kind: 'schools', headings, fields, dates: null, units: {}, codes: { phase } }
  return { file, kind: 'schools', mapping }
}

describe('words of a register that tell no phase', () => {
  const odd = textFile(
    'odd.csv',
    `School ID,Name,Phase,Status
A1,Ash,Primary,Open
A2,Elm,Lower tier,Open
A3,Fir,LOWER TIER,Open
A4,Oak,Upper tier,Open
A5,Yew,Not applicable,Open
A6,Box,Old tier,Closed
A7,Bay,Other,Open
`,
  )

  test('are asked about, most frequent first, whatever row they stand in', async () => {
    const { unknownPhases } = await recognised(odd)
    expect(unknownPhases).toEqual({
      column: 'Phase',
      words: [
        { written: 'LOWER TIER', rows: 2 },
        { written: 'Upper tier', rows: 1 },
      ],
    })
    const many = `School ID,Name,Phase\n${Array.from({ length: 9000 }, (_, at) => `${at},School ${at},${at === 8999 ? 'Sorting' : 'Primary'}`).join('\n')}\n`
    expect((await recognised(textFile('many.csv', many))).unknownPhases?.words).toEqual([
      { written: 'Sorting', rows: 1 },
    ])
  })

  test('count as what a person says; a word left open is counted in the report', async () => {
    await reportsOf(
      load(intake, [await choiceWithPhases(odd, { 'Lower tier': 'PRI', 'Upper tier': 'OTHER' })]),
    )
    expect(phases()).toEqual(['PRI', 'PRI', 'PRI', 'OTHER', 'OTHER', 'OTHER'])
    const [all] = await reportsOf(
      load(intake, [await choiceWithPhases(odd, { 'Lower tier': 'PRI', 'Upper tier': 'SEC' })]),
    )
    expect(all?.notices[0]).toMatch(/^1 school of 6 has no phase that is known/)
    const [silent] = await reportsOf(load(intake, [{ file: odd, kind: 'schools' }]))
    expect(silent?.notices[0]).toMatch(/^4 schools of 6 have no phase that is known and count as “other”/)
  })

  test('of types are asked about where a register has no phase', async () => {
    const file = caseFile('type_without_phase.csv')
    const { unknownPhases } = await recognised(file)
    expect(unknownPhases?.column).toBe('Type')
    expect(unknownPhases?.words.reduce((rows, word) => rows + word.rows, 0)).toBe(5)
    const codes = Object.fromEntries((unknownPhases?.words ?? []).map(({ written }) => [written, 'SEC']))
    await reportsOf(load(intake, [await choiceWithPhases(file, codes)]))
    expect(phases()).toEqual(['SEC', 'SEC', 'SEC', 'SEC', 'SEC'])
  })

  test('of another country are known where they are common, and “Other” is no question', async () => {
    const file = caseFile('us_register_small.csv')
    expect((await recognised(file)).unknownPhases).toBeUndefined()
    await reportsOf(load(intake, [{ file, kind: 'schools' }]))
    expect(phases()).toEqual(['PRI', 'SEC', 'SEC', 'ALL', 'OTHER', 'PRI'])
  })

  test('are found in a trial as well, where a person says which column tells the phase', async () => {
    const file = textFile('grades.csv', 'Code,Title,Band\nA1,Ash,Lower tier\nA2,Elm,Primary\n')
    const mapping: Mapping = {
      kind: 'schools',
      headings: ['Code', 'Title', 'Band'],
      fields: { school_id: 'Code', name: 'Title', phase: 'Band' },
      dates: null,
      units: {},
      codes: {},
    }
    expect(await intake.tryFile({ file, kind: 'schools', mapping }, false)).toMatchObject({
      unknownWords: { phase: [{ written: 'Lower tier', rows: 1 }] },
    })
  })
})

describe('a list of nearly every school', () => {
  const register: FileChoice = { file: caseFile('register_small.csv'), kind: 'schools' }
  const ids = () => intake.rows('SELECT school_id AS id FROM schools ORDER BY 1') as { id: string }[]
  const listOf = (count: number): File =>
    textFile(
      'list.csv',
      `URN,Note\n${ids()
        .slice(0, count)
        .map(({ id }) => `${id},x`)
        .join('\n')}\n`,
    )
  const choose = (file: File): FileChoice => ({
    file,
    kind: 'priority_list',
    listName: 'Listed',
    validFrom: '2023-09-01',
  })
  const why = expect.stringMatching(/^list.csv names 10 of the 12 schools of the register/) as string

  test('is asked about, and one of fewer is not', async () => {
    await reportsOf(load(intake, [register]))
    const [[nearly] = [], [some] = []] = await intake.recognise([listOf(10), listOf(9)])
    expect(nearly).toMatchObject({ outcome: 'unmapped', kind: 'priority_list', why })
    expect(some).toMatchObject({ outcome: 'recognised', kind: 'priority_list' })
  })

  test('chosen with its register is refused alone, and comes in where a person says it is a list', async () => {
    const [outcome] = [await load(intake, [register, choose(listOf(10))])]
    expect(outcome).toMatchObject({ outcome: 'loaded', refused: [{ file: 'list.csv', why }] })
    const mapping: Mapping = {
      kind: 'priority_list',
      headings: ['URN', 'Note'],
      fields: { urn: 'URN' },
      dates: null,
      units: {},
      codes: {},
    }
    const [, report] = await reportsOf(load(intake, [register, { ...choose(listOf(10)), mapping }]))
    expect(report).toMatchObject({ kind: 'priority_list', accepted: 10 })
  })
})
