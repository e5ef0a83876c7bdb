import { afterAll, expect, vi } from 'vitest'
import { changesOf, takeSnapshot } from './state_snapshot'

/**
 * Runs before each test file: files of one process share their modules and globals (`isolate: false`), so a file must
 * leave them as it found them. What it leaves is put right for the next file as far as Vitest can, and its name is given.
 */
const before = takeSnapshot()

afterAll(() => {
  const leftovers = changesOf(before, takeSnapshot())
  if (vi.isFakeTimers()) leftovers.push('fake timers')
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  if (leftovers.length > 0)
    throw new Error(
      `${expect.getState().testPath} leaves state for the files after it: ${leftovers.join(', ')}`,
    )
})
