import type { Table } from 'apache-arrow'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { tablesOfStreams } from '../../workers/warehouse/arrays/loaded_tables'
import type { Engine } from '../../workers/warehouse/engine'
import { fillTables } from '../../workers/warehouse/fill'
import { readProject } from '../../workers/warehouse/project/read_project'
import { partsOfEverything } from '../../workers/warehouse/project/table_parts'
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
const fileOf = (contents: Contents): Blob => new Blob([zipSync(contents)])
const jsonOf = (contents: Contents) =>
  JSON.parse(new TextDecoder().decode(contents['project.json'])) as Record<string, unknown>
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))

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

  test('of the demo holds no tables, and opens the demo with what was decided', async () => {
    const demo = newWarehouse(engineOfThisTest)
    await demo.openDemo()
    const file = await demo.saveProject(NOTE)
    expect(Object.keys(await contentsOf(file))).toEqual(['project.json'])
    expect(await own.openProject(file)).toMatchObject({ outcome: 'opened', note: { decisions: DECISIONS } })
    expect(own.describe().demo).toBe(true)
    await own.openProject(saved)
  })

  test('of the demo holds what was loaded beside it: job figures, one’s own tables, their rejected rows', async () => {
    const demo = newWarehouse(engineOfThisTest)
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
    expect(Object.keys(await contentsOf(file))).toHaveLength(3)
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

  test('holds boundaries, groupings made of them, hub areas, links and codes as well', async () => {
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
    for (const bytes of Object.values(await contentsOf(saved)))
      expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/Placeholder|01632 960000/)
  })

  test('of a log so long that it takes several parts opens with every row in its place', async () => {
    const engine = await engineOfThisTest()
    const visits = ['2023-10-01', '2024-03-01', '2022-05-05'].flatMap((date) =>
      ['S1', 'S2', 'S3'].map((school) => ({ school, date })),
    )
    smallWorld(engine, [{ id: 'S1' }, { id: 'S2' }, { id: 'S3' }], visits)
    const file = await writeProject(NOTE, { demo: false, files: [] }, partsOfEverything(engine, 4))
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

describe('refused with its reason while what is open stays', () => {
  const cases: [what: string, file: () => Blob | Promise<Blob>, why: RegExp][] = [
    [
      'a picture',
      () => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)]),
      /not a project saved by Reach Atlas/,
    ],
    ['nothing', () => new Blob([]), /not a project saved by Reach Atlas/],
    [
      'a Word document',
      () => fileOf({ 'word/document.xml': bytesOf('') }),
      /not a project saved by Reach Atlas/,
    ],
    [
      'another program’s project.json',
      () => fileOf({ 'project.json': bytesOf({ name: 'site' }) }),
      /not a project saved by Reach Atlas/,
    ],
    ['a file cut short', () => saved.slice(0, saved.size - 30), /damaged or cut short/],
    ['a file cut in half', () => saved.slice(0, Math.floor(saved.size / 2)), /damaged or cut short/],
    [
      'a part that says something else',
      async () => {
        const contents = await contentsOf(saved)
        const path = Object.keys(contents).find((each) => each.includes('schools'))!
        contents[path] = contents[path]!.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))
        return fileOf(contents)
      },
      /damaged or cut short \(tables\/schools/,
    ],
    [
      'a part that is missing',
      async () => {
        const contents = await contentsOf(saved)
        return fileOf(
          Object.fromEntries(Object.entries(contents).filter(([path]) => !path.includes('lists'))),
        )
      },
      /damaged or cut short \(tables\/lists/,
    ],
    [
      'a later version',
      async () => {
        const contents = await contentsOf(saved)
        return fileOf({ ...contents, 'project.json': bytesOf({ ...jsonOf(contents), version: 99 }) })
      },
      /saved by a newer Reach Atlas \(file version 99/,
    ],
    [
      'a decision that is none',
      async () => {
        const contents = await contentsOf(saved)
        const json = { ...jsonOf(contents), decisions: { ...DECISIONS, story: 'once upon a time' } }
        return fileOf({ ...contents, 'project.json': bytesOf(json) })
      },
      /damaged or cut short \(project\.json, decisions\.story/,
    ],
  ]
  test.for(cases)('%s', async ([, file, why]) => {
    const before = await seenIn(own)
    const opening = await own.openProject(await file())
    expect(opening.outcome).not.toBe('opened')
    expect(opening).toMatchObject({ why: expect.stringMatching(why) as string })
    expect(await seenIn(own)).toEqual(before)
  })

  test('every single byte changed is either noticed or harms nothing', async () => {
    const whole = new Uint8Array(await saved.arrayBuffer())
    const expected = await seenIn(own)
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = whole.slice()
      bytes[at] = bytes[at]! ^ 0x41
      const opening = await own.openProject(new Blob([bytes]))
      if (opening.outcome === 'opened') expect(opening.note).toEqual(NOTE)
    }
    expect(await seenIn(own)).toEqual(expected)
  })
})
