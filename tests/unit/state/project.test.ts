import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Changes, MergeMode } from '../../../src/domain/files/changes'
import type { Project } from '../../../src/state/project.svelte'
import { CHOICES, fakeWarehouse, FILE, loadChoices, NOTE, projectOf, settle } from './fake_warehouse'

let fake: ReturnType<typeof fakeWarehouse>
let project: Project
const isDemo = () => project.state.kind === 'open' && project.state.open.dataset.demo
const load = () => loadChoices(project)
const opensKept = () => (fake.answers.openKept = () => ({ outcome: 'opened', note: NOTE, hasLock: true }))

beforeEach(() => {
  fake = fakeWarehouse()
  project = projectOf(fake)
})

describe('at the start', () => {
  test('the demo is open where nothing is kept, and nothing is then kept unasked', async () => {
    await project.start(() => Promise.resolve())
    await load()
    project.decide({ story: [] })
    expect(fake.calls).toEqual(['kept', 'demo', 'files'])
    expect(project.keeping.state).toEqual({ kind: 'off' })
  })

  test('what is kept is open, and it is said from when it is', async () => {
    opensKept()
    await project.start(() => Promise.resolve())
    expect(fake.calls).toEqual(['kept'])
    expect(project.decisions).toEqual(NOTE.decisions)
    expect(project.notices[0]).toMatch(/“Grove hub” is open, as kept on this computer on 20 November 2026/)
  })

  test('a project of the demo that another version of the app saved says so', async () => {
    fake.answers.keptIsDemo = true
    opensKept()
    await project.start(() => Promise.resolve())
    expect(project.notices).toHaveLength(1)
    fake.answers.openKept = () => ({ outcome: 'opened', note: { ...NOTE, app: '0.0.7' }, hasLock: true })
    await project.openKept()
    expect(project.notices[1]).toMatch(/the demo, .* saved by 0\.0\.7, whose demo may differ/)
  })

  test('what is kept and damaged is said, and left for the person to clear', async () => {
    fake.answers.openKept = () => ({ outcome: 'damaged', why: 'cut short', hasLock: true })
    await project.start(() => Promise.resolve())
    expect(isDemo()).toBe(true)
    expect(project.notices[0]).toMatch(/could not be opened/)
    expect(project.keeping.state).toEqual({ kind: 'damaged', why: 'cut short' })
  })

  test('a second tab opens what is kept and keeps nothing', async () => {
    fake.answers.openKept = () => ({ outcome: 'opened', note: NOTE, hasLock: false })
    await project.start(() => Promise.resolve())
    project.decide({ story: [] })
    await load()
    expect(fake.calls).toEqual(['kept', 'files'])
    expect(project.keeping.state).toEqual({ kind: 'elsewhere' })
  })
})

