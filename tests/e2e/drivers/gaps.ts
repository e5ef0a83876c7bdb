import type { Locator, Page } from '@playwright/test'

/** The gap list, row 0 being the first below the headings. */
export class GapsDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** How many schools the list says it holds. */
  async listedSchools(): Promise<number> {
    const text = await this.#page.getByText(/listed below/).innerText()
    return Number((/[\d,]+/.exec(text)?.[0] ?? '').replaceAll(',', ''))
  }

  row(index: number): Promise<string> {
    return this.#row(index).innerText()
  }

  schoolInRow(index: number): Promise<string> {
    return this.#school(index).innerText()
  }

  choose(index: number): Promise<void> {
    return this.#school(index).click()
  }

  sortBy(heading: string): Promise<void> {
    return this.#table()
      .getByRole('columnheader', { name: heading })
      .getByRole('button', { name: heading, exact: true })
      .click()
  }

  /** In how many rows the filters stand above the list. */
  rowsOfFilters(): Promise<number> {
    return this.#page.getByRole('group', { name: 'Filters', exact: true }).evaluate((bar) => {
      const places = [...bar.children].flatMap((child) => [
        ...(child.matches('.end') ? child.children : [child]),
      ])
      const bottoms = places
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect().bottom)
        .sort((a, b) => a - b)
      // What stands in one row ends within a few px of the rest of it.
      return bottoms.filter((bottom, at) => at === 0 || bottom - bottoms[at - 1]! > 12).length
    })
  }

  /** The school that is selected. */
  selectedSchool(): Locator {
    return this.#table().locator('button[aria-pressed="true"]')
  }

  #table(): Locator {
    return this.#page.getByRole('table', { name: 'Schools to reach' })
  }

  /** Starts to watch; what it returns says how many rows have stood on the page at once since. */
  async watchRows(): Promise<() => Promise<number>> {
    const most = await this.#page.evaluateHandle(() => {
      const seen = { rows: 0 }
      const count = () => (seen.rows = Math.max(seen.rows, document.querySelectorAll('main tbody tr').length))
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true })
      return seen
    })
    return () => most.evaluate(({ rows }) => rows)
  }

  #row(index: number): Locator {
    return this.#table().locator(`[aria-rowindex="${index + 2}"]`)
  }

  #school(index: number): Locator {
    return this.#row(index).getByRole('rowheader').getByRole('button')
  }
}
