import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import type { CoverageQuestion } from '../../src/domain/coverage/coverage'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { LoadOutcome } from '../../src/domain/files/import_report'
import type { FileKind } from '../../src/domain/files/file_kind'
import type { Engine } from '../../workers/warehouse/engine'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisFile, engineOfThisTest } from './engine_of_this_test'
import { register } from './intake_in_node'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'

const secondary: CoverageQuestion = {
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  by: 'region',
  counted: 'all',
}
const REGISTER = new File(
  [readFileSync(new URL('../fixtures/register.csv', import.meta.url))],
  'register.csv',
)
const logOf = (rows: string): File => new File([`Date,URN\n${rows}\n`], 'log.csv')
const load = (warehouse: Warehouse, file: File, kind: FileKind): Promise<LoadOutcome> =>
  warehouse.load([{ file, kind }], () => undefined)

describe('the demo', () => {
  const opening: { fail?: (reason: Error) => void } = {}
  const warehouse = newWarehouse(() => new Promise((_, reject) => (opening.fail = reject)))

  test('is answered from its columns before there is an engine', async () => {
    const { demo, schools, delivered } = await warehouse.openDemo()
    expect({ demo, schools: schools > 20_000, delivered: delivered > 150_000 }).toEqual({
      demo: true,
      schools: true,
      delivered: true,
    })
    expect(warehouse.coverage(secondary).reach.schools).toBeGreaterThan(3000)
  })

  test('as Coverage (CSV) gives the whole first, then each area, in the stated columns', () => {
    const [heading, whole, ...areas] = warehouse.coverageCsv(secondary).trimEnd().split('\r\n')
    const { reach } = warehouse.coverage(secondary)
    expect(heading).toBe(
      '\uFEFFarea_code,area_name,phase,academic_year,schools,schools_reached,reach_pct,target_pct,more_schools_needed,year_before,schools_year_before,schools_reached_year_before,reach_pct_year_before,change_points,year_before_note',
    )
    expect(whole).toMatch(
      new RegExp(`^,All schools in the register,secondary,2024/25,${reach.schools},${reach.reached},`),
    )
    expect(areas).toHaveLength(9)
    expect(areas[0]).toMatch(/^E12000004,East Midlands,secondary,2024\/25,/)
  })

  test('stays open when the engine cannot start, and the engine’s reason is told', async () => {
    const ready = warehouse.engineReady()
    await Promise.resolve()
    opening.fail?.(new Error('no WebAssembly here'))
    await expect(ready).rejects.toThrow('no WebAssembly here')
    expect(warehouse.coverage(secondary).reach.schools).toBeGreaterThan(3000)
  })
})

describe('the demo with its engine', () => {
  let engine: Engine
  const warehouse = newWarehouse(() => Promise.resolve(engine))
  const rowsInEngine = (table: string) =>
    engine.query(`SELECT count(*)::INTEGER AS n FROM ${table}`).get(0)?.toJSON()
  beforeAll(async () => {
    engine = await engineOfThisFile()
    await warehouse.openDemo()
  })

  test('is not in it when own files are recognised, tried and loaded; where they are refused it stays open', async () => {
    const { schools } = warehouse.describe()
    const log = logOf('13/02/2024,100001')
    expect(await warehouse.recognise([REGISTER], [])).toMatchObject([
      [{ outcome: 'recognised', kind: 'schools' }],
    ])
    expect(await warehouse.tryFile({ file: log, kind: 'engagements' })).toMatchObject({ kept: 1 })
    expect(await load(warehouse, log, 'engagements')).toMatchObject({ outcome: 'refused' })
    expect(rowsInEngine('schools')).toEqual({ n: 0 })
    expect(warehouse.describe()).toMatchObject({ demo: true, schools })
    await warehouse.engineReady()
    expect(rowsInEngine('schools')).toEqual({ n: schools })
  })

  test('is the same in it as in the columns', async () => {
    expect(rowsInEngine('engagements')).toEqual({ n: warehouse.describe().engagements })
    // Its employers are shipped as found: settling them moves nothing.
    expect(await warehouse.decide(NO_DECISIONS)).toBe(false)
    expect((await warehouse.matchReview('employers', () => undefined)).waiting).toEqual([])
  })
})

