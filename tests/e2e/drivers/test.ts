import { expect, test as base } from '@playwright/test'
import { Atlas } from './atlas'
import { watchForTrouble } from './trouble'

interface Fixtures {
  /** The open app, spoken to in its own words. */
  readonly atlas: Atlas
  /** Fails any test in which the app broke a promise: see watchForTrouble. */
  readonly promises: undefined
}

export const test = base.extend<Fixtures>({
  atlas: async ({ page }, use) => use(new Atlas(page)),
  promises: [
    async ({ page, baseURL }, use) => {
      const trouble = watchForTrouble(page.context(), baseURL ?? '')
      await use(undefined)
      expect(await trouble.found(), 'what the page must never do').toEqual([])
    },
    { auto: true },
  ],
})

/** For the watcher's own tests, in which promises are broken on purpose. */
export { base as unguarded, expect }
