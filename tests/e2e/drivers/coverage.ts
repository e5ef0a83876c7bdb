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

  /**
   * The panels beside the map: elements that scroll sideways once they have a scroll bar of 15 px, those that scroll within
   * another that scrolls, the narrowest bar of the ranking in px, and the colours of its bars.
   */
  panels(): Promise<{
    sideways: string[]
    nested: string[]
    narrowestBar: number
    fills: string[]
  }> {
    return this.#page.evaluate(() => {
      const SCROLL_BAR = 15
      const name = (element: Element) => `${element.tagName} ${element.className}`
      const scrollers = [...document.querySelectorAll('main, main *')].filter(
        (element) =>
          element.checkVisibility() &&
          /auto|scroll/.test(getComputedStyle(element).overflowY) &&
          element.scrollHeight > element.clientHeight + 1,
      )
      const sideways = scrollers.filter((element) => {
        if (!(element instanceof HTMLElement)) return false
        const { paddingRight } = element.style
        element.style.paddingRight = `${parseFloat(getComputedStyle(element).paddingRight) + SCROLL_BAR}px`
        const scrolls = element.scrollWidth > element.clientWidth
        element.style.paddingRight = paddingRight
        return scrolls
      })
      const bars = [...document.querySelectorAll('.areas .bar svg')]
      return {
        sideways: sideways.map(name),
        nested: scrollers
          .filter((one) => scrollers.some((other) => other !== one && other.contains(one)))
          .map(name),
        narrowestBar: Math.min(...bars.map((bar) => bar.getBoundingClientRect().width)),
        fills: [...new Set(bars.map((bar) => getComputedStyle(bar.querySelector('.fill') ?? bar).fill))],
      }
    })
  }

  async #rows(table: Locator): Promise<string[]> {
    return table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .allInnerTexts()
  }
}
