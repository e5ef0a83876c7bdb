import { expect, type Page } from '@playwright/test'
import { FILE_KIND_LABELS, type FileKind } from '../../../src/domain/import_report'

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

  /** Puts each file in its own input and loads them; returns when the app says that loading has ended. */
  async load(files: PickedFiles, list?: ListDetails): Promise<void> {
    for (const [kind, path] of Object.entries(files))
      await this.#page.getByLabel(FILE_KIND_LABELS[kind as FileKind], { exact: true }).setInputFiles(path)
    if (list) await this.#describeList(list)
    await this.#page.getByRole('button', { name: 'Load files', exact: true }).click()
    await this.waitUntilLoaded()
  }

  /** Gives files to "Drop files here", which works out which is which. They are recognised, not yet loaded. */
  async drop(...paths: readonly string[]): Promise<void> {
    await this.#page.getByLabel('Drop files here').setInputFiles([...paths])
  }

  /** The app says so in its status line. */
  async waitUntilLoaded(): Promise<void> {
    const status = this.#page.getByRole('status').filter({ hasText: /\bloaded\b/i })
    await expect(status).toBeVisible({ timeout: LOADING_LIMIT_MS })
  }

  async #describeList({ name, validFrom }: ListDetails): Promise<void> {
    await this.#page.getByLabel('List name', { exact: true }).fill(name)
    await this.#page.getByLabel('Valid from', { exact: true }).fill(validFrom)
  }
}
