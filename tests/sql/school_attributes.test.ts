import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Mapping } from '../../src/domain/files/mapping'
import type { FileChoice, FileReport } from '../../src/domain/files/import_report'
import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { FSM_BAND_CODES } from '../../src/domain/school/fsm_band'
import type { SchoolFilters } from '../../src/domain/school/school_filters'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { NO_AREA } from '../../src/domain/project/dataset'
import { recogniseFile } from '../../workers/warehouse/intake/recognise'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { newWarehouse, NOTE, seenIn } from './own_world'

const caseFile = (name: string): File => textFile(name, readFileSync(`tests/fixtures/kinds/${name}`, 'utf8'))

const REGISTER: FileChoice = { file: caseFile('register_small.csv'), kind: 'schools' }

/** A file about schools with the columns that a person chose of it, as it was recognised. */
async function chosen(
  file: File,
  groupings: readonly string[],
  validOn?: string,
  bands?: Mapping['bands'],
): Promise<FileChoice> {
  const [recognition] = await recogniseFile(file)
  if (recognition?.outcome !== 'recognised') throw new Error(JSON.stringify(recognition))
  const { kind, headings, fields } = recognition
  const mapping = {
    kind,
    headings,
    fields,
    dates: null,
    units: {},
    codes: {},
    groupings,
    ...(bands && { bands }),
  }
  return { file, kind, mapping, ...(validOn === undefined ? {} : { validOn }) }
}

async function loaded(
  choices: readonly FileChoice[],
  into?: Warehouse,
): Promise<{ warehouse: Warehouse; report: FileReport }> {
  const warehouse = into ?? newWarehouse(engineOfThisTest)
  const outcome = await warehouse.load(choices, () => undefined)
  if (outcome.outcome !== 'loaded') throw new Error(JSON.stringify(outcome))
  const report = outcome.reports.find(({ kind }) => kind === 'school_attributes')
  if (!report) throw new Error('It was not loaded')
  return { warehouse, report }
}

/** The schools of each area of a grouping, by the last two digits of their ids. */
function groupsOf(warehouse: Warehouse, label: string): Record<string, string[]> {
  const grouping = warehouse.describe().groupings.find((each) => each.label === label)
  if (!grouping) throw new Error(`There is no grouping ${label}`)
  const { ids, groups } = warehouse.schools()
  const index = groups[grouping.key] ?? new Uint16Array()
  return Object.fromEntries(
    grouping.areas.map((area, at) => [
      area,
      ids.filter((_, school) => index[school] === at && index[school] !== NO_AREA).map((id) => id.slice(-2)),
    ]),
  )
}

const labels = (warehouse: Warehouse): string[] => warehouse.describe().groupings.map(({ label }) => label)

