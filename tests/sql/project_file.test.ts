import type { Table } from 'apache-arrow'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { tablesOfStreams } from '../../workers/warehouse/arrays/loaded_tables'
import type { Engine } from '../../workers/warehouse/engine'
import { fillTables } from '../../workers/warehouse/fill_tables'
import { readProject } from '../../workers/warehouse/project/read_project'
import { partsOfAllTables } from '../../workers/warehouse/project/table_parts'
import { writeProject } from '../../workers/warehouse/project/write_project'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema } from '../../workers/warehouse/schema'
import { areaFeature, collection, square } from '../unit/boundaries/invented_areas'
import { engineOfThisTest } from './engine_of_this_test'
import { textFile } from './intake_in_node'
import { smallWorld } from './small_world'
import { DECISIONS, loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'

const columnsOf = (table: Table): { school_index: number[]; date: number[] } => ({
  school_index: [...(table.getChild('school_index') ?? [])] as number[],
  date: [...(table.getChild('date') ?? [])] as number[],
})

const OWN_TABLE = {
  kind: 'own_table',
  mapping: {
    kind: 'own_table',
    headings: ['How', 'Children'],
    fields: { own_label: 'How', own_figure: 'Children' },
    dates: null,
    units: {},
    codes: {},
  },
  ownTable: { counted: 'pupils', where: 'Here', when: '2025', source: 'A survey' },
} as const

type Contents = Record<string, Uint8Array>

let own: Warehouse
let saved: Blob
const contentsOf = async (file: Blob): Promise<Contents> =>
  unzipSync(new Uint8Array(await file.arrayBuffer()))

beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  saved = await own.saveProject(NOTE)
})

