import { unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { Keeper } from '../../workers/warehouse/kept/keeper'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { MemoryFolder } from '../unit/kept/memory_folder'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'

let own: Warehouse
let saved: Blob
beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  saved = await own.saveProject(NOTE)
})

/** The project with a byte changed in the parts of these tables. */
async function damagedIn(...tables: readonly string[]): Promise<Blob> {
  const contents = unzipSync(new Uint8Array(await saved.arrayBuffer()))
  const changed = Object.entries(contents).map(([path, bytes]) => {
    if (!tables.some((table) => path.startsWith(`tables/${table}-`))) return [path, bytes] as const
    const other = bytes.slice()
    other[other.length >> 1] = other[other.length >> 1]! ^ 0x41
    return [path, other] as const
  })
  return new Blob([zipSync(Object.fromEntries(changed))])
}

test.each([
  ['lists', ['priority lists (1 row)'], { schools: 13, engagements: 3, lists: 0 }],
  ['employers', ['employers (1 row)'], { schools: 13, engagements: 3, employers: 0 }],
  [
    'written_employers',
    ['employers as the log writes them (1 row)'],
    { schools: 13, engagements: 3, lists: 1 },
  ],
  ['engagements', ['engagements (3 rows)'], { schools: 13, engagements: 0, lists: 1 }],
  ['schools', ['schools (13 rows)'], { schools: 0, engagements: 0, employers: 1 }],
])('of a project damaged in its %s the rest opens, when that is asked for', async (table, losses, left) => {
  const before = await seenIn(own)
  const file = await damagedIn(table)
  const opening = await own.openProject(file)
  if (opening.outcome !== 'damaged') throw new Error(JSON.stringify(opening))
  expect(opening.losses.slice(0, 1)).toEqual(losses)
  expect(await seenIn(own)).toEqual(before)
  const other = newWarehouse(engineOfThisTest)
  expect(await other.openProject(file, true)).toMatchObject({ outcome: 'opened', note: NOTE })
  const dataset = other.describe()
  expect({ ...dataset, lists: dataset.lists.length }).toMatchObject(left)
})

test('what was opened of a damaged project answers every question and can be saved', async () => {
  const other = newWarehouse(engineOfThisTest)
  await other.openProject(await damagedIn('written_employers', 'employers', 'lists'), true)
  await seenIn(other)
  expect(await newWarehouse(engineOfThisTest).openProject(await other.saveProject(NOTE))).toMatchObject({
    outcome: 'opened',
  })
})

test('what is lost with the schools is said with them', async () => {
  const opening = await own.openProject(await damagedIn('schools'))
  expect(opening).toMatchObject({
    outcome: 'damaged',
    losses: expect.arrayContaining(['engagements, which cannot be read without them']) as string[],
  })
})

test('what is kept says what is lost, and opens the rest when that is asked for', async () => {
  const folder = new MemoryFolder(new Map([['1.reachatlas', await damagedIn('targets', 'rejects')]]))
  const lock = { acquireSoon: () => Promise.resolve(true), acquire: () => Promise.resolve() }
  const keeper = new Keeper(newWarehouse(engineOfThisTest), () => Promise.resolve(folder), lock)
  expect(await keeper.openKept()).toMatchObject({
    outcome: 'damaged',
    losses: ['targets (1 row)', 'rejected rows (3 rows)'],
  })
  expect(await keeper.openKept(true)).toMatchObject({ outcome: 'opened', note: NOTE })
})
