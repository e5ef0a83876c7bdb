import { expect, type Locator, type Page } from '@playwright/test'

/** Saving, opening and keeping the project, in the Data view; and what may befall its worker. */
export class ProjectDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Gives a file to "Open project". */
  async open(path: string): Promise<void> {
    await this.#page.getByLabel('Open project', { exact: true }).setInputFiles(path)
  }

  keepSwitch(): Locator {
    return this.#page.getByRole('switch', { name: 'Keep on this computer', exact: true })
  }

  /** Switches keeping on, and returns when all that is open is kept. */
  async keep(): Promise<void> {
    await this.keepSwitch().check()
    await this.waitUntilKept()
  }

  async waitUntilKept(): Promise<void> {
    await expect(this.#page.getByText(/^Kept on /)).toBeVisible({ timeout: 30_000 })
  }

  async clear(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Clear everything kept', exact: true }).click()
    await expect(this.#page.getByText(/^Nothing is kept on this computer any more/)).toBeVisible()
  }

  /** Ends the worker as a browser short of memory does: at once, without a word to the page. */
  async endWorker(): Promise<void> {
    const ends = this.#page.workers().map((worker) =>
      worker
        .evaluate(() => {
          if (self.name.startsWith('warehouse')) self.close()
        })
        .catch(() => undefined),
    )
    await Promise.all(ends)
  }

  /** What happened to the project without being asked for. */
  notices(): Locator {
    return this.#page.getByRole('status').filter({ has: this.#page.getByRole('button', { name: 'Dismiss' }) })
  }

  /** "13 schools · 2 engagements", beside the views. */
  counts(): Locator {
    return this.#page.getByRole('banner').getByText(/ schools · /)
  }
}
