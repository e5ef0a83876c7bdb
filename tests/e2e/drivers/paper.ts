import type { Locator, Page } from '@playwright/test'
import { printPage, type PrintedPage } from './downloads'

/** An A4 sheet without its margins of 12 mm, in CSS px. */
const SHEET = { portrait: { width: 703, height: 1032 }, landscape: { width: 1032, height: 703 } } as const

/** The page on paper: as a PDF, and as print media show it on a sheet of A4. */
export class PaperDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** As the browser prints it, by the size the page asks for. */
  print(): Promise<PrintedPage> {
    return printPage(this.#page)
  }

  /** Tells the page that it is about to be printed, as a browser does, and counts the rows it has in that moment. */
  async rowsWhenPrinted(table: string): Promise<number> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    return this.#rows(table).count()
  }

  /** Tells the page that it was printed, and counts the rows left on screen. */
  async rowsAfterPrinting(table: string): Promise<number> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    return this.#rows(table).count()
  }

  #rows(table: string): Locator {
    return this.#page.getByRole('table', { name: table }).locator('tbody tr:not([aria-hidden])')
  }

  async layOut({ landscape = false } = {}): Promise<Sheet> {
    const screen = this.#page.viewportSize()
    await this.#page.emulateMedia({ media: 'print' })
    await this.#page.setViewportSize(landscape ? SHEET.landscape : SHEET.portrait)
    return new Sheet(this.#page, async () => {
      if (screen) await this.#page.setViewportSize(screen)
      await this.#page.emulateMedia({ media: 'screen' })
    })
  }
}

/** What is laid out for paper, until it is put away. */
export class Sheet {
  readonly #page: Page
  readonly putAway: () => Promise<void>

  constructor(page: Page, putAway: () => Promise<void>) {
    this.#page = page
    this.putAway = putAway
  }

  /** The rows of the table below its headings. */
  rows(table: string): Promise<number> {
    return this.#page.getByRole('table', { name: table }).locator('tbody tr:not([aria-hidden])').count()
  }

  /** How the groups of headings are displayed: a header group is repeated on each sheet. */
  headGroups(table: string): Promise<string[]> {
    return this.#page
      .getByRole('table', { name: table })
      .locator('thead')
      .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).display))
  }

  /** Boxes that would be cut on paper: they scroll, or stick out of the sheet. */
  overflowing(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
        .filter(
          (element) =>
            /auto|scroll/.test(getComputedStyle(element).overflowY) ||
            element.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((element) => `${element.tagName} ${element.className}`),
    )
  }

  /**
   * The still picture of that name: width over height, dots across, how many colours it has, and whether it fits on one
   * sheet with the key below it.
   */
  picture(name: string): Promise<{ shape: number; dots: number; colours: number; fits: boolean }> {
    return this.#page.getByRole('img', { name }).evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('The map is no picture.')
      const { width, height } = element.getBoundingClientRect()
      const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {}
      const key = document.querySelector('.key')?.getBoundingClientRect()
      const { top } = element.getBoundingClientRect()
      const colours = new Set(data ? new Uint32Array(data.buffer) : [])
      return {
        shape: width / height,
        dots: element.width,
        colours: colours.size,
        fits: width <= innerWidth && key !== undefined && key.bottom - top <= innerHeight,
      }
    })
  }
}
