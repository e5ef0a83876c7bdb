import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readAddress } from '../../src/state/address/address_text'
import type { Engine } from '../../workers/warehouse/engine'
import { partsOfAllTables } from '../../workers/warehouse/project/table_parts'
import { writeProject } from '../../workers/warehouse/project/write_project'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'
import { smallWorld } from './small_world'

const PROBLEMS = [
  ["UPDATE schools SET school_id = 'S1'", 'two rows of its schools have the id “S1”'],
  ['UPDATE schools SET school_index = school_index + 1', 'its schools are not numbered in order'],
  ['UPDATE engagements SET school_index = 9', 'an engagement is of a school that is not in it'],
] as const

const LACKING = [
  ['schools', 'school_index'],
  ['employers', 'employer_index'],
  ['engagements', 'school_index'],
  ['schools', 'phase'],
  ['engagements', 'date'],
] as const

async function projectAfter(engine: Engine, change: string): Promise<Blob> {
  smallWorld(engine, [{ id: 'S1' }, { id: 'S2' }], [{ school: 'S1', date: '2024-10-01' }])
  engine.run(change)
  return writeProject(NOTE, { demo: false, files: [] }, partsOfAllTables(engine))
}

let own: Warehouse
let before: unknown
beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  before = await seenIn(own)
})

test('a project whose tables contradict each other is refused by what is wrong, and what is open stays', async () => {
  const engine = await engineOfThisTest()
  for (const [change, problem] of PROBLEMS) {
    const opening = await own.openProject(await projectAfter(engine, change))
    expect(opening).toMatchObject({ outcome: 'refused', why: expect.stringContaining(problem) as string })
  }
  expect(await seenIn(own)).toEqual(before)
})

test('a project whose tables lack a column is refused in words, and what is open stays', async () => {
  const engine = await engineOfThisTest()
  smallWorld(engine, [{ id: 'S1' }], [{ school: 'S1', date: '2024-10-01' }])
  for (const [table, column] of LACKING) {
    const stream = engine.queryStream(`SELECT * EXCLUDE (${column}) FROM ${table}`)
    const parts = [...partsOfAllTables(engine)].map((part) =>
      part.table === table ? { ...part, stream } : part,
    )
    const opening = await own.openProject(await writeProject(NOTE, { demo: false, files: [] }, parts))
    expect(opening).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('lacks a column') as string,
    })
  }
  expect(await seenIn(own)).toEqual(before)
})

test('a project whose address cannot be read opens with the usual months, and a notice names them', async () => {
  const file = new Blob([readFileSync('tests/fixtures/guard/address_breaks.reachatlas')])
  const opening = await newWarehouse(engineOfThisTest).openProject(file)
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening))
  const { state, notices } = readAddress(opening.note.address)
  expect(state.months).toBeNull()
  expect(notices.join(' ')).toContain('The link says months is')
})