describe('once keeping is on', () => {
  beforeEach(async () => {
    opensKept()
    await project.start(() => Promise.resolve())
    fake.calls.length = 0
  })

  test('a decision keeps a note, not the tables', async () => {
    project.decide({ story: [] })
    await settle()
    expect(fake.calls).toEqual(['keep note'])
  })

  test('loading keeps everything, and leaves what was decided as it is', async () => {
    await load()
    expect(project.decisions).toEqual(NOTE.decisions)
    await settle()
    expect(fake.calls).toEqual(['files', 'keep'])
  })

  test('of many changes made while one is saved, only the newest is saved next', async () => {
    const kept = vi.spyOn(fake.answers, 'keepNote')
    for (const name of ['A', 'Ab', 'Abc', 'Abcd']) project.rename(name)
    await settle()
    expect(kept.mock.calls.map(([{ name }]) => name)).toEqual(['A', 'Abcd'])
  })

  test('a full disk is said, with the copy that is still there, and the next change tries all of it again', async () => {
    fake.answers.keepProject = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
    await load()
    await settle()
    expect(project.keeping.state).toMatchObject({ kind: 'failed', savedAt: NOTE.savedAt })
    expect(project.keeping.state).toMatchObject({ why: expect.stringMatching(/no room/) as string })
    fake.answers.keepProject = () => undefined
    project.decide({ story: [] })
    await settle()
    expect(fake.calls).toEqual(['files', 'keep', 'keep'])
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('the demo or another project does not take the place of what is kept', async () => {
    await project.openDemo()
    project.decide({ story: [] })
    await settle()
    expect(fake.calls).toEqual(['demo'])
    expect(project.keeping.state).toEqual({ kind: 'another', savedAt: NOTE.savedAt })
    await project.keeping.switchOn()
    await settle()
    expect(fake.calls).toEqual(['demo', 'keep'])
  })

  test('a project file that is refused leaves it on', async () => {
    fake.answers.openProject = () => ({ outcome: 'refused', why: 'cut short' })
    await project.open(FILE)
    expect(project.keeping.state.kind).toBe('kept')
    expect(project.name).toBe('Grove hub')
  })

  test('a project file on which the worker fails leaves it on', async () => {
    fake.answers.openProject = () => {
      throw new Error('no memory')
    }
    await expect(project.open(FILE)).rejects.toThrow('no memory')
    expect(project.keeping.state.kind).toBe('kept')
  })

  test('clearing stops it', async () => {
    await project.keeping.clear()
    project.decide({ story: [] })
    await load()
    expect(fake.calls).toEqual(['clear', 'files'])
  })
})

describe('when the worker has stopped', () => {
  const again = () => project.restart('out of memory', () => Promise.resolve())

  test('the files that were loaded are loaded again, and it is said', async () => {
    await project.start(() => Promise.resolve())
    await load()
    await load()
    fake.calls.length = 0
    await again()
    expect(fake.calls).toEqual(['files', 'files'])
    expect(project.notices).toEqual([
      'The data engine stopped (out of memory) and was started again. What was open is open again.',
    ])
  })

  test('newer rows come in again as a person said they should', async () => {
    const changes = { kind: 'schools' } as Changes
    const modes: (MergeMode | null)[] = []
    fake.answers.load = async (agree) => {
      modes.push(await agree(changes))
      return { outcome: 'loaded', reports: [], refused: [] }
    }
    await project.start(() => Promise.resolve())
    await project.load(
      CHOICES,
      () => undefined,
      () => Promise.resolve('add'),
    )
    await again()
    expect(modes).toEqual(['add', 'add'])
  })

  test('a project file is opened again, with what was loaded since', async () => {
    await project.start(() => Promise.resolve())
    await project.open(FILE)
    await load()
    fake.calls.length = 0
    await again()
    expect(fake.calls).toEqual(['project', 'files'])
  })

  test('what is kept is opened again, and what was decided since the last save stays', async () => {
    opensKept()
    await project.start(() => Promise.resolve())
    project.decide({ story: [] })
    fake.calls.length = 0
    await again()
    expect(fake.calls.filter((what) => what !== 'keep note')).toEqual(['kept'])
    expect(project.decisions.story).toEqual([])
  })

  test('what cannot be opened again gives way to the demo, and it is said', async () => {
    await project.start(() => Promise.resolve())
    await load()
    fake.answers.load = () => {
      throw new Error('the file is gone')
    }
    await again()
    expect(isDemo()).toBe(true)
    expect(project.notices[0]).toMatch(/The demo is open; what was open is not/)
  })

  test('and stops again and again, it is said that it does', async () => {
    await project.start(() => Promise.resolve())
    await project.restart('out of memory', () => Promise.reject(new Error('no worker')))
    expect(project.state).toEqual({ kind: 'failed', why: 'no worker' })
  })
})

describe('own data that the demo takes the place of', () => {
  test('is opened again as it was, with its decisions, its name and what was unsaved', async () => {
    await project.start(() => Promise.resolve())
    await load()
    project.rename('Grove hub')
    project.decide({ story: [] })
    const { decisions } = project
    expect(project.hasUnsavedChanges).toBe(true)
    await project.openDemo()
    expect([isDemo(), project.hasUnsavedChanges, project.opened.replaced?.name]).toEqual([
      true,
      false,
      'Grove hub',
    ])
    project.rename('Demo')
    project.decide({ story: [{ query: '', title: '', notes: '' }] })
    fake.calls.length = 0
    await project.openReplaced()
    expect(fake.calls).toEqual(['files'])
    expect([isDemo(), project.name, project.hasUnsavedChanges]).toEqual([false, 'Grove hub', true])
    expect(project.decisions).toEqual(decisions)
    expect(project.opened.replaced).toBeUndefined()
  })

  test('is kept again where it was kept', async () => {
    opensKept()
    await project.start(() => Promise.resolve())
    await project.openDemo()
    expect(project.keeping.state.kind).toBe('another')
    await project.openReplaced()
    expect(project.keeping.state).toEqual({ kind: 'kept', savedAt: NOTE.savedAt })
  })

  test('cannot be opened again once other files are loaded, and leaves the demo where its files have gone', async () => {
    await project.start(() => Promise.resolve())
    await load()
    await project.openDemo()
    fake.answers.load = () => {
      throw new Error('the file is gone')
    }
    await project.openReplaced()
    expect(isDemo()).toBe(true)
    expect(project.notices[0]).toMatch(/could not be opened again/)
    fake.answers.load = () => ({ outcome: 'loaded', reports: [], refused: [] })
    await load()
    await project.openDemo()
    await load()
    expect(project.opened.replaced).toBeUndefined()
  })
})

test('what a decision replaced can be undone until another project is opened', async () => {
  await project.start(() => Promise.resolve())
  project.history.activityCodes.push(project.decisions.activityCodes)
  await load()
  expect(project.history.activityCodes.canUndo).toBe(true)
  await project.open(FILE)
  expect(project.history.activityCodes.canUndo).toBe(false)
})
