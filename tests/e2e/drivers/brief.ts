import type { Locator, Page } from '@playwright/test'
import { download, printPage, type DownloadedFile, type PrintedPage } from './downloads'

/** The page for a funder. */
export class BriefDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The sheet of paper: a picture with its words, the map's own within it. */
  sheet(): Locator {
    return this.#page.getByRole('main').getByRole('img').first()
  }

  field(label: 'Title' | 'What we ask'): Locator {
    return this.#page.getByRole('textbox', { name: label })
  }

  async choosePlace(place: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Area' }).selectOption({ label: place })
  }

  async showWords(): Promise<void> {
    await this.#page.getByText('This page in words and tables').click()
  }

  table(caption: RegExp): Locator {
    return this.#page.getByRole('table', { name: caption })
  }

  async download(kind: 'PNG' | 'PPTX' | 'SVG'): Promise<DownloadedFile> {
    const list = this.#page.getByRole('button', { name: 'Download', exact: true })
    if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click()
    return download(this.#page, `One page (${kind})`)
  }

  print(): Promise<PrintedPage> {
    return printPage(this.#page)
  }
}
