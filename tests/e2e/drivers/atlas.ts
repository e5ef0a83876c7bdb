import { expect, type Locator, type Page } from '@playwright/test'
import { tabTo } from './accessibility'
import { CoverageDriver } from './coverage'
import { download, type DownloadedFile } from './downloads'
import { FileLoader } from './file_loader'
import { GapsDriver } from './gaps'
import { MapDriver } from './map'
import { PaperDriver } from './paper'
import { MappingDriver } from './mapping'
import { ProjectDriver } from './project'
import { QualityDriver } from './quality'

export type ViewName = 'Coverage' | 'Gaps' | 'Plan' | 'Class of 30' | 'Report' | 'Data'

/** The smallest screen the app promises to serve: a projector. */
export const PROJECTOR = { width: 1024, height: 768 }

/** Leaves the page for the browser's own buttons and address bar, before which the address is written. */
export const turnToBrowser = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('blur')))

/** Reach Atlas as a person at the screen knows it. */
export class Atlas {
  readonly page: Page
  readonly map: MapDriver
  readonly files: FileLoader
  readonly mapping: MappingDriver
  readonly coverage: CoverageDriver
  readonly gaps: GapsDriver
  readonly paper: PaperDriver
  readonly quality: QualityDriver
  readonly project: ProjectDriver

  readonly #oneVisit: boolean

  constructor(page: Page, visits: 'one visit' | 'many visits' = 'many visits') {
    this.#oneVisit = visits === 'one visit'
    this.page = page
    this.map = new MapDriver(page)
    this.files = new FileLoader(page)
    this.mapping = new MappingDriver(page)
    this.coverage = new CoverageDriver(page)
    this.gaps = new GapsDriver(page)
    this.paper = new PaperDriver(page)
    this.quality = new QualityDriver(page)
    this.project = new ProjectDriver(page)
  }

  /** Opens an address inside the app, as it stands after the folder, and waits for its navigation. */
  async open(address = ''): Promise<void> {
    if (this.#oneVisit && this.page.url() !== 'about:blank') await this.#openAnew(address)
    else await this.page.goto(`./${address}`)
    await expect(this.#link('Coverage')).toBeVisible()
    await this.settle()
  }

  /** The address as the browser has it. */
  async link(): Promise<string> {
    await turnToBrowser(this.page)
    return this.page.url()
  }

  /** Waits until no figure on screen is of the question before. */
  async settle(): Promise<void> {
    await expect(this.page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  }

  /** Lets go of the test before: of its files, and, by way of another view, of what the view on screen holds beside its address. */
  async #openAnew(address: string): Promise<void> {
    if (!(await this.page.getByRole('banner').getByText('Demo data').isVisible())) await this.loadDemoAgain()
    const [other, name] = address.includes('view=story') ? ['data', /^Data$/] : ['story', /^Story/]
    await this.followLink(`./?view=${other}`)
    await expect(this.page.getByRole('link', { name }).first()).toHaveAttribute('aria-current', 'page')
    await this.followLink(`./${address}`)
  }

  /** Opens the app as a newcomer meets it: demo data, and the map on screen. */
  async openDemo(): Promise<void> {
    await this.open()
    await this.map.waitForFirstPaint()
  }

  /** Opens the app on one view, as a link to it does. */
  async openView(view: ViewName): Promise<void> {
    await this.open(`?view=${view.toLowerCase().replaceAll(' ', '-')}`)
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  }

  /** Changes the address in place, as a link or the back button does in an open app. */
  async followLink(query: string): Promise<void> {
    await this.page.evaluate((link) => {
      window.history.pushState(null, '', link)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }

  /** In the place of own unsaved files, as the question about them is answered. */
  async loadDemoAgain(): Promise<void> {
    await this.followLink('./?view=data')
    await this.page.getByRole('button', { name: 'Load demo data', exact: true }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Load demo data', exact: true }).click()
    // It says that what was open can be opened again, which is in the way of the tests that follow.
    await this.page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  }

  async goTo(view: ViewName): Promise<void> {
    await this.#link(view).click()
    await expect(this.#link(view)).toHaveAttribute('aria-current', 'page')
  }

  /** The same with no mouse: Tab to the link, then Enter. */
  async goToByKeyboard(view: ViewName): Promise<void> {
    await tabTo(this.#link(view))
    await this.page.keyboard.press('Enter')
    await expect(this.#link(view)).toHaveAttribute('aria-current', 'page')
  }

  /** Takes away the list whose name begins so, which would stay for the tests that follow in the same visit. */
  async deleteList(name: string): Promise<void> {
    await this.goTo('Gaps')
    await this.page.getByRole('button', { name: new RegExp(`^${name}.* \\(`) }).click()
    await this.page.getByRole('button', { name: 'Delete this list' }).click()
    await expect(
      this.page.getByRole('status').filter({ hasText: /is deleted\. Undo brings it back/ }),
    ).toBeVisible()
  }

  choosePhase(phase: string): Promise<void> {
    return this.#choose('Phase', phase)
  }

  /** `year` as it is written: "2024/25". */
  chooseYear(year: string): Promise<void> {
    return this.#choose('Academic year', year)
  }

  compareBy(grouping: string): Promise<void> {
    return this.#choose('Compare by', grouping)
  }

  /** Moves the end of the window by one month, as a hand on the keyboard does. */
  async moveWindowEnd(way: 'earlier' | 'later'): Promise<void> {
    await this.page
      .getByRole('slider', { name: 'Last month of the window' })
      .press(way === 'earlier' ? 'ArrowLeft' : 'ArrowRight')
  }

  /** The number a view leads with, and the sentences about it. */
  headline(): Locator {
    return this.page.getByTestId('headline')
  }

  /** Presses the button of that name, such as "Coverage (CSV)", and reads what it gives. */
  download(button: string): Promise<DownloadedFile> {
    return download(this.page, button)
  }

  #link(view: ViewName): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name: view, exact: true })
  }

  /** A choice is a select, or radios that are always in sight. */
  async #choose(label: string, option: string): Promise<void> {
    const select = this.page.getByRole('combobox', { name: label, exact: true })
    const radios = this.page.getByRole('radiogroup', { name: label, exact: true })
    await select.or(radios).waitFor()
    if (await select.isVisible()) await select.selectOption({ label: option })
    else await radios.getByRole('radio', { name: option, exact: true }).check()
  }
}
