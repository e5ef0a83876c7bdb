import type { Locator, Page } from '@playwright/test'
import { PROJECTOR } from './atlas'
import { download, printPage, type DownloadedFile, type PrintedPage } from './downloads'

/** An office's, a laptop's and an old projector's. */
/** Screens of a room, the smallest last. */
export const SCREENS = [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }, PROJECTOR]
const SMALLEST_TEXT_PX = 22

/** The Class of 30 view and its presentation. */
export class ClassOfThirtyDriver {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  title(): Locator {
    return this.#view().getByRole('region', { name: 'Headline' }).getByRole('heading')
  }

  /** The figures, as a list. */
  figures(): Locator {
    return this.#view().getByRole('list', { name: /: \d+ figures$/ })
  }

  /** A child by its group and its number in it: "Health and care, 3 of 4". */
  figure(name: string): Locator {
    const exactly = name.replace(/[()]/g, '\\$&')
    return this.figures().getByRole('button', { name: new RegExp(`^${exactly}: about `) })
  }

  /** The exact number beside a group in the list, shown or not. */
  exactNumber(group: string): Locator {
    return this.#view().getByRole('listitem').filter({ hasText: group }).locator('.exact')
  }

  table(): Locator {
    return this.#view().getByRole('table')
  }

  async chooseLens(lens: string): Promise<void> {
    await this.#view().getByRole('combobox', { name: 'Lens' }).selectOption({ label: lens })
  }

  /** By its name, or by its code. */
  async chooseArea(area: string): Promise<void> {
    await this.#view().getByRole('combobox', { name: 'Area', exact: true }).selectOption(area)
  }

  /** Another place, by its name, or this one `Today (2025)`. */
  async chooseComparison(other: string): Promise<void> {
    await this.#view().getByRole('combobox', { name: 'Beside', exact: true }).selectOption({ label: other })
  }

  async chooseYear(year: number): Promise<void> {
    await this.#view()
      .getByRole('radiogroup', { name: 'Year' })
      .getByRole('radio', { name: String(year) })
      .check()
  }

  async chooseChildren(children: 10 | 30 | 100): Promise<void> {
    await this.#view().getByRole('combobox', { name: 'Children' }).selectOption(String(children))
  }

  async openOneChild(): Promise<void> {
    await this.#view().getByRole('button', { name: 'One child counts' }).click()
  }

  async showTable(): Promise<void> {
    await this.#view().getByRole('button', { name: 'Show as table' }).click()
  }

  /** What opens the list of files to download. */
  downloads(): Locator {
    return this.#view().getByRole('button', { name: 'Download', exact: true })
  }

  async download(kind: 'CSV' | 'PNG' | 'PPTX' | 'SVG'): Promise<DownloadedFile> {
    if ((await this.downloads().getAttribute('aria-expanded')) !== 'true') await this.downloads().click()
    return download(this.#page, `Class of 30 (${kind})`)
  }

  /** The text of an SVG file as the browser reads it; a file that is not well formed says so instead. */
  textOfSvg(svg: string): Promise<string> {
    return this.#page.evaluate(
      (file) => new DOMParser().parseFromString(file, 'image/svg+xml').documentElement.textContent ?? '',
      svg,
    )
  }

  print(): Promise<PrintedPage> {
    return printPage(this.#page)
  }

  async present(): Promise<void> {
    await this.#view().getByRole('button', { name: 'Present', exact: true }).click()
    await this.stage().waitFor()
  }

  stage(): Locator {
    return this.#page.getByRole('dialog', { name: 'Presentation' })
  }

  /** What a screen reader says of the slide. */
  announcement(): Locator {
    return this.stage().getByRole('status').last()
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** The children of the stage's picture, seat by seat. */
  childrenOnStage(): Promise<string[]> {
    return this.stage()
      .locator('[data-child]')
      .evaluateAll((children) => children.map((child) => child.getAttribute('data-child') ?? ''))
  }

  /** What of the stage cannot be read at each size of screen that a room may have, in words. */
  async illegible(): Promise<string[]> {
    const faults: string[] = []
    for (const size of SCREENS) {
      await this.#page.setViewportSize(size)
      faults.push(...(await this.stageFaults()).map((fault) => `${size.width}: ${fault}`))
    }
    return faults
  }

  /** True when nothing on the stage lies outside the window or under its source line. */
  fits(): Promise<boolean> {
    return this.stage().evaluate((stage) => {
      const source = stage.querySelector('.source')?.getBoundingClientRect()
      const rows = [...stage.querySelectorAll('li, h1, .number, svg, tr')].map((each) =>
        each.getBoundingClientRect(),
      )
      return (
        source !== undefined &&
        source.bottom <= window.innerHeight &&
        rows.every(
          ({ bottom, right, top }) => bottom <= source.top + 1 && right <= window.innerWidth && top >= 0,
        )
      )
    })
  }

  /** Things on the stage that lie over each other or outside it, or are too small, in words; none where all is legible. */
  stageFaults(): Promise<string[]> {
    return this.stage().evaluate((stage, smallest) => {
      const boxes = [
        ...stage.querySelectorAll(
          'h1, h2, header p, li, tr, [role=row], .list button, .number, .source, .controls',
        ),
      ]
        .filter((each) => !each.closest('.visually-hidden'))
        .map((each) => ({
          each,
          words: (each.textContent ?? '').trim().slice(0, 40),
          box: wordsBox(each),
          leading: leading(each),
        }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
      const outside = boxes.filter(
        ({ box }) =>
          box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1,
      )
      const over = boxes.flatMap(({ each, words, box, leading }, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > leading &&
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              !each.contains(other.each),
          )
          .map((other) => `“${words}” over “${other.words}”`),
      )
      const small = [...stage.querySelectorAll('*')]
        .filter((element) => !element.closest('.visually-hidden'))
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .map((element) => parseFloat(getComputedStyle(element).fontSize))
        .filter((size) => size < smallest)
      return [
        ...outside.map(({ words }) => `“${words}” is cut off`),
        ...over,
        ...small.map((size) => `text of ${size} px`),
      ]

      /** Words are measured with the room above and below their letters, which lines share. */
      function leading(element: Element): number {
        return 0.35 * parseFloat(getComputedStyle(element).fontSize)
      }
      function wordsBox(element: Element): DOMRect {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect()
      }
    }, SMALLEST_TEXT_PX)
  }

  #view(): Locator {
    return this.#page.getByRole('main')
  }
}
