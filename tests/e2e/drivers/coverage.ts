import type { Locator, Page } from '@playwright/test'

export interface DisplayedReach {
  readonly reached: number
  readonly schools: number
}

const count = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''))

function reachIn(text: string): DisplayedReach {
  const found = /([\d,]+) of ([\d,]+)/.exec(text)
  if (!found) throw new Error(`No “N of N” in “${text}”.`)
  return { reached: count(found[1]), schools: count(found[2]) }
}

/** The numbers of the Coverage view, read off the screen. */
export class CoverageDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async reach(): Promise<DisplayedReach> {
    return reachIn(await this.#page.getByTestId('headline').innerText())
  }

  /** Schools by the name of their status. */
  async schoolsByStatus(): Promise<Record<string, number>> {
    const rows = await this.#rows(this.#page.getByRole('table', { name: /How often each school is reached/ }))
    return Object.fromEntries(
      rows.map((text) => {
        const found = /([A-Z][a-z-]+(?: [a-z]+)*)\s+([\d,]+)\s*$/.exec(text)
        return [found?.[1] ?? text, count(found?.[2])]
      }),
    )
  }

  async areas(): Promise<(DisplayedReach & { readonly area: string })[]> {
    const table = this.#page.getByRole('table', { name: /^Reach by/ })
    const rows = await table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .all()
    return Promise.all(
      rows.map(async (row) => ({
        area: await row.getByRole('rowheader').innerText(),
        ...reachIn(await row.innerText()),
      })),
    )
  }

  async #rows(table: Locator): Promise<string[]> {
    return table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .allInnerTexts()
  }
}
