import { beforeEach, describe, expect, test } from 'vitest'
import type { KeptNow } from '../../../src/domain/project/kept'
import type { Project } from '../../../src/state/project.svelte'
import { fakeWarehouse, FILE, loadChoices, NOTE, projectOf, settle } from './fake_warehouse'

let fake: ReturnType<typeof fakeWarehouse>
let project: Project
const load = () => loadChoices(project)
const AS_OPENED: KeptNow = { outcome: 'kept', name: NOTE.name, savedAt: NOTE.savedAt }
const CHANGED: KeptNow = { outcome: 'kept', name: 'Theirs', savedAt: '2026-11-21T10:00:00.000Z' }

async function start(held: boolean, kept = true) {
  fake.answers.openKept = () =>
    kept ? { outcome: 'opened', note: NOTE, hasLock: held } : { outcome: 'nothing', hasLock: held }
  await project.start(() => Promise.resolve())
  fake.calls.length = 0
}

async function giveLock(now: KeptNow) {
  fake.answers.openKept = () => ({
    outcome: 'opened',
    note: now.outcome === 'kept' ? { ...NOTE, name: now.name, savedAt: now.savedAt } : NOTE,
    hasLock: true,
  })
  fake.giveLock(now)
  await settle()
}

beforeEach(() => {
  fake = fakeWarehouse()
  project = projectOf(fake)
})

describe('a tab that waits for another to go', () => {
  test('keeps from then on', async () => {
    await start(false)
    expect(project.keeping.state).toEqual({ kind: 'elsewhere' })
    await giveLock(AS_OPENED)
    expect(project.keeping.state).toEqual({ kind: 'kept', savedAt: NOTE.savedAt })
    project.decide({ story: [] })
    await settle()
    expect(fake.calls).toEqual(['keep note'])
  })

  test('keeps all that was changed while it waited', async () => {
    await start(false)
    project.rename('Typed while waiting')
    await settle()
    expect(fake.calls).toEqual([])
    await giveLock(AS_OPENED)
    expect(fake.calls).toEqual(['keep'])
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('asks which version stays where both tabs changed it, naming each with its time', async () => {
    await start(false)
    project.rename('Mine')
    await giveLock(CHANGED)
    expect(fake.calls).toEqual([])
    expect(project.keeping.state).toMatchObject({
      kind: 'conflict',
      kept: { name: 'Theirs', savedAt: '2026-11-21T10:00:00.000Z' },
      open: { name: 'Mine', savedAt: expect.stringMatching(/^20\d\d-/) as string },
    })
    project.rename('Mine still')
    await settle()
    expect(fake.calls).toEqual([])
    expect(project.keeping.state).toMatchObject({ open: { name: 'Mine still' } })
    await project.keeping.switchOn()
    await settle()
    expect(fake.calls).toEqual(['keep'])
  })

  test('opens the version of the other tab where it changed nothing itself, and says so', async () => {
    await start(false)
    await giveLock(CHANGED)
    expect(fake.calls).toEqual(['kept'])
    expect(project.name).toBe('Theirs')
    expect(project.notices[0]).toMatch(/Another tab changed the project/)
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('counts a load under way as a change of its own', async () => {
    await start(false)
    const loading = load()
    await giveLock(CHANGED)
    await loading
    expect(project.keeping.state.kind).toBe('conflict')
  })

  test('leaves what is kept where another project is open here', async () => {
    await start(false)
    await project.open(FILE)
    await giveLock(AS_OPENED)
    expect(project.keeping.state).toEqual({ kind: 'another', savedAt: NOTE.savedAt })
  })

  test('keeps nothing unasked where nothing was kept, or where the other tab cleared it', async () => {
    await start(false, false)
    await load()
    await giveLock({ outcome: 'nothing' })
    expect(project.keeping.state).toEqual({ kind: 'off' })
    expect(fake.calls).not.toContain('keep')

    await start(false)
    expect(project.hasUnsavedChanges).toBe(false)
    await giveLock({ outcome: 'nothing' })
    expect(project.keeping.state).toEqual({ kind: 'off' })
    expect(project.hasUnsavedChanges).toBe(true)
  })

  test('says that what the other tab left is damaged', async () => {
    await start(false)
    project.rename('Mine')
    await giveLock({ outcome: 'damaged' })
    expect(project.keeping.state.kind).toBe('damaged')
    expect(fake.calls).toEqual([])
  })
})

describe('a worker that took the place of one that dies slowly', () => {
  const keptElsewhere = () => {
    throw Object.assign(new Error('in another tab'), { name: 'KeptElsewhere' })
  }

  test('waits for its lock, then keeps what was changed meanwhile', async () => {
    await start(true)
    fake.answers.keepNote = keptElsewhere
    project.rename('Typed meanwhile')
    await settle()
    expect(project.keeping.state).toEqual({ kind: 'elsewhere' })
    fake.answers.keepNote = () => undefined
    await giveLock(AS_OPENED)
    expect(fake.calls).toEqual(['keep note', 'keep'])
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('keeps what a person asked to keep before the lock came', async () => {
    await start(true, false)
    await load()
    fake.answers.keepProject = keptElsewhere
    await project.keeping.switchOn()
    await settle()
    fake.answers.keepProject = () => undefined
    await giveLock({ outcome: 'nothing' })
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('waits anew, and tries again what could not be saved', async () => {
    await start(false)
    await project.restart('out of memory', () => Promise.resolve())
    await giveLock(AS_OPENED)
    expect(project.keeping.state.kind).toBe('kept')
    fake.answers.keepNote = () => {
      throw new Error('the engine stopped')
    }
    project.rename('Typed before it stopped')
    await settle()
    expect(project.keeping.state.kind).toBe('failed')
    await project.restart('out of memory', () => Promise.resolve())
    await settle()
    expect(project.keeping.state.kind).toBe('kept')
  })
})

describe('own data is unsaved', () => {
  test('from its loading until it is saved to a file, and again from the next change', async () => {
    await start(true, false)
    project.rename('Only a name for the demo')
    expect(project.hasUnsavedChanges).toBe(false)
    await load()
    expect(project.hasUnsavedChanges).toBe(true)
    await project.save()
    expect(project.hasUnsavedChanges).toBe(false)
    project.decide({ story: [] })
    expect(project.hasUnsavedChanges).toBe(true)
    await project.openDemo()
    expect(project.hasUnsavedChanges).toBe(false)
  })

  test('until it is kept, and again once what was kept is cleared or cannot be saved', async () => {
    await start(true, false)
    await load()
    await project.keeping.switchOn()
    await settle()
    expect(project.hasUnsavedChanges).toBe(false)
    fake.answers.keepNote = () => {
      throw new Error('full')
    }
    project.rename('Not kept')
    await settle()
    expect(project.hasUnsavedChanges).toBe(true)

    await start(true)
    expect(project.hasUnsavedChanges).toBe(false)
    await project.keeping.clear()
    expect(project.hasUnsavedChanges).toBe(true)
  })

  test('and stays so where the file could not be made', async () => {
    await start(true, false)
    await load()
    fake.answers.saveProject = () => {
      throw new Error('out of memory')
    }
    await expect(project.save()).rejects.toThrow('out of memory')
    expect(project.hasUnsavedChanges).toBe(true)
  })
})
