import type { Locator, Page } from '@playwright/test'

/** What people decide about their data: the Matching and Activity types parts of the Data view. */
export class CleaningDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The way to one part of the Data view. */
  link(part: 'Matching' | 'Activity types' | 'Quality'): Locator {
    return this.#page.getByRole('link', { name: part, exact: true })
  }

  /** The switch between what is matched. */
  kind(kind: 'Schools' | 'Employers'): Locator {
    return this.#page.getByRole('radio', { name: kind, exact: true })
  }

  /** Ways of writing a school, or an employer, that are shown, one of them chosen. */
  waiting(what: 'a school' | 'an employer'): Locator {
    return this.#page.getByRole('listbox', { name: `Ways of writing ${what}` })
  }

  /** Schools of the register that the chosen way of writing may mean. */
  candidates(): Locator {
    return this.#page.getByRole('group', { name: 'Which school of the register is it?' }).getByRole('radio')
  }

  typeGroups(): Locator {
    return this.#page.getByRole('listbox', { name: 'Groups of similar types' })
  }

  countsAs(): Locator {
    return this.#page.getByRole('combobox', { name: 'Counts as' })
  }

  /** What a code would change, year by year. */
  effect(): Locator {
    return this.#page.getByRole('table', { name: /^What “.*” changes$/ })
  }
}
