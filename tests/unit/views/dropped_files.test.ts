import { expect, test } from 'vitest'
import { droppedFiles, MAX_FILES } from '../../../src/views/data/dropped_files'

const file = (name: string) =>
  ({
    name,
    isDirectory: false,
    file: (take: (file: File) => void) => take(new File([''], name)),
  }) as unknown as FileSystemEntry

/** A folder that is read two at a time, as browsers read a hundred. */
const folder = (name: string, ...inside: readonly FileSystemEntry[]) =>
  ({
    name,
    isDirectory: true,
    createReader: () => {
      let at = 0
      return {
        readEntries: (take: (some: readonly FileSystemEntry[]) => void) => take(inside.slice(at, (at += 2))),
      }
    },
  }) as unknown as FileSystemEntry

const dropped = (entries: readonly FileSystemEntry[], files: readonly File[] = []) =>
  droppedFiles({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList,
    files: files as unknown as FileList,
  })

test('files of a folder that is dropped are taken, however deep, by name and without hidden ones', async () => {
  const exports = folder(
    'exports',
    file('schools.csv'),
    folder('2024', file('log b.csv'), file('log a.csv'), file('.~lock')),
    file('.DS_Store'),
  )
  const { files, found } = await dropped([file('targets.csv'), exports])
  expect(files.map(({ name }) => name)).toEqual(['targets.csv', 'log a.csv', 'log b.csv', 'schools.csv'])
  expect(found).toBe(4)
})

test('files alone are taken as they are', async () => {
  const log = new File([''], 'log.csv')
  expect(await dropped([file('log.csv')], [log])).toEqual({ files: [log], found: 1 })
})

test('of a folder of very many files the first are taken, and all are counted', async () => {
  const photos = folder(
    'photos',
    ...Array.from({ length: MAX_FILES + 5 }, (_, at) => file(`${1000 + at}.jpg`)),
  )
  const { files, found } = await dropped([photos])
  expect([files.length, found]).toEqual([MAX_FILES, MAX_FILES + 5])
})

test('an empty folder holds none', async () => {
  expect(await dropped([folder('empty')])).toEqual({ files: [], found: 0 })
})
