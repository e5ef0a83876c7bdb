import { describe, expect, test } from 'vitest'
import { canDraw } from '../../src/domain/jobs/jobs_places'
import { hasRealFiles, NO_REAL_FILES, realPath } from '../real_files'
import { realFile } from './intake_in_node'
import { csv, labelsOf, openJobFiles } from './job_files_in_node'

const { recognise, loadJobs, catalogue, figuresOf, marginsOf } = openJobFiles()

describe('areas down, occupations across, under two rows of headings', () => {
  const MAJORS = labelsOf('SOC9')
  const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const head = [
    ['annual population survey'],
    ['ONS Crown Copyright Reserved [from Nomis on 1 June 2024]'],
    [],
    ['date', 'Jan 2023-Dec 2023'],
    ['confidence', '95% confidence interval (+/-)'],
    [],
    [
      'Area',
      'T01:28 (Aged 16-64 - In employment : All People )',
      '',
      '',
      ...MAJORS.flatMap(([, label], at) => [
        `T09:${at} (All people - ${label} (SOC2020) : All people )`,
        '',
        '',
      ]),
    ],
    ['', ...[0, ...NINE].flatMap(() => ['number', 'Flags', 'conf'])],
  ]
  const tail = [
    [],
    ['! Estimate not available since the group sample size is zero or disclosive (0-2).'],
    ['~ Estimate is less than 500.'],
  ]
  const row = (area: string, figures: readonly (string | number)[]) => [
    area,
    ...figures.flatMap((figure) => [figure, '', 700]),
  ]

  test('numbers are read, not flags or confidence; what is withheld is missing, never 0', async () => {
    const report = await loadJobs(
      csv([
        ...head,
        row('ladu:Darlington', [48_000, '1,000', 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]),
        row('lacu:Darlington', [48_000, '1,000', 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]),
        row('lacu:Hartlepool', [38_000, 1000, '!', '*', '~', '-', 5000, 6000, 7000, 8000]),
        row('gor:North East', [1_100_000, ...NINE.map((tens) => tens * 10_000)]),
        row('Column Total', [1_186_000, ...NINE.map((tens) => tens * 11_000)]),
        ...tail,
      ]),
    )
    expect(report).toMatchObject({ rejected: {}, repeatedIds: 9 })
    expect(report?.notices).toEqual([
      'Each figure counts people in work.',
      '4 figures of other groups, totals or measures left out.',
      '4 figures are withheld by the publisher: missing, never taken as 0.',
      '2 of 3 areas have every group; for the others the class shows what is known and how much is not, or, where too little is known, the area around them, and says so.',
    ])
    const [darlington, hartlepool, northEast] = catalogue()
    expect(darlington).toEqual({
      areaCode: 'jobs.csv:Darlington',
      areaName: 'Darlington',
      classification: 'SOC9',
      unit: 'people',
      years: [2023],
      yearsBySex: [],
      sourceId: 'jobs.csv',
      loaded: {
        source: 'ONS Crown Copyright Reserved [from Nomis on 1 June 2024], annual population survey',
        groups: 9,
        byYear: { 2023: { period: 'Jan 2023-Dec 2023', withheld: 0, total: 48_000 } },
        region: 'North East',
        containingAreaCode: 'TV_LSIP',
      },
    })
    expect(hartlepool).toMatchObject({
      areaName: 'Hartlepool',
      loaded: { byYear: { 2023: { withheld: 4 } } },
    })
    expect(northEast).toMatchObject({ areaName: 'North East', loaded: { byYear: { 2023: { withheld: 0 } } } })
    expect(figuresOf('jobs.csv:Darlington', 'SOC9', 2023)).toEqual(
      NINE.map((code) => [String(code), code * 1000]),
    )
    expect(new Set(marginsOf('jobs.csv:Darlington', 'SOC9', 2023)), 'the column conf beside each').toEqual(
      new Set([700]),
    )
    expect(figuresOf('jobs.csv:Hartlepool', 'SOC9', 2023).map(([code]) => code)).toEqual([
      '1',
      '6',
      '7',
      '8',
      '9',
    ])
  })

  test('groups of SOC 2010 are others, whatever their names', async () => {
    const old = head.map((cells) => cells.map((cell) => cell.replace('SOC2020', 'SOC2010')))
    const file = csv([...old, row('Darlington', [0, ...NINE])])
    expect(await recognise(file)).not.toMatchObject({ outcome: 'recognised' })
  })
})

