import { describe, expect, test } from 'vitest'
import { KeptCopies } from '../../../workers/warehouse/kept/kept_copies'
import { Cut, MemoryFolder } from './memory_folder'

/** Every copy reads back whole. */
const whole = () => Promise.resolve()

/** What a person did, one save each. */
type Save = (copies: KeptCopies) => Promise<void>
const project =
  (text: string): Save =>
  (copies) =>
    copies.keepProject(new Blob([text]), whole)
const note =
  (text: string): Save =>
  (copies) =>
    copies.keepNote(new Blob([text]), whole)

/** What would be opened: the newest copy with its newest note. */
async function opened(files: Map<string, Blob>): Promise<string> {
  const [newest] = await new KeptCopies(new MemoryFolder(files)).copies()
  if (!newest) return 'nothing'
  const [latest] = newest.notes
  return `${await newest.project.text()} ${latest ? await latest.text() : '-'}`
}

const SAVES: readonly Save[] = [
  project('tables one'),
  note('note one'),
  note('note two'),
  project('tables two'),
  note('note three'),
  project('tables three'),
]
const AFTER = [
  'nothing',
  'tables one -',
  'tables one note one',
  'tables one note two',
  'tables two -',
  'tables two note three',
  'tables three -',
]

describe('what is kept', () => {
  test('is the newest, and nothing else is left on the disk', async () => {
    const folder = new MemoryFolder()
    const copies = new KeptCopies(folder)
    for (const [at, save] of SAVES.entries()) {
      await save(copies)
      expect(await opened(folder.files)).toBe(AFTER[at + 1])
      expect(folder.files.size).toBeLessThanOrEqual(2)
    }
  })

  test('survives a power cut at every step of every save, less at most the save it fell in', async () => {
    let cuts = 0
    for (let cutAfter = 0; ; cutAfter++) {
      const folder = new MemoryFolder(new Map(), cutAfter)
      const copies = new KeptCopies(folder)
      let done = 0
      try {
        for (const save of SAVES) {
          await save(copies)
          done++
        }
        break
      } catch (reason) {
        expect(reason).toBeInstanceOf(Cut)
        cuts++
        expect([AFTER[done], AFTER[done + 1]]).toContain(await opened(folder.files))
      }
    }
    expect(cuts).toBeGreaterThan(15)
  })

  test('takes the next save after a power cut as if there had been none', async () => {
    for (let cutAfter = 0; cutAfter < 20; cutAfter++) {
      const folder = new MemoryFolder(new Map(), cutAfter)
      const copies = new KeptCopies(folder)
      for (const save of SAVES) await save(copies).catch(() => undefined)
      const after = new KeptCopies(new MemoryFolder(folder.files))
      await after.keepProject(new Blob(['after']), whole)
      await after.keepNote(new Blob(['all']), whole)
      expect(await opened(folder.files)).toBe('after all')
      expect(folder.files.size).toBe(2)
    }
  })

  test('stays where there is no room for more, and leaves none of the attempt', async () => {
    const folder = new MemoryFolder()
    const copies = new KeptCopies(folder)
    await copies.keepProject(new Blob(['tables one']), whole)
    folder.room = 11
    await expect(copies.keepProject(new Blob(['tables two, longer']), whole)).rejects.toThrow('No room')
    expect([...folder.files.keys()]).toEqual(['1.reachatlas'])
    expect(await opened(folder.files)).toBe('tables one -')
    await copies.keepNote(new Blob(['fits']), whole)
    expect(await opened(folder.files)).toBe('tables one fits')
  })

  test('stays where the new copy cannot be read back', async () => {
    const folder = new MemoryFolder()
    const copies = new KeptCopies(folder)
    await copies.keepProject(new Blob(['tables one']), whole)
    const unreadable = () => Promise.reject(new Error('damaged'))
    await expect(copies.keepProject(new Blob(['tables two']), unreadable)).rejects.toThrow('damaged')
    expect([...folder.files.keys()]).toEqual(['1.reachatlas'])
    expect(await opened(folder.files)).toBe('tables one -')
  })

  test('stays with the note before where a new note cannot be read back', async () => {
    const folder = new MemoryFolder()
    const copies = new KeptCopies(folder)
    await copies.keepProject(new Blob(['tables one']), whole)
    await copies.keepNote(new Blob(['note one']), whole)
    const unreadable = () => Promise.reject(new Error('damaged'))
    await expect(copies.keepNote(new Blob(['note two']), unreadable)).rejects.toThrow('damaged')
    expect(await opened(folder.files)).toBe('tables one note one')
    expect(folder.files.size).toBe(2)
  })

  test('is gone, all of it, once cleared', async () => {
    const folder = new MemoryFolder(new Map([['being-written', new Blob(['half'])]]))
    const copies = new KeptCopies(folder)
    await copies.keepProject(new Blob(['tables']), whole)
    await copies.clear()
    expect(folder.files.size).toBe(0)
  })

  test('takes no note before there is a copy for it to go with', async () => {
    await expect(new KeptCopies(new MemoryFolder()).keepNote(new Blob(['note']), whole)).rejects.toThrow(
      /Nothing is kept/,
    )
  })
})
