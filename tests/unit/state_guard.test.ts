import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { sourceFiles } from '../source_files'
import { changesOf, takeSnapshot } from '../state_snapshot'

test('what a test changes of the globals or the environment and does not put back is named', () => {
  const before = takeSnapshot()
  vi.stubGlobal('fetch', () => undefined)
  vi.stubGlobal('newcomer', 1)
  vi.stubEnv('REACH_ATLAS_TRIED', '1')
  const random = vi.spyOn(Math, 'random')
  expect(changesOf(before, takeSnapshot()).sort()).toEqual([
    'Math.random',
    'env.REACH_ATLAS_TRIED',
    'globalThis.fetch',
    'globalThis.newcomer',
  ])
  random.mockRestore()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  expect(changesOf(before, takeSnapshot())).toEqual([])
})

test('no module that tests share keeps a variable, but for these', () => {
  const keeping = [...sourceFiles('src', '.ts'), ...sourceFiles('workers', '.ts')].filter((file) =>
    /^(?:export )?(?:let |var |const [\w$]+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/m.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(keeping.map((file) => file.replace(/^.*\/(?=[^/]*\/)/, '')).sort()).toEqual([
    // The coast and the names of towns are read once, pictures are drawn one after another, steps of an engine are counted by engine, and each
    // worker has one open thing. What a heading means is the same whenever it is asked, and is worked out once; so are the
    // formats of time zones, by engine the schools of a register that is chosen and not loaded, and by register the districts
    // of its schools and the order of their names, which areas divide which, by open log what a pass through it tells, by
    // bytes of a file its first records, and by open tables the subjects of the last batch of statements.
    'arrays/plan_places.ts',
    'calendar/wall_time.ts',
    'cartographer/worker.ts',
    'coverage/comparison_within.ts',
    'coverage/school_rows.ts',
    'intake/filled_cells.ts',
    'intake/heading_guess.ts',
    'intake/heading_meaning.ts',
    'intake/heading_words.ts',
    'intake/trial_register.ts',
    'map/coast.ts',
    'map/map_picture.ts',
    'map/places.ts',
    'warehouse/dataset.ts',
    'warehouse/in_transaction.ts',
    'warehouse/subjects_of.ts',
    'warehouse/worker.ts',
  ])
})
