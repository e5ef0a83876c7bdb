import type { Locator, Page } from '@playwright/test'

/** The cards of chosen files, and the dialog that says how one of them is read. */
export class MappingDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  card(name: string): Locator {
    return this.#page.getByRole('article').filter({ hasText: name })
  }

  dialog(): Locator {
    return this.#page.getByRole('dialog')
  }

  /** What would become of the first rows, or what is still to be said. */
  status(): Locator {
    return this.dialog().getByRole('status')
  }

  /** The way to the dialog of a card. */
  openButton(name: string): Locator {
    return this.card(name).getByRole('button', { name: /is read$/ })
  }

  async open(name: string): Promise<void> {
    await this.openButton(name).click()
    await this.dialog().waitFor()
  }

  async chooseKind(kind: string): Promise<void> {
    await this.dialog().getByLabel('It is a').selectOption({ label: kind })
  }

  /** Accepts what is guessed to feed a field, named as on screen: "School’s URN". */
  async accept(field: string): Promise<void> {
    await this.dialog()
      .getByRole('button', { name: new RegExp(`^Accept .* for ${field}$`) })
      .click()
  }

  /** Gives a column that feeds nothing to a field. */
  async assignColumn(column: string, field: string): Promise<void> {
    await this.dialog().getByLabel(`“${column}” feeds`).selectOption({ label: field })
  }

  /** Says what a word that is not known stands for. */
  async chooseCode(field: string, word: string, code: string): Promise<void> {
    await this.dialog()
      .getByText(new RegExp(`^${field}: `))
      .click()
    await this.dialog().getByLabel(`“${word}” stands for`).selectOption({ label: code })
  }

  async answer(words: string | RegExp): Promise<void> {
    await this.dialog().getByRole('radio', { name: words }).check()
  }

  async confirm(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Read it so' }).click()
  }

  /** The way to forget how files with some headings are read. */
  forgetButton(headings: RegExp): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^Forget .*${headings.source}`) })
  }
}
