import { version as app } from '../../../package.json'
import type { ConfirmChanges } from '../../../src/domain/files/changes'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import type { FileChoice } from '../../../src/domain/files/import_report'
import type { KeptNow, KeptOpening } from '../../../src/domain/project/kept'
import type { ProjectNote, ProjectOpening } from '../../../src/domain/project/project_file'
import { Project } from '../../../src/state/project.svelte'
import type { Warehouse } from '../../../src/warehouse/warehouse'

export const NOTE: ProjectNote = {
  name: 'Grove hub',
  savedAt: '2026-11-20T09:30:00.000Z',
  app,
  address: '',
  decisions: { ...NO_DECISIONS, story: [{ query: 'view=gaps', title: 'Who', notes: '' }] },
}
export const FILE = new File([''], 'grove.reachatlas')
export const CHOICES: readonly FileChoice[] = [{ file: new File([''], 'register.csv'), kind: 'schools' }]

/** Lets every promise that can be kept by now be kept. */
export const settle = () => new Promise((resolve) => setTimeout(resolve))

export const projectOf = ({ warehouse }: { readonly warehouse: Warehouse }): Project =>
  new Project(
    warehouse,
    () => 'view=gaps',
    () => undefined,
  )

/** Loads the chosen files in the place of what is open. */
export const loadChoices = (project: Project) =>
  project.load(
    CHOICES,
    () => undefined,
    () => Promise.resolve('replace'),
  )

/** What was asked of the worker, in order; what it answers can be changed. */
export function fakeWarehouse() {
  const calls: string[] = []
  let demo = true
  const opens = (kind: string, isDemo: boolean) => {
    calls.push(kind)
    demo = isDemo
  }
  const answers = {
    keptIsDemo: false,
    openKept: (): KeptOpening => ({ outcome: 'nothing', hasLock: true }),
    openProject: (): ProjectOpening => ({ outcome: 'opened', note: NOTE }),
    load: (_: ConfirmChanges): object => ({ outcome: 'loaded', reports: [], refused: [] }),
    saveProject: (): Blob => new Blob(),
    keepProject: (_: ProjectNote): void => undefined,
    keepNote: (_: ProjectNote): void => undefined,
  }
  /** A verb of the worker: it answers later, or fails. */
  const verb =
    <Parameters extends unknown[], Answer>(work: (...parameters: Parameters) => Answer) =>
    (...parameters: Parameters): Promise<Answer> =>
      Promise.resolve().then(() => work(...parameters))
  let giveLock: (now: KeptNow) => void = () => undefined
  const warehouse = {
    openDemo: verb(() => opens('demo', true)),
    openKept: verb(() => {
      opens('kept', answers.keptIsDemo)
      return answers.openKept()
    }),
    openProject: verb(() => {
      opens('project', false)
      return answers.openProject()
    }),
    load: verb((_choices: unknown, _onProgress: unknown, agree: ConfirmChanges) => {
      opens('files', false)
      return answers.load(agree)
    }),
    saveProject: verb(() => answers.saveProject()),
    waitToKeep: () => new Promise<KeptNow>((resolve) => (giveLock = resolve)),
    keepProject: verb((note: ProjectNote) => {
      calls.push('keep')
      answers.keepProject(note)
    }),
    keepNote: verb((note: ProjectNote) => {
      calls.push('keep note')
      answers.keepNote(note)
    }),
    clearKept: verb(() => void calls.push('clear')),
    describe: verb(() => ({ version: 1, demo })),
    schools: verb(() => ({})),
    employers: verb(() => ({})),
    outlines: verb(() => ({})),
    decide: verb(() => false),
  }
  return {
    calls,
    answers,
    /** The tab that kept has gone; `now` is what it left. */
    giveLock: (now: KeptNow) => giveLock(now),
    warehouse: warehouse as unknown as Warehouse,
  }
}
