import {
  expect,
  test as base,
  type Browser,
  type BrowserContextOptions,
  type FullProject,
  type Page,
} from '@playwright/test'
import { Atlas, turnToBrowser } from './atlas'
import { watchForErrors } from './error_watcher'

interface Fixtures {
  /** The open app, spoken to in its own words. */
  readonly atlas: Atlas
  /** Fails any test in which the app broke a promise: see watchForErrors. */
  readonly promises: undefined
}

/** Makes the page's steps through the history those of a person, who leaves the page for the buttons of the browser. */
function withHistoryOfPerson(page: Page): Page {
  for (const step of ['goBack', 'goForward', 'reload'] as const) {
    const take = page[step].bind(page)
    page[step] = async (options) => {
      await turnToBrowser(page)
      return take(options)
    }
  }
  return page
}

export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => use(withHistoryOfPerson(page)),
  atlas: async ({ page }, use) => use(new Atlas(page)),
  promises: [
    async ({ page, baseURL }, use) => {
      const watcher = watchForErrors(page.context(), baseURL ?? '')
      await use(undefined)
      expect(await watcher.errors(), 'what the page must never do').toEqual([])
    },
    { auto: true },
  ],
})

/** A page of somebody else's browser, which shares nothing with the page of the test. */
export const pageElsewhere = async (browser: Browser, { use }: FullProject): Promise<Page> =>
  withHistoryOfPerson(await (await browser.newContext(use as BrowserContextOptions)).newPage())

/**
 * The same for tests that keep nothing and reload nothing: one page of a worker stays open for all of them, since opening
 * the app takes nine seconds of a processor. `atlas.open` then loads the demo again where own files are open and follows
 * a link; decisions and the story stay, so that a test that leaves any takes it away again or has a page of its own.
 */
export const testInOneVisit = test.extend<object, { readonly openPage: Page }>({
  openPage: [
    async ({ browser }, use, { project }) => {
      const page = await pageElsewhere(browser, project)
      await use(page)
      await page.context().close()
    },
    { scope: 'worker' },
  ],
  atlas: async ({ page }, use) => use(new Atlas(page, 'one visit')),
  page: async ({ openPage, viewport }, use) => {
    await openPage.emulateMedia({ media: null, reducedMotion: 'reduce', forcedColors: null })
    if (viewport) await openPage.setViewportSize(viewport)
    await openPage.mouse.move(0, 0)
    await use(openPage)
  },
})

/** For the watcher's own tests, in which promises are broken on purpose. */
export { base as unguarded, expect }
