import { Float64, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import { ENGAGEMENT_STATUSES, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'
import { NO_AREA, type Grouping, type SchoolDirectory } from '../../../src/domain/project/dataset'
import { PHASES } from '../../../src/domain/school/phase'
import { attributeGroupings } from '../../../workers/warehouse/arrays/attribute_groupings'
import { columnFigures, columnMeans } from '../../../workers/warehouse/arrays/column_figures'
import { employerPlaces } from '../../../workers/warehouse/arrays/employer_places'
import { groupingColumns } from '../../../workers/warehouse/arrays/groupings'
import { schoolRank } from '../../../workers/warehouse/arrays/school_rank'
import {
  schoolsInScope,
  schoolsWithoutColumnValue,
  schoolsWithoutFsm,
} from '../../../workers/warehouse/arrays/school_scope'

type Text = string | null
const texts = (values: readonly Text[]) => vectorFromArray([...values], new Utf8())

const IDS = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5']
type Attribute = readonly [
  key: string,
  label: Text,
  school: string,
  area: Text,
  place: number | null,
  figure: number | null,
]
const attributes = (rows: readonly Attribute[]) =>
  new Table({
    grouping_key: texts(rows.map(([key]) => key)),
    grouping_label: texts(rows.map(([, label]) => label)),
    school_id: texts(rows.map(([, , school]) => school)),
    area: texts(rows.map(([, , , area]) => area)),
    area_place: vectorFromArray(
      rows.map(([, , , , place]) => place),
      new Int32(),
    ),
    figure: vectorFromArray(
      rows.map(([, , , , , figure]) => figure),
      new Float64(),
    ),
  })

describe('columns about schools', () => {
  const ROWS: readonly Attribute[] = [
    ['column_roll', 'Number on roll', 'S0', '10 and over', 1, 20],
    ['column_roll', 'Number on roll', 'S1', '1 to 4', 0, 4],
    ['column_roll', 'Number on roll', 'S2', '5 to 9', 2, 5],
    ['column_roll', 'Number on roll', 'gone', '10 and over', 1, 99],
    ['column_roll', 'Number on roll', 'S3', 'No figure', 3, 7],
    ['column_decile', 'Decile', 'S0', '1', 0, 1],
    ['column_decile', 'Decile', 'S1', '2', 1, null],
    ['column_score', 'Score', 'S0', '12', 1, 12],
    ['column_score', 'Score', 'S1', '3', 0, 3],
    ['column_trust', 'Trust', 'S2', 'Zed', null, null],
    ['column_trust', 'Trust', 'S3', 'Able', null, null],
    ['column_trust', 'Trust', 'S4', null, null, null],
    ['column_lost', 'Lost', 'gone', 'Far', null, null],
  ]

  test('have the figures of their schools, but for those of few pupils', () => {
    expect(columnFigures(attributes(ROWS), IDS, 5)).toEqual([
      { key: 'column_roll', label: 'Number on roll', figures: Float64Array.of(20, NaN, 5, NaN, NaN, NaN) },
      { key: 'column_decile', label: 'Decile', figures: Float64Array.of(1, NaN, NaN, NaN, NaN, NaN) },
      { key: 'column_score', label: 'Score', figures: Float64Array.of(12, NaN, NaN, NaN, NaN, NaN) },
    ])
    expect(columnFigures(attributes([]), IDS, 5)).toEqual([])
  })

  test('are groupings, bands from low to high and categories A to Z, of those that have a school', () => {
    const groupings = attributeGroupings(attributes(ROWS), IDS)
    expect(groupings.map(({ grouping: { key, label, areas, codes } }) => [key, label, areas, codes])).toEqual(
      [
        ['column_roll', 'Number on roll', ['1 to 4', '10 and over', '5 to 9', 'No figure'], ['', '', '', '']],
        ['column_decile', 'Decile', ['1', '2'], ['', '']],
        ['column_score', 'Score', ['3', '12'], ['', '']],
        ['column_trust', 'Trust', ['Able', 'Zed'], ['', '']],
      ],
    )
    expect(groupings.map(({ index }) => [...index])).toEqual([
      [1, 0, 2, 3, NO_AREA, NO_AREA],
      [0, 1, NO_AREA, NO_AREA, NO_AREA, NO_AREA],
      [1, 0, NO_AREA, NO_AREA, NO_AREA, NO_AREA],
      [NO_AREA, NO_AREA, 1, 0, NO_AREA, NO_AREA],
    ])
    expect(attributeGroupings(attributes([]), IDS)).toEqual([])
  })

  test('have means of the schools in scope, reached and not, of five or more', () => {
    const reached = ENGAGEMENT_STATUSES.indexOf('repeat')
    const figures = Float64Array.of(1, 2, 3, 4, 5, 10, 20, NaN, 1000, 7)
    const status = Uint8Array.of(reached, reached, reached, reached, reached, 0, 0, 0, reached, reached)
    const inScope = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 0, 1)
    expect(columnMeans([{ key: 'k', label: 'l', figures }], inScope, status)).toEqual([
      {
        ...{ key: 'k', label: 'l', withoutFigure: 1 },
        all: { schools: 8, mean: 52 / 8 },
        reached: { schools: 6, mean: 22 / 6 },
        notReached: { schools: 2, mean: null },
      },
    ])
  })
})

test('schools are ranked by a value, equal ones together, and those without one apart', () => {
  const [never, oneOff] = [0, ENGAGEMENT_STATUSES.indexOf('one_off')]
  const values = [3, 1, 3, NaN, 2, NaN, 9]
  const status = Uint8Array.of(never, oneOff, oneOff, oneOff, never, never, OUT_OF_SCOPE)
  const groups = [
    { value: 3, schools: 2, reached: 1 },
    { value: 2, schools: 1, reached: 0 },
    { value: 1, schools: 1, reached: 1 },
  ]
  const unknown = { schools: 2, reached: 1 }
  expect(schoolRank(values, status, 'higher')).toEqual({ groups, unknown })
  expect(schoolRank(values, status, 'lower')).toEqual({ groups: groups.toReversed(), unknown })
})

describe('schools in scope', () => {
  const directory = {
    phase: Uint8Array.from(['SEC', 'ALL', 'PRI', 'SEC', 'SEC', 'SEC'], (phase) =>
      (PHASES as readonly string[]).indexOf(phase),
    ),
    fsmPct: Float32Array.of(10, 15, 60, 55, NaN, NaN),
    groups: {
      region: Uint16Array.of(0, 1, 0, 0, 0, NO_AREA),
      column_size: Uint16Array.of(0, 1, 0, NO_AREA, 2, 0),
    },
  } as unknown as SchoolDirectory
  const groupings = [
    { key: 'region', areas: ['North', 'South'] },
    { key: 'column_size', areas: ['Small', 'Large', 'No figure'] },
  ] as unknown as readonly Grouping[]
  const all = { phase: 'all', within: null } as const
  const north = { phase: 'secondary', within: { grouping: 'region', area: 'North' } } as const
  const size = (...values: readonly string[]) => ({
    columnFilter: { grouping: 'column_size', label: 'Size', values },
  })

  test.each([
    ['every phase', all, [0, 1, 2, 3, 4, 5]],
    ['secondary, all-through too', { ...all, phase: 'secondary' as const }, [0, 1, 3, 4, 5]],
    ['an area', north, [0, 3, 4]],
    ['an area that is not there', { ...all, within: { grouping: 'region', area: 'East' } }, []],
    ['a grouping that is not there', { ...all, within: { grouping: 'hub', area: 'North' } }, []],
    ['a value of a column', { ...all, ...size('Small', 'No figure') }, [0, 2, 4, 5]],
    ['another value', { ...all, ...size('Large') }, [1]],
    [
      'a column that is not there',
      { ...all, columnFilter: { grouping: 'gone', label: 'Gone', values: ['Small'] } },
      [],
    ],
    ['bands of free school meals', { ...all, fsmBands: ['under_15', '50_up'] as const }, [0, 2, 3]],
    ['no known share', { ...all, fsmBands: ['unknown'] as const }, [4, 5]],
  ])('of %s', (_, scope, schools) => {
    const inScope = schoolsInScope(directory, groupings, scope)
    expect([...inScope.keys()].filter((school) => inScope[school] === 1)).toEqual(schools)
  })

  test('that a column leaves out for want of a value are counted, those without a figure unless they are asked for', () => {
    const without = (
      scope: Parameters<typeof schoolsWithoutColumnValue>[2],
      near?: (school: number) => boolean,
    ) => schoolsWithoutColumnValue(directory, groupings, scope, near)
    expect(without(all)).toBe(0)
    expect(without({ ...all, ...size('Small') })).toBe(2)
    expect(without({ ...all, ...size('Small', 'No figure') })).toBe(1)
    expect(without({ ...all, ...size('Small') }, (school) => school === 4)).toBe(1)
    expect(without({ ...all, phase: 'primary', ...size('Large') })).toBe(0)
    expect(without({ ...all, columnFilter: { grouping: 'gone', label: 'Gone', values: ['Small'] } })).toBe(6)
  })

  test('that bands of free school meals leave out for want of a share are counted', () => {
    const without = (
      fsmBands: readonly ['50_up'] | readonly ['50_up', 'unknown'] | undefined,
      scope = all as typeof all | typeof north,
    ) =>
      schoolsWithoutFsm(
        directory,
        groupings,
        { ...scope, ...(fsmBands && { fsmBands }) },
        (school) => school !== 3,
      )
    expect([without(['50_up']), without(['50_up'], north)]).toEqual([2, 1])
    expect([without(['50_up', 'unknown']), without(undefined)]).toEqual([0, 0])
    expect(
      schoolsWithoutFsm(directory, groupings, { ...all, fsmBands: ['50_up'] }, (school) => school === 5),
    ).toBe(1)
  })
})

test('groupings are the register’s own and those of a lookup, the later of two areas of one authority', () => {
  const schools = new Table({
    local_authority_code: texts(['801', '802', '803', null]),
    local_authority: texts(['Ashire', 'Beeshire', 'Ashire', null]),
    region: texts(['South', null, 'E12000003', null]),
  })
  const members = (
    rows: readonly (readonly [key: string, label: Text, code: string, area: Text, from: number | null])[],
  ) =>
    new Table({
      grouping_key: texts(rows.map(([key]) => key)),
      grouping_label: texts(rows.map(([, label]) => label)),
      local_authority_code: texts(rows.map(([, , code]) => code)),
      area: texts(rows.map(([, , , area]) => area)),
      valid_from: vectorFromArray(
        rows.map(([, , , , from]) => from),
        new Int32(),
      ),
    })
  const found = groupingColumns(
    schools,
    members([
      ['hub', 'Our hubs', '801', 'Old', 10],
      ['hub', 'Our hubs', '801', 'New', 20],
      ['hub', 'Our hubs', '801', 'Older', 5],
      ['hub', 'Our hubs', '802', 'First', null],
      ['hub', 'Our hubs', '802', 'Second', null],
      ['lsip', 'LSIP area', '803', 'West', 1],
      ['empty', 'Empty', '999', 'Nowhere', 1],
    ]),
  )
  expect(
    found.map(({ grouping: { key, label, areas, codes }, index }) => [key, label, areas, codes, [...index]]),
  ).toEqual([
    ['region', 'Region', ['South', 'Yorkshire and the Humber'], ['', 'E12000003'], [0, NO_AREA, 1, NO_AREA]],
    ['hub', 'Hub', ['First', 'New'], ['', ''], [1, 0, NO_AREA, NO_AREA]],
    ['local_authority', 'Local authority', ['Ashire', 'Beeshire'], ['801', '802'], [0, 1, 0, NO_AREA]],
    ['lsip', 'LSIP area', ['West'], [''], [NO_AREA, NO_AREA, 0, NO_AREA]],
  ])
})

describe('places of employers', () => {
  test.each([
    ['L4 0TH', 'L4'],
    ['L40TH', 'L4'],
    ['L4', 'L4'],
    ['EC1A 1BB', 'EC1A'],
    ['SW1A', 'SW1A'],
    ['LS12 3AB', 'LS12'],
    ['LS123AB', 'LS12'],
    ['W1A 0AX', 'W1A'],
    ['L4 0T', ''],
    ['L4 0TH x', ''],
    ['x L4 0TH', ''],
    ['12', ''],
    ['', ''],
  ])('of postcode “%s” are in district “%s”', (postcode, district) => {
    const { districts } = employerPlaces({
      lon: Float64Array.of(0),
      lat: Float64Array.of(0),
      postcodes: [postcode],
    })
    expect(districts).toEqual([district])
  })

  test('stand from west to east, then from south to north, each position once', () => {
    const lon = Float64Array.of(1, -2, -2, 0, -2, 1)
    const lat = Float64Array.of(51, 53, 52, 50, 53, 50)
    const places = employerPlaces({ lon, lat, postcodes: ['A1', 'B1', 'B2', 'C1', 'B3', 'D1'] })
    expect(places).toEqual({
      lon: Float64Array.of(-2, -2, 0, 1, 1),
      lat: Float64Array.of(52, 53, 50, 50, 51),
      districts: ['B2', 'B1', 'C1', 'D1', 'A1'],
      byPlace: Uint32Array.of(2, 1, 4, 3, 5, 0),
      placeStart: Uint32Array.of(0, 1, 3, 4, 5, 6),
    })
  })
})