describe('industries down, areas across', () => {
  const SECTIONS = labelsOf('SIC_SECTION')

  test('numbers are read, not percentages, of every area', async () => {
    const report = await loadJobs(
      csv([
        ['Business Register and Employment Survey'],
        ['Source: Office for National Statistics, Nomis'],
        ['Date', '2023'],
        [],
        ['Industry', 'Tees Valley', '', 'Wales', ''],
        ['', 'number', '%', 'number', '%'],
        ...SECTIONS.map(([code, label], at) => [
          `${code} : ${label}`,
          (at + 1) * 1000,
          5,
          code === 'C' ? 'c' : (at + 1) * 2000,
          5,
        ]),
        ['Total', 210_000, 100, 420_000, 100],
      ]),
    )
    expect(report?.notices[0]).toBe('Each figure counts jobs.')
    expect(catalogue()).toMatchObject([
      {
        areaName: 'Tees Valley',
        classification: 'SIC_SECTION',
        years: [2023],
        loaded: {
          source: 'Office for National Statistics, Nomis, Business Register and Employment Survey',
          byYear: { 2023: { withheld: 0, total: 210_000 } },
        },
      },
      { areaName: 'Wales', loaded: { byYear: { 2023: { withheld: 1 } } } },
    ])
    expect(figuresOf('jobs.csv:Tees Valley', 'SIC_SECTION', 2023)).toEqual(
      SECTIONS.map(([code], at) => [code, (at + 1) * 1000]),
    )
  })

  test('confidence is that of the number it stands after, never that of a percentage', async () => {
    const table = (under: readonly string[], cells: readonly number[]) => [
      ['Survey'],
      ['Date', '2023'],
      [],
      ['Industry', 'Here', '', ''],
      ['', ...under],
      ...SECTIONS.slice(0, 19).map(([, label]) => [label, ...cells]),
    ]
    await loadJobs(csv(table(['number', '%', 'conf'], [1000, 5, 3])))
    expect(marginsOf('jobs.csv:Here', 'SIC_SECTION', 2023)[0]).toBeNull()
    await loadJobs(csv(table(['number', 'conf', '%'], [1000, 300, 5])))
    expect(marginsOf('jobs.csv:Here', 'SIC_SECTION', 2023)[0]).toBe(300)
  })

  test('confidence in a column or a row of its own is read, and no row of it where the counts are shares too', async () => {
    const rows = (kinds: readonly (readonly [kind: string, figure: number])[]) =>
      SECTIONS.slice(0, 19).flatMap(([, label]) =>
        kinds.map(([kind, figure]) => ['Here', label, 2023, kind, figure]),
      )
    const head = ['GEOGRAPHY_NAME', 'INDUSTRY_NAME', 'DATE_NAME', 'MEASURES_NAME', 'OBS_VALUE']
    await loadJobs(
      csv([
        head,
        ...rows([
          ['Value', 1000],
          ['Confidence', 120],
        ]),
      ]),
    )
    expect(marginsOf('jobs.csv:Here', 'SIC_SECTION', 2023)[0]).toBe(120)
    await loadJobs(
      csv([
        head,
        ...rows([
          ['Value', 1000],
          ['Variable', 5.1],
          ['Confidence', 1.2],
        ]),
      ]),
    )
    expect(marginsOf('jobs.csv:Here', 'SIC_SECTION', 2023)[0]).toBeNull()
    const beside = SECTIONS.slice(0, 19).map(([, label]) => ['Here', label, 2023, 1000, 90])
    await loadJobs(csv([['Area', 'Industry', 'Year', 'Jobs', 'Conf'], ...beside]))
    expect(marginsOf('jobs.csv:Here', 'SIC_SECTION', 2023)[0]).toBe(90)
  })

  test('one area and a table a date, one below another', async () => {
    const table = (year: number) => [
      ['Area', 'ladu:Hartlepool'],
      ['Date', `June ${year}`],
      [],
      ['Industry', 'number', '%'],
      ...SECTIONS.slice(0, 19).map(([, label]) => [label, year, 5]),
      [],
    ]
    await loadJobs(csv([['workforce jobs by industry'], ...table(2022), ...table(2023)]))
    expect(catalogue()).toMatchObject([
      {
        areaName: 'Hartlepool',
        years: [2022, 2023],
        unit: 'jobs',
        loaded: { byYear: { 2022: { period: 'June 2022' }, 2023: { period: 'June 2023', withheld: 0 } } },
      },
    ])
    expect(figuresOf('jobs.csv:Hartlepool', 'SIC_SECTION', 2022)[0]).toEqual(['A', 2022])
    expect(figuresOf('jobs.csv:Hartlepool', 'SIC_SECTION', 2023)[0]).toEqual(['A', 2023])
  })
})

describe.skipIf(!hasRealFiles)(`a workbook of Nomis (${hasRealFiles ? 'real' : NO_REAL_FILES})`, () => {
  test('its areas are offered, and those with withheld figures say how many', async () => {
    const report = await loadJobs(realFile(realPath('jobs', 'nomis_aps_occupation_2021.xlsx')))
    expect(report).toMatchObject({ rejected: {}, accepted: 387 * 26 })
    const entries = catalogue()
    const named = (name: string) => entries.find(({ areaName }) => areaName === name)
    expect(report?.notices).toContainEqual(
      expect.stringMatching(
        /^“Community and civil enforcement occupations” cannot be right and is withheld in 38\d areas/,
      ),
    )
    const drawable = entries.filter((entry) => canDraw(entry, 2021, 'occupation'))
    expect(drawable).toHaveLength(382)
    expect(named('Hartlepool')?.loaded).toMatchObject({
      byYear: { 2021: { withheld: 4, gap: { range: { low: 400 } } } },
      containingAreaCode: 'TV_LSIP',
    })
    expect(figuresOf(named('County Durham')?.areaCode ?? '', 'SOC26', 2021).slice(0, 2)).toEqual([
      ['11', 12_600],
      ['12', 7100],
    ])
  })
})