describe('a saved project', () => {
  test('opens as it was saved: tables, reports, rejected rows, decisions, what was on screen', async () => {
    const other = newWarehouse(engineOfThisTest)
    expect(await other.openProject(saved)).toEqual({ outcome: 'opened', note: NOTE })
    expect(await seenIn(other)).toEqual(await seenIn(own))
  })

  test('is answered from its columns before there is an engine', async () => {
    const other = newWarehouse(() => new Promise(() => undefined))
    await other.openProject(saved)
    expect(other.describe()).toMatchObject({ demo: false, engagements: 3, delivered: 2, employers: 1 })
  })

  test('takes further files as the project it was did', async () => {
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(saved)
    const log = new File(['Activity ID,Activity date,School URN\nB1,01/10/2024,100001\n'], 'newer.csv')
    await loadOwnFiles(other, [{ file: log, kind: 'engagements' }])
    const { files, engagements, schools } = other.describe()
    expect({ engagements, schools }).toEqual({ engagements: 1, schools: own.describe().schools })
    expect(files.map(({ file }) => file)).toEqual([
      'register.csv',
      'employers.csv',
      'list.csv',
      'targets.csv',
      'newer.csv',
    ])
    expect(await other.rejectedRowsCsv()).not.toContain('31/02/2024')
  })

  test('saved again after opening is the same project', async () => {
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(saved)
    const third = newWarehouse(engineOfThisTest)
    await third.openProject(await other.saveProject(NOTE))
    expect(await seenIn(third)).toEqual(await seenIn(own))
  })

  const demo = newWarehouse()

  test('of the demo holds no tables, and opens the demo with what was decided', async () => {
    await demo.openDemo()
    const file = await demo.saveProject(NOTE)
    expect(Object.keys(await contentsOf(file))).toEqual(['project.json'])
    expect(await own.openProject(file)).toMatchObject({ outcome: 'opened', note: { decisions: DECISIONS } })
    expect(own.describe().demo).toBe(true)
    await own.openProject(saved)
  })

  test('of the demo holds what was loaded beside it: job figures, one’s own tables, their rejected rows', async () => {
    await demo.openDemo()
    const groups = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((group) => `Here,${group},2023,${group}000`)
    await loadOwnFiles(demo, [
      {
        file: textFile('jobs.csv', ['Area,Occupation,Year,Jobs', ...groups, 'Here,1,2024,many'].join('\n')),
        kind: 'jobs',
      },
      { ...OWN_TABLE, file: textFile('travel.csv', 'How,Children\nWalk,12\nBus,6\n') },
    ])
    const file = await demo.saveProject(NOTE)
    expect(Object.keys(await contentsOf(file)).toSorted()).toEqual([
      'project.json',
      'tables/county_packs-2.arrow',
      'tables/loaded_jobs-1.arrow',
      'tables/rejects-3.arrow',
    ])
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(file)
    expect(await seenIn(other)).toEqual(await seenIn(demo))
    const loadedIn = async (of: Warehouse) => (await of.jobsCatalogue()).filter(({ loaded }) => loaded)
    expect((await loadedIn(other)).map(({ classification }) => classification).toSorted()).toEqual([
      'OWN',
      'SOC9',
    ])
    expect(await loadedIn(other)).toEqual(await loadedIn(demo))
    expect(await other.rejectedRowsCsv()).toContain('many')
    expect(other.describe()).toMatchObject({ demo: true, schools: demo.describe().schools })
  })

  test('holds boundaries, groupings made of them, hub areas, links, volunteers and codes as well', async () => {
    const busy = newWarehouse(engineOfThisTest)
    await loadOwnFiles(busy)
    const near = collection(
      areaFeature({ RGN24NM: 'London' }, square(-1, 51)),
      areaFeature({ name: 'Near' }, square(-1, 51)),
    )
    await loadOwnFiles(busy, [
      { file: textFile('near.geojson', near), kind: 'boundaries' },
      { file: textFile('hubs.csv', 'LA code,Hub\n201,East\n'), kind: 'hub_areas' },
      {
        file: textFile('links.csv', 'URN,LinkURN,LinkType\n100001,100002,Successor\n'),
        kind: 'school_links',
      },
      {
        file: textFile('volunteers.csv', 'Volunteer ID,Postcode district,Visits per term\nV1,NE1,2\n'),
        kind: 'volunteers',
      },
      { ...OWN_TABLE, file: textFile('travel.csv', 'How,Children\nWalk,12\nBus,6\n') },
    ])
    await busy.changeBoundaries({
      kind: 'group',
      grouping: { file: 'near.geojson', layer: '', label: 'Ring' },
    })
    const other = newWarehouse(engineOfThisTest)
    await other.openProject(await busy.saveProject(NOTE))
    expect(await seenIn(other)).toEqual(await seenIn(busy))
    expect(other.outlines()).toEqual(busy.outlines())
    expect(Object.keys(other.outlines())).toContain('placed_ring')
    expect(other.schools().groups).toEqual(busy.schools().groups)
  })

  test('holds nothing about people', async () => {
    for (const [path, bytes] of Object.entries(await contentsOf(saved))) {
      const text = new TextDecoder('latin1').decode(bytes)
      expect(text).not.toContain('Placeholder')
      // The register’s own number of an establishment.
      if (!path.includes('/schools')) expect(text).not.toContain('01632 960000')
    }
  })

  test('of a log so long that it takes several parts opens with every row in its place', async () => {
    const engine = await engineOfThisTest()
    const visits = ['2023-10-01', '2024-03-01', '2022-05-05'].flatMap((date) =>
      ['S1', 'S2', 'S3'].map((school) => ({ school, date })),
    )
    smallWorld(engine, [{ id: 'S1' }, { id: 'S2' }, { id: 'S3' }], visits)
    const file = await writeProject(NOTE, { demo: false, files: [] }, partsOfAllTables(engine, 4))
    const parts = Object.keys(await contentsOf(file)).filter((path) => path.includes('/engagements'))
    expect(parts).toHaveLength(3)
    const read = await readProject(file)
    if (read.outcome !== 'readable') throw new Error(read.why)
    const other = await engineOfThisTest()
    createSchema(other)
    fillTables(other, read.streams)
    const rows = (of: Engine) => rowsOf(of.query('FROM engagements ORDER BY date, school_index'))
    expect(rows(other)).toEqual(rows(engine))
    const { school_index, date } = columnsOf(tablesOfStreams(read.streams).engagements)
    expect(school_index).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2])
    expect(date.slice(0, 3)).toEqual(date.slice(0, 3).toSorted())
  })
})