describe('columns about schools', () => {
  /** The register, and whatever columns the tests before have put beside it. */
  let open: Warehouse
  beforeAll(async () => {
    open = newWarehouse()
    await open.load([REGISTER], () => undefined)
  })

  test('a share becomes a grouping in fifths, with the schools without a figure on their own', async () => {
    const file = caseFile('fsm_of_all_schools_small.csv')
    const { warehouse, report } = await loaded([await chosen(file, ['fsm_prop'])], open)
    expect(groupsOf(warehouse, 'fsm_prop')).toEqual({
      'Under 0.12': ['01'],
      '0.12 to under 0.16': ['02', '03'],
      '0.16 to under 0.2': ['04'],
      '0.2 to under 0.24': ['06', '07'],
      '0.24 and over': ['08', '09'],
      'No figure': ['05', '10'],
    })
    expect(report.notices[0]).toBe('10 of 12 schools matched, 0 rows unmatched, 2 cells unreadable.')
  })

  test('bands start where a person says, means are over schools, and an unknown figure counts in neither', async () => {
    const file = textFile(
      'figures.csv',
      `URN,Absence %,Persistent absentees\n${Array.from({ length: 12 }, (_, at) => `9001${String(at + 1).padStart(2, '0')},${at === 11 ? 'n/k' : at + 0.5},${at}`).join('\n')}\n`,
    )
    const log = textFile('log.csv', 'Date,URN\n01/02/2024,900101\n')
    const columns = ['Absence %', 'Persistent absentees']
    const bands = { 'Absence %': [2, 8], 'Persistent absentees': [3, 6] }
    const { warehouse, report } = await loaded([
      REGISTER,
      { file: log, kind: 'engagements' },
      await chosen(file, columns, undefined, bands),
    ])
    expect(groupsOf(warehouse, 'Absence %')).toEqual({
      'Under 2': ['01', '02'],
      '2 to under 8': ['03', '04', '05', '06', '07', '08'],
      '8 and over': ['09', '10', '11'],
      'No figure': ['12'],
    })
    expect(groupsOf(warehouse, 'Persistent absentees')).toMatchObject({
      'Under 10': ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'],
    })
    expect(report.notices).toContain(
      '“Absence %” is in 3 bands (under 2; 2 to under 8; 8 and over), as you said.',
    )
    expect(report.notices).toContain('“Persistent absentees”: counts of 1 to 9 pupils are kept in one band.')
    const { columnMeans } = warehouse.coverage({
      phase: 'all',
      window: windowOfYear(2023),
      within: null,
      by: 'region',
      counted: 'all',
    })
    expect(columnMeans[0]).toEqual({
      key: 'column_absence',
      label: 'Absence %',
      all: { schools: 11, mean: 5.5 },
      reached: { schools: 1, mean: null },
      notReached: { schools: 10, mean: 6 },
      withoutFigure: 1,
    })
    const disordered = await chosen(file, columns, undefined, { 'Absence %': [8, 2] })
    expect(await warehouse.load([disordered], () => undefined)).toMatchObject({
      outcome: 'refused',
      why: 'figures.csv: the bands of “Absence %” do not start at rising numbers.',
    })
  })

  test('rows of no school are counted and listed, and the register stays as it was', async () => {
    const before = await loaded([await chosen(caseFile('fsm_of_all_schools_small.csv'), ['fsm_prop'])], open)
    const schools = { ...before.warehouse.schools(), version: 0, groups: {} }
    const file = caseFile('ks4_destinations_small.csv')
    const { warehouse, report } = await loaded([await chosen(file, ['APPREN', 'NFTYPE'])], before.warehouse)
    expect(report).toMatchObject({ rows: 6, accepted: 4, rejected: { bad_urn: 2 } })
    expect(report.notices[0]).toBe('4 of 12 schools matched, 2 rows unmatched, 0 cells unreadable.')
    expect(await warehouse.rejectedRowsCsv()).toContain('ks4_destinations_small.csv')
    expect({ ...warehouse.schools(), version: 0, groups: {} }).toEqual(schools)
    expect(groupsOf(warehouse, 'APPREN')).toEqual({ '8': ['03', '06', '09', '12'] })
    expect(groupsOf(warehouse, 'NFTYPE')).toEqual({ CY: ['03', '06', '09', '12'] })
    expect(labels(warehouse)).toContain('fsm_prop')
  })

  test('a trust of a file of links is a grouping, and open dates of trusts are read of no school', async () => {
    const file = caseFile('gias_group_links_small.csv')
    const { warehouse, report } = await loaded([await chosen(file, ['Group Name'])], open)
    expect(groupsOf(warehouse, 'Group Name')).toEqual({ 'Demo Academies Trust': ['01', '02', '03', '04'] })
    expect(report.notices[0]).toBe('4 of 12 schools matched, 0 rows unmatched, 0 cells unreadable.')
  })

  const AREAS = textFile(
    'areas.csv',
    [
      'URN,Opportunity area,FSM rate,Valid from,Valid to',
      '900101,Coast,1,2017-01-01,2022-08-31',
      '900101,Hills,2,2022-09-01,',
      '900102,Coast,3,2017-01-01,2022-08-31',
      '900103,Hills,4,2030-01-01,n/a',
      '900104,Hills,5,,2022-08-31',
      '900105,Hills,6,soon,',
      '900106,Coast,7,,',
      '900107,Coast,7,,31/02/2024',
      '999999,Coast,8,,',
    ].join('\n'),
  )

  test('a row counts on the days that it is valid, both ends included, and the others are counted', async () => {
    const on = async (day: string) => loaded([await chosen(AREAS, ['Opportunity area'], day)], open)
    const last = await on('2022-08-31')
    expect(groupsOf(last.warehouse, 'Opportunity area')).toEqual({ Coast: ['01', '02', '06'], Hills: ['04'] })
    expect(last.report.notices).toContain('2 rows not valid on 31 August 2022: in no group.')
    // Each value is counted with every filter of schools but that of its own column.
    const grouping = 'column_opportunity_area'
    const counted = (filters: SchoolFilters) => {
      const window = { from: '2024-09-01', to: '2025-08-31' }
      const question = { phase: 'all', window, within: null, counted: 'all', ...filters } as const
      const { byColumn, chosenSchools } = last.warehouse.activityCounts(question)
      return [...byColumn[grouping]!, chosenSchools]
    }
    const label = 'Opportunity area'
    expect(counted({})).toEqual([3, 1, 12])
    expect(counted({ columnFilter: { grouping, label, values: ['Coast'] } })).toEqual([3, 1, 3])
    const bands = FSM_BAND_CODES.map((band) => counted({ fsmBands: [band] }))
    expect(bands.map(([coast]) => coast).reduce((sum, each) => sum! + each!, 0)).toBe(3)
    const next = await on('2022-09-01')
    expect(groupsOf(next.warehouse, 'Opportunity area')).toEqual({ Coast: ['06'], Hills: ['01'] })
    expect(next.report).toMatchObject({
      accepted: 2,
      rejected: { unreadable_date: 1, impossible_date: 1, unknown_urn: 1 },
    })
    expect(next.report.notices).toEqual([
      '2 of 12 schools matched, 1 row unmatched, 0 cells unreadable.',
      '4 rows not valid on 1 September 2022: in no group.',
    ])
  })

  test('of two rows of one school that are valid, the later counts and the other is a repeat', async () => {
    const file = textFile(
      'hubs.csv',
      'URN,Careers hub,FSM rate,Valid from\n900101,New,1,2024-09-01\n900101,Old,2,2020-09-01\n900102,Old,3,\n',
    )
    const { warehouse, report } = await loaded([await chosen(file, ['Careers hub'])], open)
    expect(groupsOf(warehouse, 'Careers hub')).toEqual({ New: ['01'], Old: ['02'] })
    expect(report.repeatedIds).toBe(1)
  })

  test('columns with people or long text are refused and nothing of them is kept', async () => {
    const file = textFile(
      'notes.csv',
      [
        'URN,FSM rate,Link,Remark,Class',
        `900101,1,Jane Smith,${'word '.repeat(20)},A1`,
        '900102,2,Priya Patel,fine,B1',
        '900103,3,07700 900123,fine,',
      ].join('\n'),
    )
    const { warehouse, report } = await loaded([await chosen(file, ['Link', 'Remark', 'Class'])], open)
    expect(report.notices.slice(1)).toEqual([
      '“Link” is not taken: it holds telephone numbers.',
      '“Remark” is not taken: it holds text longer than 60 characters.',
    ])
    expect(groupsOf(warehouse, 'Class')).toEqual({ A1: ['01'], B1: ['02'] })
    const bytes = JSON.stringify([await seenIn(warehouse), warehouse.schools()])
    expect(bytes).not.toMatch(/Jane|Priya|07700|word word/)
  })

  test('a figure of a school of fewer than ten pupils is in no band, and counts of 1 to 9 are one band', async () => {
    const register = textFile(
      'small.csv',
      [
        'URN,Name,Phase,Pupils',
        ...Array.from({ length: 9 }, (_, at) => `10000${at + 1},School ${at},Primary,${at === 0 ? 7 : 100}`),
      ].join('\n'),
    )
    const file = textFile(
      'counts.csv',
      [
        'URN,FSM pupils',
        ...[50, 0, 1, 2, 3, 4, 6, 30, 40].map((count, at) => `10000${at + 1},${count}`),
      ].join('\n'),
    )
    const { warehouse, report } = await loaded([
      { file: register, kind: 'schools' },
      await chosen(file, ['FSM pupils']),
    ])
    const groups = groupsOf(warehouse, 'FSM pupils')
    expect(groups['No figure']).toEqual(['01'])
    expect(Object.values(groups).find((schools) => schools.includes('03'))).toEqual(
      expect.arrayContaining(['03', '04', '05', '06']),
    )
    expect(report.notices.join(' ')).toContain('fewer than 10 pupils')
  })

  test('a file of which no row is of the open register, or no column is chosen, is refused', async () => {
    const file = textFile('other.csv', 'URN,FSM rate\n123456,1\n123457,2\n')
    expect(await open.load([await chosen(file, ['FSM rate'])], () => undefined)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('None of the rows of other.csv can be used') as string,
    })
    expect(await open.load([await chosen(file, [])], () => undefined)).toMatchObject({
      outcome: 'refused',
    })
  })

  test('a newer file of the same column takes its place, and a newer register keeps it by id', async () => {
    const first = textFile('a.csv', 'URN,FSM rate\n900101,10\n900102,20\n')
    const second = textFile('b.csv', 'URN,FSM rate\n900103,30\n')
    const { warehouse } = await loaded([REGISTER, await chosen(first, ['FSM rate'])])
    expect(groupsOf(warehouse, 'FSM rate')).toEqual({ '10': ['01'], '20': ['02'] })
    await loaded([await chosen(second, ['FSM rate'])], warehouse)
    expect(groupsOf(warehouse, 'FSM rate')).toEqual({ '30': ['03'] })
    expect(warehouse.describe().files.map(({ file }) => file)).toEqual(['register_small.csv', 'b.csv'])
    const [heading, ...rows] = readFileSync('tests/fixtures/kinds/register_small.csv', 'utf8')
      .trim()
      .split('\n')
    const newer = [heading, ...rows.toReversed()].join('\n')
    await warehouse.load([{ file: textFile('newer.csv', newer), kind: 'schools' }], () => undefined)
    expect(groupsOf(warehouse, 'FSM rate')).toEqual({ '30': ['03'] })
  })

  test('coverage is compared by it, in SQL as in columns, and a saved project opens with it', async () => {
    const { warehouse } = await loaded([
      REGISTER,
      await chosen(AREAS, ['Opportunity area', 'FSM rate'], '2022-09-01'),
    ])
    const project = await warehouse.saveProject(NOTE)
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(project)
    expect(await seenIn(other)).toEqual(await seenIn(warehouse))
    expect(other.schools().groups).toEqual(warehouse.schools().groups)
    const csv = other.coverageCsv({
      phase: 'all',
      window: windowOfYear(2023),
      within: null,
      by: 'column_opportunity_area',
      counted: 'all',
    })
    expect(csv).toContain('Coast')
    expect(labels(other)).toEqual(expect.arrayContaining(['Opportunity area', 'FSM rate']))

    const scope = { phase: 'all', window: windowOfYear(2023), within: null } as const
    const filter = (...values: string[]) => ({
      columnFilter: { grouping: 'column_opportunity_area', label: 'Opportunity area', values },
    })
    const covered = (...values: string[]) =>
      other.coverage({ ...scope, by: 'region', counted: 'all', ...filter(...values) })
    expect(covered('Hills')).toMatchObject({ reach: { schools: 1 }, withoutColumnValue: 10 })
    expect(covered('Hills', 'Coast').reach.schools).toBe(2)
    expect(covered('Nowhere').reach.schools).toBe(0)
    const filtered = { ...scope, by: 'region', counted: 'all', ...filter('Hills') } as const
    expect(other.coverageCsv(filtered)).toContain(
      'All schools in the register with Opportunity area “Hills”,all,2023/24,1,',
    )
    const gapsQuestion = {
      ...scope,
      ...filter('Hills', 'Coast'),
      listId: null,
      priorityOnly: false,
      statuses: [],
      fsmAtLeast: null,
      nothingBooked: false,
      notVisitedFor: null,
      near: null,
      employers: EVERY_EMPLOYER,
    }
    const gaps = other.gaps(gapsQuestion)
    expect(gaps).toMatchObject({ population: 2, withoutColumnValue: 10 })
    const near = { kind: 'school', place: '900101', km: 1 } as const
    expect(other.gaps({ ...gapsQuestion, near })).toMatchObject({ withoutColumnValue: 1 })
    expect([...gaps.school].map((school) => other.schools().ids[school]).sort()).toEqual(['900101', '900106'])
  })
})
