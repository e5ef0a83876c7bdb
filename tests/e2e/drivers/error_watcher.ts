import type { BrowserContext, Page } from '@playwright/test'

/** Listens to a browser for anything Reach Atlas promises never to do. */
export interface ErrorWatcher {
  /** One sentence per request to another origin, policy violation, uncaught error and console error, so far. */
  errors(): Promise<string[]>
}

/** Watches every page and worker of a browser context from now on; `home` is any address of the app's own origin. */
export function watchForErrors(context: BrowserContext, home: string): ErrorWatcher {
  const ownOrigin = new URL(home).origin
  const errors = new Set<string>()
  const listeners: Promise<void>[] = []

  // A page or worker that closes meanwhile has no more violations.
  const addErrors = async (violations: Promise<string[]>): Promise<void> => {
    for (const violation of await violations.catch(() => [])) errors.add(violation)
  }
  const watchPage = (page: Page): void => {
    page.on('worker', (worker) => listeners.push(worker.evaluate(logViolations).catch(() => undefined)))
  }

  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  context.on('request', (request) => {
    if (isOffSite(request.url(), ownOrigin)) errors.add(`asked another site for ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') errors.add(`logged an error: ${message.text()}`)
  })
  context.on('weberror', (error) => errors.add(`did not catch: ${error.error().message}`))

  return {
    async errors() {
      await Promise.all(listeners)
      const pages = context.pages()
      const violations = [
        ...pages.map((page) => page.evaluate(policyViolations)),
        ...pages.flatMap((page) => page.workers()).map((worker) => worker.evaluate(policyViolations)),
      ]
      await Promise.all(violations.map(addErrors))
      return [...errors]
    },
  }
}

/** True for a request that leaves the app's own origin; data: and blob: addresses never leave the page. */
export function isOffSite(url: string, own: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol !== 'data:' && protocol !== 'about:' && origin !== own
}

/* The two below run inside the page or worker, so each stands alone. Chromium logs a page's violations but not a
   worker's: those are only in its reports. */

function policyViolations(): string[] {
  const observer = new ReportingObserver(() => undefined, { buffered: true, types: ['csp-violation'] })
  observer.observe()
  return observer.takeRecords().map((report) => `broke the security policy: ${JSON.stringify(report.body)}`)
}

function logViolations(): void {
  new ReportingObserver(
    (reports) => {
      for (const report of reports) console.error(`security policy: ${JSON.stringify(report.body)}`)
    },
    { buffered: true, types: ['csp-violation'] },
  ).observe()
}
