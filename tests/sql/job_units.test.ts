import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import { questionsOf } from '../../src/domain/files/mapping_questions'
import type { Recognition } from '../../src/domain/files/recognition'
import { readJobs, readJobsCatalogue } from '../../workers/warehouse/jobs'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const FOLDER = join(import.meta.dirname, '../fixtures/jobs')
const caseFile = (name: string): File => textFile(name, readFileSync(join(FOLDER, name), 'utf8'))

async function recognised(file: File): Promise<Extract<Recognition, { outcome: 'recognised' }>> {
  const [recognition] = (await intake.recognise([file], [])).flat()
  if (recognition?.outcome !== 'recognised') throw new Error(JSON.stringify(recognition))
  expect(recognition.kind).toBe('jobs')
  return recognition
}

async function loadAlone(file: File, mapping?: Mapping): Promise<FileReport | undefined> {
  intake.engine.run('DELETE FROM loaded_jobs')
  const choice = { file, kind: 'jobs' as const, ...(mapping && { mapping }) }
  const [report] = await reportsOf(load(intake, [choice], { keepOpenTables: true }))
  return report
}

async function refusalOf(file: File): Promise<string> {
  intake.engine.run('DELETE FROM loaded_jobs')
  const outcome = await load(intake, [{ file, kind: 'jobs' }], { keepOpenTables: true })
  expect(intake.rows('SELECT * FROM loaded_jobs')).toEqual([])
  return outcome.outcome === 'refused' ? outcome.why : JSON.stringify(outcome)
}

const places = () =>
  readJobsCatalogue(intake.engine).map(({ areaCode, areaName, classification, unit, years, loaded }) => {
    const figures = readJobs(intake.engine, {
      areaCode,
      classification,
      unit,
      sex: 'all',
      year: years[0] ?? 0,
    })
    const sum = figures.reduce((all, { jobs }) => all + jobs, 0)
    return { areaName, classification, unit, years, groups: figures.length, sum, source: loaded?.source }
  })

/** A table of one figure a row with further columns, 9 groups of each. */
const table = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): File =>
  textFile(
    'table.csv',
    [
      ['Area', 'Occupation', 'Year', ...headings],
      ...rows.flatMap((cells) => Array.from({ length: 9 }, (_, at) => ['Here', at + 1, 2023, ...cells])),
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n'),
  )

describe('units come from the measure’s own field', () => {
  test('business counts are refused, saying what they are', async () => {
    const why = await refusalOf(caseFile('nomis_business_counts.csv'))
    expect(why).toContain('its numbers are enterprises, not jobs or people in work')
    expect(why).toContain('as a table of your own, counted in enterprises')
  })

  test.each([
    ['a measure of percentages', table(['Measure', 'Jobs'], [['Industry percentage', 11]]), 'percentages'],
    ['cells with a per cent sign', table(['Jobs'], [['11.1%']]), 'percentages'],
    ['groups that add up to 100', table(['Figure'], [[11.1]]), 'percentages'],
    [
      'a measure of enterprises',
      table(['Measure', 'Figure'], [['Number of enterprises', 40]]),
      'enterprises',
    ],
  ])('%s', async (_, file, counts) => {
    expect(await refusalOf(file)).toContain(`its numbers are ${counts}`)
  })

  test('the measure is believed before the title', async () => {
    await loadAlone(
      table(['Measure', 'Figure', 'Title'], [['Number of jobs', 40, 'Annual population survey']]),
    )
    expect(places()).toMatchObject([{ unit: 'jobs', sum: 360 }])
    await loadAlone(table(['Measure', 'Figure', 'Title'], [['Count', 40, 'Annual population survey']]))
    expect(places()).toMatchObject([{ unit: 'people', sum: 360 }])
  })
})

describe('a dimension with several categories', () => {
  test('is asked about, is not loaded before, and what was chosen is in the report and the source', async () => {
    const file = caseFile('nomis_api_statuses.csv')
    const { fields, columns, headings } = await recognised(file)
    expect(questionsOf(fields, columns)).toEqual([
      {
        about: 'category',
        field: 'employment_status',
        column: 'EMPLOYMENT_STATUS_NAME',
        categories: ['Employees', 'Full-time employees'],
      },
    ])
    expect(await refusalOf(file)).toContain('“EMPLOYMENT_STATUS_NAME” is “Employees”, “Full-time employees”')
    const report = await loadAlone(file, {
      kind: 'jobs',
      headings,
      fields,
      dates: null,
      units: {},
      codes: { employment_status: { Employees: 'counted' } },
    })
    expect(report?.repeatedIds).toBe(0)
    expect(report?.notices).toContain(
      'Of “EMPLOYMENT_STATUS_NAME”, “Employees” alone is counted, as you said.',
    )
    expect(places()).toMatchObject([
      { areaName: 'Newcastle upon Tyne', sum: 9000, source: 'nomis_api_statuses.csv, Employees' },
    ])
  })

  test('a measure is one too, and a percentage beside a count is none', async () => {
    const several = table(
      ['MEASURE_NAME', 'OBS_VALUE'],
      [
        ['Employment', 5],
        ['Full-time jobs', 4],
        ['Percent', 1],
      ],
    )
    const { fields, columns } = await recognised(several)
    expect(questionsOf(fields, columns)).toMatchObject([{ categories: ['Employment', 'Full-time jobs'] }])
    const one = table(
      ['MEASURE_NAME', 'OBS_VALUE'],
      [
        ['Count', 5],
        ['Industry percentage', 11],
      ],
    )
    const read = await recognised(one)
    expect(questionsOf(read.fields, read.columns)).toEqual([])
    await loadAlone(one)
    expect(places()).toMatchObject([{ sum: 45 }])
  })

  test('a column that nobody knows of splits the figures: refused, saying so', async () => {
    const file = table(
      ['Hair', 'Jobs'],
      [
        ['Red', 5],
        ['Brown', 7],
      ],
    )
    expect(await refusalOf(file)).toContain(
      'two or more figures of the same area, group and year (Here, “1”)',
    )
  })
})

describe('files as they are published', () => {
  test('the Nomis API’s default export: all of its columns', async () => {
    const report = await loadAlone(caseFile('nomis_api_full_headings.csv'))
    expect(report?.rejected).toEqual({})
    expect(places()).toMatchObject([
      {
        areaName: 'Newcastle upon Tyne',
        classification: 'SIC_SECTION',
        groups: 19,
        sum: 19_000,
        unit: 'jobs',
      },
    ])
  })

  test('Census 2021 table TS063', async () => {
    const file = caseFile('census_ts063_small.csv')
    await recognised(file)
    await loadAlone(file)
    expect(places()).toMatchObject([
      { areaName: 'Gateshead', classification: 'SOC9', unit: 'people', years: [2021], groups: 9, sum: 1800 },
      { areaName: 'Newcastle upon Tyne', unit: 'people', years: [2021], groups: 9, sum: 900 },
    ])
  })
})
