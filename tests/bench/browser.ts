import { chromium, type Browser, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../e2e/chromium'
import { Atlas } from '../e2e/drivers/atlas'

/** A browser that measures: each visit has an empty cache and no history. */
export interface BenchBrowser {
  readonly browser: Browser
  /** Opens nothing yet: the visit begins when the app is asked to open an address. */
  readonly visit: <T>(use: (atlas: Atlas, page: Page) => Promise<T>) => Promise<T>
}

export async function openBenchBrowser(address: string): Promise<BenchBrowser> {
  const browser = await chromium.launch({ executablePath: findChromium().path, args: [...CHROMIUM_FLAGS] })
  return {
    browser,
    async visit(use) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        serviceWorkers: 'block',
      })
      try {
        const page = await context.newPage()
        return await use(new Atlas(page), page)
      } finally {
        await context.close()
      }
    },
  }
}
