import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { noticesOfFarPositions } from '../../workers/warehouse/intake/kinds/schools/far_positions'
import { createRegisterNation } from '../../workers/warehouse/intake/kinds/schools/register_nation'
import { placeRecords } from '../../workers/warehouse/intake/kinds/schools/school_places'
import { rowsOf } from '../../workers/warehouse/rows'
import { plannedTable } from '../unit/intake/planned_table'
import { openIntake } from './intake_in_node'

let engine: Engine
beforeAll(async () => {
  engine = (await openIntake()).engine
  for (const known of ['open_schools', 'staged_schools'])
    engine.run(
      `CREATE TEMP TABLE ${known} AS SELECT school_id, nation, postcode, lon, lat FROM schools LIMIT 0`,
    )
})

const COLUMNS = ['school_id', 'postcode', 'easting', 'northing', 'lon', 'lat'] as const
type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>

/** Rows of a register from row 2 on, cells that are not given blank. */
function write(rows: readonly Cells[]): void {
  engine.run(
    `CREATE OR REPLACE TEMP TABLE raw_records (source_row INTEGER, ${COLUMNS.map((column) => `${column} VARCHAR`).join()})`,
  )
  if (rows.length === 0) return
  const values = rows.map(
    (cells, at) =>
      `(${[at + 2, ...COLUMNS.map((column) => (cells[column] === undefined ? 'NULL' : `'${cells[column]}'`))].join()})`,
  )
  engine.run(`INSERT INTO raw_records VALUES ${values.join()}`)
}

const HERE: Cells = { lon: '-1.5', lat: '53' }
const SYDNEY: Cells = { lon: '151.2', lat: '-33.9' }

describe('the nation of a register', () => {
  const nationOf = (heading: string, rows: readonly Cells[] = [], records?: string) => {
    write(rows)
    return createRegisterNation(
      engine,
      plannedTable([['Name'], [heading, 'school_id'], ['Lon', 'lon'], ['Lat', 'lat']]),
      records,
    )
  }
  const ids = (...written: readonly string[]): Cells[] => written.map((school_id) => ({ school_id }))

  test.each([
    ['URN', 'England'],
    ['School URN', 'England'],
    ['Seed code', 'Scotland'],
    ['SchUID', 'Scotland'],
    ['DE Ref', 'Northern Ireland'],
    ['DENI reference', 'Northern Ireland'],
    ['Institution reference number', 'Northern Ireland'],
    ['School number', null],
  ])('is told by its heading “%s”: %s', (heading, nation) => {
    expect(nationOf(heading, [{ ...SYDNEY, school_id: 'x' }])).toBe(nation)
    expect(rowsOf(engine.query('FROM register_nation'))).toEqual([{ nation }])
  })

  test.each([
    [['100001', '100002', 'x'], 'England'],
    [['100001', 'x'], null],
    [['6604001', '6814000', 'x'], 'Wales'],
    [['6604001', 'x'], null],
    [['6594001', '6824000'], null],
    [['123-4567', '123-4568', 'x'], 'Northern Ireland'],
    [['123-4567', 'x'], null],
    [['5555555'], null],
    [[], null],
  ])('is told by the form of most ids, of %j: %s', (written, nation) => {
    expect(nationOf('ID', ids(...written))).toBe(nation)
  })

  test('is none where most positions are elsewhere, whatever the form of its ids', () => {
    const at = (place: Cells): Cells => ({ ...place, school_id: '100001' })
    expect(nationOf('ID', [at(SYDNEY), at(SYDNEY), at(HERE)])).toBeNull()
    expect(nationOf('ID', [at(SYDNEY), at(HERE)])).toBe('England')
    expect(nationOf('ID', [at({ lon: '53', lat: '-1.5' })])).toBe('England')
    expect(nationOf('ID', [at(SYDNEY), at(SYDNEY)], 'raw_records LIMIT 2')).toBe('England')
  })
})

