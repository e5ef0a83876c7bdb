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

  /** The state of keeping beside the views, on every one of them: "Kept 10:31". */
  keepStatus(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: /^Keeping: / })
  }

  async rename(name: string): Promise<void> {
    await this.#page.getByLabel('Project name').fill(name)
  }

  /** What the browser's private file system holds for this address, folders and their files. */
  filesOnDisk(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const paths: string[] = []
      for await (const [name, entry] of root as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        paths.push(name)
        if (entry.kind !== 'directory') continue
        for await (const [inner] of entry as unknown as AsyncIterable<[string, FileSystemHandle]>)
          paths.push(`${name}/${inner}`)
      }
      return paths
    })
  }

  /** Keeps the worker busy, so that it does not let go of its lock when its page goes, until Chromium ends it. */
  keepWorkerBusy(): void {
    for (const worker of this.#page.workers())
      void worker
        .evaluate(() => {
          if (!self.name.startsWith('warehouse')) return
          const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
          Atomics.wait(new Int32Array(buffer), 0, 0, 6000)
        })
        .catch(() => undefined)
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
