import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { KeepLock } from '../../workers/warehouse/kept/keep_lock'
import { Keeper } from '../../workers/warehouse/kept/keeper'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { MemoryFolder } from '../unit/kept/memory_folder'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, NOTE, seenIn } from './own_world'

let own: Warehouse
let files: Map<string, Blob>
/** The lock of this tab: held at once, or never. */
const lockThatIs = (held: boolean): KeepLock => ({
  acquireSoon: () => Promise.resolve(held),
  acquire: () => (held ? Promise.resolve() : new Promise(() => undefined)),
})
const keeperOf = (warehouse: Warehouse, folder = new MemoryFolder(files), held = true): Keeper =>
  new Keeper(warehouse, () => Promise.resolve(folder), lockThatIs(held))

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
    expect(opening).toEqual({ outcome: 'opened', hasLock: true, note: { ...NOTE, name: 'Renamed since' } })
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
    expect(await keeper.openKept()).toEqual({ outcome: 'damaged', why, hasLock: true })
    expect(folder.files.size).toBe(1)
    await keeper.clearKept()
    expect(await keeper.openKept()).toEqual({ outcome: 'nothing', hasLock: true })
  })

  test('is opened and never written by a second tab', async () => {
    const keeper = keeperOf(own, new MemoryFolder(files), false)
    expect(await keeper.openKept()).toMatchObject({ outcome: 'opened', hasLock: false })
    const before = [...files]
    await expect(keeper.keepProject(NOTE)).rejects.toThrow(/another tab/)
    await expect(keeper.keepNote(NOTE)).rejects.toThrow(/another tab/)
    await expect(keeper.clearKept()).rejects.toThrow(/another tab/)
    expect([...files]).toEqual(before)
  })
})

describe('a tab that gets the lock later', () => {
  test('is told name and time of what is kept then, from the note or from the copy itself', async () => {
    expect(await keeperOf(own).waitToKeep()).toEqual({
      outcome: 'kept',
      name: 'Renamed since',
      savedAt: NOTE.savedAt,
    })
    const copyAlone = new Map([...files].filter(([name]) => name.endsWith('.reachatlas')))
    const summary = await keeperOf(own, new MemoryFolder(copyAlone)).waitToKeep()
    expect(summary).toEqual({ outcome: 'kept', name: NOTE.name, savedAt: NOTE.savedAt })
  })

  test('is told that nothing is kept, or that it is damaged', async () => {
    expect(await keeperOf(own, new MemoryFolder()).waitToKeep()).toEqual({ outcome: 'nothing' })
    const damaged = new MemoryFolder(new Map([['1.reachatlas', new Blob(['PK half a copy'])]]))
    expect(await keeperOf(own, damaged).waitToKeep()).toEqual({ outcome: 'damaged' })
  })

  test('is told nothing before', async () => {
    const answer = await Promise.race([
      keeperOf(own, new MemoryFolder(files), false).waitToKeep(),
      new Promise((resolve) => setTimeout(() => resolve('still waiting'), 20)),
    ])
    expect(answer).toBe('still waiting')
  })
})

test('a copy that another tab replaces while it is read is read again', async () => {
  const folder = new MemoryFolder(new Map(files))
  const read = vi.spyOn(folder, 'read').mockRejectedValueOnce(new DOMException('gone', 'NotFoundError'))
  const opening = await keeperOf(own, folder, false).openKept()
  expect(opening).toMatchObject({ outcome: 'opened', note: { name: 'Renamed since' } })
  expect(read.mock.calls.length).toBeGreaterThan(2)
})

test('a browser with nowhere to keep files says so, and nothing else stops', async () => {
  const keeper = new Keeper(own, () => Promise.reject(new Error('no private file system')), lockThatIs(true))
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
