import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const fixture = (name: string) => textFile(name, readFileSync(`tests/fixtures/columns/${name}`))
const register = { file: fixture('register_small.csv'), kind: 'schools' } as const

let warehouse: Warehouse
let engine: Engine
beforeEach(() => {
  warehouse = newWarehouse(async () => (engine = await engineOfThisTest()))
})

async function loadLog(file: File): Promise<FileReport | undefined> {
  await warehouse.load([register, { file, kind: 'engagements' }], () => undefined)
  return warehouse.describe().files.find(({ kind }) => kind === 'engagements')
}
const engagements = (columns = 'school_id, engagements.pupils'): unknown[][] =>
  rowsOf<Record<string, unknown>>(
    engine.query(
      `SELECT ${columns} FROM engagements JOIN schools USING (school_index) ORDER BY source_row, engagement_id`,
    ),
  ).map((row) => Object.values(row))

describe('a cell that names several schools', () => {
  test('by their ids is an activity at each, and what the row counts is counted once', async () => {
    const report = await loadLog(fixture('several_schools_in_a_cell.csv'))
    expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: {}, waiting: 0 })
    expect(engagements()).toEqual([
      ['900101', 30],
      ['900102', 30],
      ['900103', 30],
      ['900104', 30],
      ['900105', 30],
      ['900106', 30],
    ])
    expect(report?.notices).toContain(
      '2 rows name several schools in one cell, 5 schools together (the first is row 2): each school has an activity, and the young people, volunteers and hours of a row are shared evenly among its schools, so that they count once.',
    )
    expect(report?.fields.find(({ field }) => field === 'urn')).toMatchObject({ filled: 3, unread: 0 })
  })

  test('by ids in any writing, of which one is not known: that one waits, and the row with it', async () => {
    const log = `Ref,Date,School,URN,Type,Pupils,Volunteers,Hours
A1,01/02/2024,,“900101”; “900102”,Talk,7,1,3
A2,02/02/2024,Ash | Gone School,900101|999999,Talk,c. 20,2,1
,03/02/2024,,900103 900104 900105,Talk,10,2,
A4,04/02/2024,,900106/900107 & 900108,Talk,,,
A5,05/02/2024,,900106/900107,Talk,,,
A6,06/02/2024,,"900101, 900101",Talk,8,,
A7,31/02/2024,,900101; 900102,Talk,8,,
A1,01/02/2024,,“900101”; “900102”,Talk,7,1,3
A8,07/02/2024,,900101; who knows,Talk,8,,
`
    const report = await loadLog(textFile('log.csv', log))
    expect(report).toMatchObject({
      rows: 9,
      accepted: 4,
      rejected: { unknown_urn: 1, impossible_date: 1, bad_urn: 2 },
      repeatedIds: 1,
      waiting: 3,
    })
    const columns =
      'source_row, engagement_id, school_id, engagements.pupils, pupils_basis, volunteers, hours'
    expect(engagements(columns)).toEqual([
      [2, 'A1 · school 1', '900101', 4, 'estimated', 1, 1.5],
      [2, 'A1 · school 2', '900102', 3, 'estimated', 0, 1.5],
      [3, 'A2 · school 1', '900101', 10, 'estimated', 1, 0.5],
      [4, 'log.csv row 4 · school 1', '900103', 4, 'estimated', 1, null],
      [4, 'log.csv row 4 · school 2', '900104', 3, 'estimated', 1, null],
      [4, 'log.csv row 4 · school 3', '900105', 3, 'estimated', 0, null],
      [6, 'A5 · school 1', '900106', null, 'unknown', null, null],
      [6, 'A5 · school 2', '900107', null, 'unknown', null, null],
      [7, 'A6', '900101', 8, 'counted', null, null],
    ])
    const decision = [{ written: '999999 | gone school |  | ', id: '900109' }]
    expect(await warehouse.decide({ ...NO_DECISIONS, schoolMatches: decision })).toBe(true)
    expect(engagements(columns)[3]).toEqual([3, 'A2 · school 2', '900109', 10, 'estimated', 1, 0.5])
    expect(warehouse.describe().files[1]).toMatchObject({ accepted: 5, waiting: 2, matchedByPeople: 1 })
    await warehouse.decide(NO_DECISIONS)
    expect(engagements(columns)[3]?.[0]).toBe(4)
    expect(warehouse.describe().files[1]).toMatchObject({ accepted: 4, waiting: 3, matchedByPeople: 0 })
  })

  test('by their names waits as each of them; where that is not certain, it is said', async () => {
    const log = `Date,School,Type,Pupils
01/02/2024,"Ash Lane Primary School, Birch Lane Primary School and Cedar Lane Secondary School",Talk,90
02/02/2024,Elder Academy / Oak School,Talk,60
03/02/2024,Elder Academy and Oak School,Talk,60
04/02/2024,St Peter and St Paul School,Talk,60
05/02/2024,Ash Lane Infants/Juniors,Talk,60
`
    const report = await loadLog(textFile('log.csv', log))
    expect(report).toMatchObject({ rows: 5, accepted: 0, rejected: { no_school: 5 }, waiting: 5 })
    const { waiting } = await warehouse.matchReview('schools', () => undefined)
    expect(waiting.map(({ name }) => name).sort()).toEqual([
      'Ash Lane Infants/Juniors',
      'Ash Lane Primary School',
      'Birch Lane Primary School',
      'Cedar Lane Secondary School',
      'Elder Academy',
      'Elder Academy and Oak School',
      'Oak School',
      'St Peter and St Paul School',
    ])
    expect(report?.notices).toContain(
      '1 row seems to name several schools in one cell (“Elder Academy and Oak School”; the first is row 4), which is not certain: each waits as one school. To count each school, put semicolons between the names, or give each school a row, and load the file again.',
    )
    const decision = ['ash', 'birch'].map((tree, at) => ({
      written: ` | ${tree} lane primary school |  | `,
      id: `90010${at + 1}`,
    }))
    await warehouse.decide({ ...NO_DECISIONS, schoolMatches: decision })
    expect(engagements()).toEqual([
      ['900101', 30],
      ['900102', 30],
    ])
    expect(warehouse.describe().files[1]).toMatchObject({
      accepted: 0,
      rejected: { no_school: 5 },
      waiting: 5,
    })
  })
})
