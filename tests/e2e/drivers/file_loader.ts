import { expect, type Locator, type Page } from '@playwright/test'
import { type FileKind } from '../../../src/domain/files/file_kind'
import { FILE_KIND_LABELS } from '../../../src/findings/files/file_kind_labels'
import type { DownloadedFile } from './downloads'

/** Paths of the files a person picks, one input each. */
export type PickedFiles = Readonly<Partial<Record<FileKind, string>>>

/** What a priority list must be told, since its file does not say. */
export interface ListDetails {
  readonly name: string
  /** ISO. */
  readonly validFrom: string
}

/** A million rows on two shared cores. */
const LOADING_LIMIT_MS = 120_000

/** The Data view's file inputs and drop zone. */
export class FileLoader {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Puts each file in its own input and loads them, agreeing to what they replace; returns when they are loaded. */
  async load(files: PickedFiles, list?: ListDetails): Promise<void> {
    await this.pick(files)
    if (list) await this.#describeList(list)
    await this.loadPicked()
  }

  /** Puts each file in its own input. */
  async pick(files: PickedFiles): Promise<void> {
    for (const [kind, path] of Object.entries(files))
      await this.#page.getByLabel(FILE_KIND_LABELS[kind as FileKind], { exact: true }).setInputFiles(path)
  }

  /** Waits until every picked file is recognised. */
  async waitUntilRecognised(): Promise<void> {
    await expect(this.#loadButton()).toBeEnabled({ timeout: LOADING_LIMIT_MS })
  }

  /** Loads the files that were picked, agreeing to what they replace; returns when they are loaded. */
  async loadPicked(): Promise<void> {
    await this.#loadButton().click({ timeout: LOADING_LIMIT_MS })
    const loaded = this.outcome().filter({ hasText: 'Loaded.' })
    while (await this.#asksBefore(loaded)) await this.confirmButton().click()
  }

  /** Gives files to "Drop files here", which works out which is which. They are recognised, not yet loaded. */
  async drop(...paths: readonly string[]): Promise<void> {
    await this.#page.getByLabel('Drop files here').setInputFiles([...paths])
  }

  /** Drops a file on the page, outside any place for files. */
  async dropOnWindow({ fileName, bytes }: DownloadedFile): Promise<void> {
    const dropped = await this.#page.evaluateHandle(
      ({ name, base64 }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
        return transfer
      },
      { name: fileName, base64: Buffer.from(bytes).toString('base64') },
    )
    await this.#page.locator('header').first().dispatchEvent('drop', { dataTransfer: dropped })
  }

  /** What newer files would change of what is open. */
  changes(): Locator {
    return this.#page.getByRole('region', { name: 'What would change' })
  }

  /** Agrees to it, in the way that is chosen. */
  confirmButton(): Locator {
    return this.changes().getByRole('button', { name: /^(Replace|Add)$/ })
  }

  /** What loading came to, in words: loaded, not loaded and why, or cancelled. */
  outcome(): Locator {
    return this.#page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /loaded\b|cancelled/i })
  }

  #loadButton(): Locator {
    return this.#page.getByRole('button', { name: 'Load these files', exact: true })
  }

  /** True where newer files are asked about, false once they are loaded. */
  async #asksBefore(loaded: Locator): Promise<boolean> {
    await expect(loaded.or(this.confirmButton())).toBeVisible({ timeout: LOADING_LIMIT_MS })
    return this.confirmButton().isVisible()
  }

  async #describeList({ name, validFrom }: ListDetails): Promise<void> {
    await this.#page.getByLabel('Name of the list').fill(name)
    await this.#page.getByLabel('Valid from', { exact: true }).fill(validFrom)
  }
}