test('the first rows of a file are not tried in the middle of a load, and a load that waits its turn can be cancelled', async () => {
  const warehouse = newWarehouse(engineOfThisTest)
  const log = new File(['Date,URN\n13/02/2024,100001\n13/02/2024,999999\n'], 'log.csv')
  const before = warehouse.tryFile({ file: log, kind: 'engagements' })
  const loading = load(warehouse, REGISTER, 'schools')
  const after = warehouse.tryFile({ file: log, kind: 'engagements' })
  expect(await before).toMatchObject({ outcome: 'tried', rows: 2, kept: 2, schoolsMatched: false })
  expect(await loading).toMatchObject({ outcome: 'loaded' })
  expect(await after).toMatchObject({ outcome: 'tried', rows: 2, kept: 1, schoolsMatched: true })

  const trial = warehouse.tryFile({ file: log, kind: 'engagements' })
  const cancelled = load(warehouse, REGISTER, 'schools')
  warehouse.cancelLoad()
  expect([(await trial).outcome, (await cancelled).outcome]).toEqual(['tried', 'cancelled'])
})

describe('own files beside the demo', () => {
  let warehouse: Warehouse
  beforeAll(async () => {
    warehouse = newWarehouse()
    await warehouse.openDemo()
  })

  test('of job figures stand beside whatever is open', async () => {
    const { schools } = warehouse.describe()
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((group) => `Here,${group},2023,${group}000`)
    const file = new File([['Area,Occupation,Year,Jobs', ...rows].join('\n')], 'jobs.csv')
    expect(await load(warehouse, file, 'jobs')).toMatchObject({ outcome: 'loaded' })
    expect(warehouse.describe()).toMatchObject({ demo: true, schools, files: [{ kind: 'jobs' }] })
    // What follows is asked of the project opened again, whose tables are not in the engine until they are needed.
    const saved = await warehouse.saveProject(NOTE)
    warehouse = newWarehouse()
    await warehouse.openProject(saved)
    expect(warehouse.describe()).toMatchObject({ demo: true, schools, files: [{ kind: 'jobs' }] })
  })

  test('replace the demo altogether', async () => {
    const { version } = warehouse.describe()
    expect(await load(warehouse, REGISTER, 'schools')).toMatchObject({ outcome: 'loaded' })
    expect(warehouse.describe()).toMatchObject({
      demo: false,
      engagements: 0,
      employers: 0,
      lists: [],
      targets: [],
    })
    expect(warehouse.describe().version).toBeGreaterThan(version)
    expect(warehouse.coverage(secondary).reach.reached).toBe(0)
  })

  test('of job figures stay when it is replaced', async () => {
    expect(warehouse.describe()).toMatchObject({
      demo: false,
      files: [{ kind: 'jobs' }, { kind: 'schools' }],
    })
    const places = await warehouse.jobsCatalogue()
    expect(places.filter(({ loaded }) => loaded)).toMatchObject([
      { areaName: 'Here', classification: 'SOC9' },
    ])
    expect(places.filter(({ loaded }) => !loaded).length).toBeGreaterThan(50)
  })
})

