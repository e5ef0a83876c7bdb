import { beforeAll, describe, expect, test } from 'vitest'
import { Keeper } from '../../workers/warehouse/kept/keeper'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { MemoryFolder } from '../unit/kept/memory_folder'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'

let own: Warehouse
let files: Map<string, Blob>
const keeperOf = (warehouse: Warehouse, folder = new MemoryFolder(files), held = true): Keeper =>
  new Keeper(
    warehouse,
    () => Promise.resolve(folder),
    () => Promise.resolve(held),
  )

beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  files = new Map()
  const keeper = keeperOf(own)
  await keeper.keepProject(NOTE)
  await keeper.keepNote({ ...NOTE, name: 'Renamed since' })
})

describe('what is kept', () => {
  test('opens on the next visit as it was, with what was decided since', async () => {
    const next = newWarehouse(engineOfThisTest)
    const opening = await keeperOf(next).openKept()
    expect(opening).toEqual({ outcome: 'opened', held: true, note: { ...NOTE, name: 'Renamed since' } })
    expect(await seenIn(next)).toEqual(await seenIn(own))
  })

  test('opens with the decisions of the copy where the note beside it is damaged', async () => {
    const damaged = new Map(files).set('1-1.json', new Blob(['{"format":"reach-atl']))
    const opening = await keeperOf(own, new MemoryFolder(damaged)).openKept()
    expect(opening).toMatchObject({ outcome: 'opened', note: { name: NOTE.name } })
  })

  test('opens the copy before where the newest is damaged', async () => {
    const damaged = new Map(files).set('2.reachatlas', new Blob(['PK half a copy']))
    const opening = await keeperOf(own, new MemoryFolder(damaged)).openKept()
    expect(opening).toMatchObject({ outcome: 'opened', note: { name: 'Renamed since' } })
  })

  test('that is damaged is said, and stays until it is cleared', async () => {
    const folder = new MemoryFolder(new Map([['1.reachatlas', new Blob(['PK half a copy'])]]))
    const keeper = keeperOf(own, folder)
    const why = expect.stringMatching(/damaged or cut short/) as string
    expect(await keeper.openKept()).toEqual({ outcome: 'damaged', why, held: true })
    expect(folder.files.size).toBe(1)
    await keeper.clearKept()
    expect(await keeper.openKept()).toEqual({ outcome: 'nothing', held: true })
  })

  test('is opened and never written by a second tab', async () => {
    const keeper = keeperOf(own, new MemoryFolder(files), false)
    expect(await keeper.openKept()).toMatchObject({ outcome: 'opened', held: false })
    const before = [...files]
    await expect(keeper.keepProject(NOTE)).rejects.toThrow(/another tab/)
    await expect(keeper.keepNote(NOTE)).rejects.toThrow(/another tab/)
    await expect(keeper.clearKept()).rejects.toThrow(/another tab/)
    expect([...files]).toEqual(before)
  })
})

test('a browser with nowhere to keep files says so, and nothing else stops', async () => {
  const keeper = new Keeper(
    own,
    () => Promise.reject(new Error('no private file system')),
    () => Promise.resolve(true),
  )
  expect(await keeper.openKept()).toEqual({ outcome: 'impossible', why: 'no private file system' })
})

test('clearing waits for a save under way, and takes that too', async () => {
  const folder = new MemoryFolder()
  const keeper = keeperOf(own, folder)
  const saving = keeper.keepProject(NOTE)
  await keeper.clearKept()
  await saving
  expect(folder.files.size).toBe(0)
})
