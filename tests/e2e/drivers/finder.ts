import { expect, type Locator, type Page } from '@playwright/test'

/** The field of the header that finds a school, the marks that explain terms, and Help. */
export class FinderDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  field(): Locator {
    return this.#page.getByRole('combobox', { name: /^Find a school/ })
  }

  options(): Locator {
    return this.#page.getByRole('listbox', { name: 'Schools found' }).getByRole('option')
  }

  /** The option that Enter opens. */
  activeOption(): Locator {
    return this.#page.getByRole('listbox', { name: 'Schools found' }).getByRole('option', { selected: true })
  }

  async isListWithinWindow(): Promise<boolean> {
    const box = await this.#page.getByRole('listbox', { name: 'Schools found' }).boundingBox()
    const width = this.#page.viewportSize()?.width ?? 0
    return box !== null && box.x >= 0 && box.x + box.width <= width
  }

  card(): Locator {
    return this.#page.getByRole('region', { name: 'Selected school' })
  }

  firstSteps(): Locator {
    return this.#page.getByRole('region', { name: 'First steps' })
  }

  /** The first mark of a term, such as "FSM". */
  mark(term: string): Locator {
    return this.#page.getByRole('button', { name: `What does “${term}” mean?` }).first()
  }

  /** What a mark says, once it is pressed. */
  meaning(title: RegExp): Locator {
    return this.#page.getByRole('dialog', { name: title })
  }

  help(): Locator {
    return this.#page.getByRole('dialog', { name: 'Help', exact: true })
  }

  openHelp(): Promise<void> {
    return this.#page.getByRole('button', { name: 'Help', exact: true }).click()
  }

  /** What this browser remembers of the first steps. */
  remembered(): Promise<string | null> {
    return this.#page.evaluate(() => localStorage.getItem('reach-atlas:first-steps'))
  }

  async expectHeaderOnOneRow(): Promise<void> {
    const box = await this.#page.getByRole('banner').boundingBox()
    expect(box?.height, 'height of the header').toBeLessThan(70)
  }

  /** Passes when the words of a label are to be seen beside their control, not only heard. */
  async expectVisibleLabel(words: string): Promise<void> {
    const label = this.#page
      .getByRole('main')
      .locator('label, span')
      .getByText(words, { exact: true })
      .first()
    await expect(label).toBeVisible()
    expect((await label.boundingBox())?.width ?? 0, `width of the label ${words}`).toBeGreaterThan(20)
  }
}
