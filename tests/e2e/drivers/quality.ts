import { expect, type Locator, type Page } from '@playwright/test'
import { printPage, type PrintedPage } from './downloads'

/** The engine opens, takes in what is open and measures it, on two shared cores. */
const MEASURING_LIMIT_MS = 45_000

/** The Quality part of the Data view. */
export class QualityDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The way there from the files of the Data view. */
  link(): Locator {
    return this.#page.getByRole('link', { name: 'Quality', exact: true })
  }

  /** Returns when the headline says this: what is open has then been measured. */
  async waitFor(headline: string | RegExp): Promise<void> {
    await expect(this.#page.getByTestId('headline')).toHaveText(headline, { timeout: MEASURING_LIMIT_MS })
  }

  /** One of the five parts of the score, by its name: "Complete". */
  part(name: string): Locator {
    return this.#page
      .getByRole('table', { name: 'The five parts of the score' })
      .getByRole('row', { name: new RegExp(`^${name} `) })
  }

  /** What one figure loses, by its name: "Reach and gaps". */
  cost(figure: string): Locator {
    return this.#page
      .getByRole('table', { name: 'What this costs' })
      .getByRole('row', { name: new RegExp(`^${figure} `) })
  }

  /** The rows to check of one reason, told by its label, closed or open. */
  checks(reason: string): Locator {
    return this.#page.getByRole('group').getByText(new RegExp(`^${reason}: `))
  }

  print(): Promise<PrintedPage> {
    return printPage(this.#page)
  }

  /** The score and its parts, told by hub, region or file. */
  table(by: string): Locator {
    return this.#page.getByRole('table', { name: new RegExp(`^Quality by ${by}`) })
  }
}