describe('own files', () => {
  test('of a table of one’s own are kept with a saved project, and opened again without another’s', async () => {
    const warehouse = newWarehouse(engineOfThisTest)
    await load(warehouse, REGISTER, 'schools')
    const file = new File(['How,Children\nWalk,12\nBus,6\n'], 'travel.csv')
    const headings = ['How', 'Children']
    const fields = { own_label: 'How', own_figure: 'Children' }
    const mapping = { kind: 'own_table', headings, fields, dates: null, units: {}, codes: {} } as const
    const ownTable = { counted: 'pupils', where: 'Here', when: '2025', source: 'A survey' }
    expect(
      await warehouse.load([{ file, kind: 'own_table', mapping, ownTable }], () => undefined),
    ).toMatchObject({ outcome: 'loaded' })
    const saved = await warehouse.saveProject(NOTE)
    const other = newWarehouse(engineOfThisTest)
    const ownIn = async () =>
      (await other.jobsCatalogue()).filter(({ classification }) => classification === 'OWN')
    expect(await ownIn()).toEqual([])
    await other.openProject(saved)
    expect(await ownIn()).toMatchObject([
      { areaName: 'Here', unit: 'own:pupils', loaded: { source: 'A survey' } },
    ])
    await other.openDemo()
    expect(await ownIn()).toEqual([])
  })

  test('that cannot be used leave what is open as it was', async () => {
    const warehouse = newWarehouse(engineOfThisTest)
    await load(warehouse, REGISTER, 'schools')
    const before = warehouse.describe()
    const outcome = await load(warehouse, new File(['URN\n'], 'list.csv'), 'priority_list')
    expect(outcome.outcome).toBe('refused')
    expect(warehouse.describe()).toEqual(before)
  })

  test.each([
    ['the engine has none left', new Error('malloc of size 2147483648 failed'), /INSERT INTO rejects/],
    [
      'there is none for the columns',
      new RangeError('Array buffer allocation failed'),
      /FROM employers ORDER BY/,
    ],
  ])(
    'for which there is too little memory at the end leave what is open as it was: %s',
    async (_, fault, at) => {
      const engine = await engineOfThisTest()
      let faulty = false
      const fail = (sql: string): void => {
        if (faulty && at.test(sql)) throw fault
      }
      const failing: Engine = {
        ...engine,
        query: (sql, ...parameters) => {
          fail(sql)
          return engine.query(sql, ...parameters)
        },
        run: (sql) => {
          fail(sql)
          engine.run(sql)
        },
      }
      const warehouse = newWarehouse(() => Promise.resolve(failing))
      await load(warehouse, REGISTER, 'schools')
      await load(warehouse, logOf('13/02/2024,100001'), 'engagements')
      const tables = (): unknown[] =>
        ['schools', 'school_areas', 'engagements', 'waiting_engagements', 'rejects'].map((table) =>
          engine.query(`FROM ${table} ORDER BY ALL`).toArray().map(String),
        )
      const before = [warehouse.describe(), tables()]
      const newer = logOf('14/02/2024,100001\n15/02/2024,100002\n15/02/2024,999999')
      faulty = true
      expect(await load(warehouse, newer, 'engagements')).toEqual({
        outcome: 'refused',
        file: 'log.csv',
        why: 'log.csv needs more memory than this browser tab has: close other tabs, or load it in parts, such as a few years at once.',
      })
      expect([warehouse.describe(), tables()]).toEqual(before)
      faulty = false
      expect(await load(warehouse, newer, 'engagements')).toMatchObject({ outcome: 'loaded' })
      expect(warehouse.describe()).toMatchObject({ engagements: 2 })
    },
  )

  test('add to own files, each taking the place of the one of its kind', async () => {
    const warehouse = newWarehouse(engineOfThisTest)
    await load(warehouse, REGISTER, 'schools')
    const targets = (pct: number) =>
      new File([`Metric,Phase,Year,Target %,Source\nreach,Primary,all,${pct},Ours\n`], 'targets.csv')
    await load(warehouse, targets(30), 'targets')
    await load(warehouse, targets(40), 'targets')
    const { files, targets: open } = warehouse.describe()
    expect(files.map(({ kind }) => kind)).toEqual(['schools', 'targets'])
    expect(open).toMatchObject([{ metric: 'reach', phase: 'primary', year: null, value: 40, source: 'Ours' }])
  })
})

test('Coverage (CSV) says of a register alone that it is not known which schools were reached', async () => {
  const warehouse = newWarehouse(engineOfThisTest)
  await loadOwnFiles(warehouse, [register])
  const [, whole] = warehouse.coverageCsv({ ...secondary, phase: 'all' }).split('\r\n')
  const { schools } = warehouse.coverage({ ...secondary, phase: 'all' }).reach
  expect(schools).toBeGreaterThan(0)
  expect(whole).toBe(
    `,All schools in the register,all,2024/25,${schools},not known,not known,,,2023/24,,not known,not known,not known,`,
  )
})
