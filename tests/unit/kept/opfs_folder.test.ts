import { expect, test } from 'vitest'
import { opfsFolder } from '../../../workers/warehouse/kept/opfs_folder'

/** A directory of a browser's private file system, as far as the folder uses it. */
class FakeDirectory {
  readonly entries = new Map<string, FakeDirectory | { size: number }>()

  getDirectoryHandle(name: string, options?: { create: boolean }): Promise<FakeDirectory> {
    const found = this.entries.get(name)
    if (found instanceof FakeDirectory) return Promise.resolve(found)
    if (!options?.create) return Promise.reject(new DOMException(name, 'NotFoundError'))
    const made = new FakeDirectory()
    this.entries.set(name, made)
    return Promise.resolve(made)
  }

  getFileHandle(name: string) {
    const file = { size: 0 }
    this.entries.set(name, file)
    const handle = {
      truncate: () => undefined,
      flush: () => undefined,
      close: () => undefined,
      write: ({ length }: Uint8Array) => (file.size += length),
    }
    return Promise.resolve({ createSyncAccessHandle: () => Promise.resolve(handle) })
  }

  removeEntry(name: string): Promise<void> {
    this.entries.delete(name)
    return Promise.resolve()
  }

  async *keys(): AsyncGenerator<string> {
    await Promise.resolve()
    yield* this.entries.keys()
  }
}

const folderIn = (root: FakeDirectory) =>
  opfsFolder(Promise.resolve(root as unknown as FileSystemDirectoryHandle))

test('looking makes no folder; the first write does, and the last removal takes it away', async () => {
  const root = new FakeDirectory()
  const folder = await folderIn(root)
  expect(await folder.names()).toEqual([])
  expect([...root.entries.keys()]).toEqual([])
  await folder.write('1.reachatlas', new Blob(['kept']))
  expect(await folder.names()).toEqual(['1.reachatlas'])
  await folder.remove('1.reachatlas')
  expect([...root.entries.keys()]).toEqual([])
})

test('a file of another app in the folder is neither named, so never read or removed, nor taken with the folder', async () => {
  const root = new FakeDirectory()
  const folder = await folderIn(root)
  await folder.write('1.reachatlas', new Blob(['kept']))
  const inside = await root.getDirectoryHandle('reach-atlas')
  inside.entries.set('other.sqlite', { size: 4 })
  expect(await folder.names()).toEqual(['1.reachatlas'])
  await folder.remove('1.reachatlas')
  expect([...inside.entries.keys()]).toEqual(['other.sqlite'])
  expect([...root.entries.keys()]).toEqual(['reach-atlas'])
})
