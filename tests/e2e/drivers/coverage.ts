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
        const found = /([A-Z][a-z-]+(?: \w+)*)\s+([\d,]+)\s*$/.exec(text)
        return [found?.[1] ?? text, count(found?.[2])]
      }),
    )
  }

  /** The marks of areas of few schools in the ranking. */
  smallNumbers(): Locator {
    return this.#page.getByRole('main').getByText('small number', { exact: true })
  }

  async areas(): Promise<(DisplayedReach & { readonly area: string })[]> {
    const table = this.#page.getByRole('table', { name: /^Reach by/ })
    const rows = await table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .evaluateAll((found) =>
        found.map((row) =>
          ['th', 'td'].map((cell) => row.querySelector(`:scope > ${cell}`)?.textContent.trim() ?? ''),
        ),
      )
    return rows.map(([area = '', counts = '']) => ({ area, ...reachIn(counts) }))
  }

  /**
   * The panels beside the map: elements that scroll sideways, those that scroll within another that scrolls, the narrowest bar of the ranking in px, and the colours of its bars.
   */
  panels(): Promise<{
    sideways: string[]
    nested: string[]
    narrowestBar: number
    fills: string[]
  }> {
    return this.#page.evaluate(() => {
      const name = (element: Element) => `${element.tagName} ${element.className}`
      const scrollers = [...document.querySelectorAll('main, main *')].filter(
        (element) =>
          element.checkVisibility() &&
          /auto|scroll/.test(getComputedStyle(element).overflowY) &&
          element.scrollHeight > element.clientHeight + 1,
      )
      const sideways = scrollers.filter((element) => element.scrollWidth > element.clientWidth)
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

  /** Presses the counts of an area in the ranking, which lists its schools. */
  async listSchoolsOf(area: string): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`: list .* of ${area}$`) }).click()
  }

  /** Presses Areas or Schools beside the map. */
  async showPanel(panel: 'Areas' | 'Schools'): Promise<void> {
    await this.#page
      .getByRole('radiogroup', { name: 'Beside the map' })
      .getByRole('radio', { name: new RegExp(`^${panel}`) })
      .check()
  }

  listOfSchools(): Locator {
    return this.#page.getByRole('table', { name: /^Schools in / })
  }

  /** How many schools the list beside the map has, drawn or not. */
  async listedSchools(): Promise<number> {
    return Number(await this.listOfSchools().getAttribute('aria-rowcount')) - 1
  }

  /** Schools that the ranking counts in no area. */
  async noArea(): Promise<number> {
    const [text] = await this.#page.getByText(/counted in the headline, in no area here/).allInnerTexts()
    return count(/[\d,]+/.exec(text ?? '0')?.[0])
  }

  /** What the figures looked like while they were worked out anew, after a change: opacity of each busy part. */
  async opacityWhileBusy(change: () => Promise<void>): Promise<number[]> {
    const parts = this.#page.locator('.answer')
    await parts.first().evaluate((first) => {
      const seen: number[] = []
      Object.assign(window, { opacityWhileBusy: seen })
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (!(target instanceof HTMLElement) || target.getAttribute('aria-busy') !== 'true') continue
          void getComputedStyle(target).opacity
          for (const animation of target.getAnimations()) animation.finish()
          seen.push(Number(getComputedStyle(target).opacity))
        }
      }).observe(first.parentElement ?? first, {
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-busy'],
      })
    })
    await change()
    return parts
      .first()
      .evaluate(() => (window as unknown as { opacityWhileBusy: number[] }).opacityWhileBusy)
  }

  async #rows(table: Locator): Promise<string[]> {
    return table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader') })
      .allInnerTexts()
  }
}
