import { beforeEach, describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import { ReloadHandover, type HeldProject } from '../../../src/state/reload_handover'
import { HELD_FOR_MS, HeldProjects } from '../../../workers/offline/held_projects'
import { CHOICES, fakeWarehouse, loadChoices, projectOf } from './fake_warehouse'

const HELD: HeldProject = { name: 'Grove hub', decisions: NO_DECISIONS, steps: [], isChanged: true }

let now = 0
let held: HeldProjects
let values: Map<string, string>
const storage = () =>
  ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
  }) as unknown as Storage
const worker = {
  postMessage: (data: unknown, [port]: readonly MessagePort[] = []) => {
    const answer = held.answer(structuredClone(data))
    if (answer !== undefined) port?.postMessage(answer)
  },
} as unknown as ServiceWorker
const workers = {
  controller: worker,
  ready: Promise.resolve({ active: worker }),
} as unknown as ServiceWorkerContainer
const page = (from = storage) => new ReloadHandover(workers, from)

beforeEach(() => {
  now = 0
  held = new HeldProjects(() => now)
  values = new Map()
})

describe('what is open as a page goes', () => {
  test('is there for the page that follows in the same tab, once', async () => {
    page().hold(HELD)
    expect(await page().take()).toEqual(HELD)
    expect(await page().take()).toBeUndefined()
  })

  test('is there for no other tab, and for none after a minute', async () => {
    page().hold(HELD)
    const other = new Map([['reach-atlas-tab', 'another']])
    const otherTab = () => ({ getItem: (key: string) => other.get(key) ?? null }) as unknown as Storage
    expect(await page(otherTab).take()).toBeUndefined()
    now = HELD_FOR_MS + 1
    expect(await page().take()).toBeUndefined()
  })

  test('leaves nothing on disk but a key without meaning', () => {
    page().hold(HELD)
    expect([...values]).toEqual([['reach-atlas-tab', expect.stringMatching(/^[0-9a-f-]{36}$/) as string]])
  })

  test('is gone where a browser has no service worker or no storage', async () => {
    const none = new ReloadHandover(undefined, storage)
    none.hold(HELD)
    expect(await none.take()).toBeUndefined()
    const blocked = page(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    blocked.hold(HELD)
    expect(await blocked.take()).toBeUndefined()
  })
})

test('a page without own data opens again what the page before it held, by the same steps', async () => {
  const before = projectOf(fakeWarehouse())
  await before.start(() => Promise.resolve())
  expect(before.heldOverReload).toBeUndefined()
  await loadChoices(before)
  before.rename('Grove hub')
  const given = before.heldOverReload
  expect(given).toMatchObject({ name: 'Grove hub', steps: [{ kind: 'files', choices: CHOICES }] })
  if (!given) return

  const fake = fakeWarehouse()
  const after = projectOf(fake)
  await after.start(() => Promise.resolve())
  after.opened.offerAgain(given)
  expect(after.heldOverReload).toMatchObject({ name: 'Grove hub' })
  await after.openReplaced()
  expect(fake.calls).toEqual(['kept', 'demo', 'files'])
  expect([after.name, after.hasUnsavedChanges]).toEqual(['Grove hub', true])

  await after.openDemo()
  expect(after.heldOverReload).toMatchObject({ name: 'Grove hub' })
})