describe('the places of a register', () => {
  const POSITIONS = ['lon', 'lat'].map((field, position) => ({ field, position }))
  const placesOf = (
    rows: readonly Cells[],
    nation: Parameters<typeof placeRecords>[1] = null,
    columns: Parameters<typeof placeRecords>[2] = POSITIONS,
  ) => {
    write(rows)
    const notices = placeRecords(engine, nation, columns)
    const placed = rowsOf<{ place: string }>(
      engine.query(
        "SELECT concat_ws(' ', source_row, round(lon, 1), round(lat, 1), known_by) AS place FROM positions WHERE known_by = 'given' ORDER BY source_row",
      ),
    ).map(({ place }) => place)
    return [placed, notices]
  }
  const EXCHANGED =
    'Longitudes and latitudes stand in each other’s columns: they were exchanged, so look at the map to see that the schools stand where they should.'
  const ELSEWHERE = 'Its schools stand outside the British Isles: they are on a plain map, without coasts.'

  test('are those of its cells, metres of the grid before degrees, and none outside the British Isles', () => {
    expect(
      placesOf(
        [
          HERE,
          SYDNEY,
          { easting: '533498', northing: '181201', ...HERE },
          {},
          { lon: '0', lat: '0' },
          { lon: 'x', lat: '53' },
        ],
        'England',
      ),
    ).toEqual([['2 -1.5 53.0 given', '4 -0.1 51.5 given'], []])
  })

  test('are read from the Irish grid in Northern Ireland alone', () => {
    const belfast: Cells = { easting: '333800', northing: '374000' }
    expect(placesOf([belfast], 'Northern Ireland')).toEqual([['2 -5.9 54.6 given'], []])
    expect(placesOf([belfast], 'England')[0]).not.toEqual(['2 -5.9 54.6 given'])
  })

  test('are exchanged where most stand in each other’s columns', () => {
    const turned: Cells = { lon: '53', lat: '-1.5' }
    expect(placesOf([turned, turned, HERE], 'England')).toEqual([
      ['2 -1.5 53.0 given', '3 -1.5 53.0 given'],
      [EXCHANGED],
    ])
    expect(placesOf([turned, HERE, {}, { lon: '0', lat: '0' }], 'England')).toEqual([
      ['3 -1.5 53.0 given'],
      [],
    ])
    expect(placesOf([{ lon: '-33.9', lat: '151.2' }])).toEqual([
      ['2 151.2 -33.9 given'],
      [EXCHANGED, ELSEWHERE],
    ])
  })

  test('are elsewhere where most are, of a register of no nation, but for those far from the others', () => {
    const far: Cells = { lon: '-60', lat: '40' }
    expect(placesOf([SYDNEY, SYDNEY, SYDNEY, HERE, far])).toEqual([
      ['2 151.2 -33.9 given', '3 151.2 -33.9 given', '4 151.2 -33.9 given'],
      [ELSEWHERE],
    ])
    expect(placesOf([SYDNEY, HERE])).toEqual([['3 -1.5 53.0 given'], []])
    expect(placesOf([SYDNEY, SYDNEY], 'Wales')).toEqual([[], []])
  })

  test('are none of cells that stand in no column of positions', () => {
    expect(placesOf([HERE], 'England', [{ field: 'name', position: 0 }])).toEqual([[], []])
  })
})

describe('positions off the land of England', () => {
  const AT_SEA: Cells = { lon: '1', lat: '55' }
  const noticesOf = (rows: readonly Cells[], nation: Parameters<typeof placeRecords>[1] = 'England') => {
    write(rows)
    placeRecords(engine, nation, [{ field: 'lon', position: 0 }])
    return noticesOfFarPositions(engine, nation)
  }

  test('are told, with what may be wrong', () => {
    expect(noticesOf([HERE, HERE])).toEqual([])
    expect(noticesOf([AT_SEA], 'Wales')).toEqual([])
    expect(noticesOf([HERE, AT_SEA])).toEqual([
      '1 school stands more than 25 km from every postcode district of England, of 2 schools without a postcode (the first is row 3): put its position right and load the file again.',
    ])
    expect(noticesOf([HERE, AT_SEA, HERE, AT_SEA])).toEqual([
      '2 schools stand more than 25 km from every postcode district of England, of 4 schools without a postcode (the first is row 3): put their positions right and load the file again.',
    ])
    expect(noticesOf([AT_SEA])).toEqual([
      '1 school stands more than 25 km from every postcode district of England, of 1 school without a postcode (the first is row 2): the columns of position may be exchanged, or the signs of longitudes lost. The map is wrong until they are put right and the file is loaded again.',
    ])
  })
})
