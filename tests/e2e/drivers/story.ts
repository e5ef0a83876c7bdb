import type { Locator, Page } from '@playwright/test'
import { download, type DownloadedFile } from './downloads'

/** The story and its editor. */
export class StoryDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Adds the view on screen, and waits until that is said. */
  async add(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add to story' }).click()
    await this.#page.getByText(/^Added as slide \d+\.$/).waitFor()
  }

  /** Goes to the story by its link in the header. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Story/ }).click()
    await this.title().waitFor()
  }

  title(): Locator {
    return this.#page.getByRole('heading', { name: 'Story', exact: true })
  }

  slides(): Locator {
    return this.#page.getByRole('list', { name: 'Slides' }).getByRole('button')
  }

  button(name: string): Locator {
    return this.#page.getByRole('main').getByRole('button', { name, exact: true })
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label })
  }

  /** The window that S opens beside the stage. */
  async speakerWindow(): Promise<Page> {
    const [speaker] = await Promise.all([this.#page.waitForEvent('popup'), this.press('s')])
    return speaker
  }

  stage(): Locator {
    return this.#page.getByRole('dialog', { name: 'Presentation' })
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  async download(kind: 'CSV' | 'HTML' | 'PNG, zip' | 'PPTX' | 'transcript'): Promise<DownloadedFile> {
    const list = this.button('Download')
    if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click()
    return download(this.#page, `Story (${kind})`)
  }

  /** The link that "Copy link to this story" gives. */
  async copiedLink(): Promise<string> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.button('Copy link to this story').click()
    await this.#page.getByText(/^Link copied\./).waitFor()
    return this.#page.evaluate(() => navigator.clipboard.readText())
  }
}
