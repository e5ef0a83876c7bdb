import { expectNoSidewaysScroll } from './drivers/accessibility'
import type { PrintedPage } from './drivers/downloads'
import { screenFaults } from './drivers/layout'
import { shareChanged } from './drivers/pixels'
import { expect, test, testInOneVisit } from './drivers/test'

const PHONE = { width: 390, height: 844 }
/** A laptop of 1366 × 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 }
const LOW_WINDOW = { width: 900, height: 384 }
const PHONE_VIEWS = [
  '?view=gaps&school=900123',
  '?view=class-of-30',
  '?view=class-of-30&oneChild=yes',
  '?view=story',
  '?view=brief',
  '?view=report',
  '?view=calendar',
  '?view=data&tab=quality',
  '?view=data&tab=matching',
  '?view=data&tab=types',
  '?view=data',
]
const NO_GRAPHICS = /no graphics for the map now/

const A4 = [0, 0, 595, 842]
const edges = ({ mediaBox }: PrintedPage) => mediaBox?.split(' ').map((edge) => Math.round(Number(edge)))

testInOneVisit(
  'Gaps prints every listed school under headings on each sheet, and Coverage the whole map with its key',
  async ({ atlas, page }) => {
    await atlas.openView('Gaps')
    const listed = await atlas.gaps.listedSchools()
    expect(listed).toBeGreaterThan(400)
    expect(await atlas.paper.rowsWhenPrinted('Schools to reach')).toBe(listed)
    await expect.poll(() => atlas.paper.rowsAfterPrinting('Schools to reach')).toBeLessThan(60)
    const printed = await atlas.paper.print()
    expect(printed.pages).toBeGreaterThan(listed / 25)
    expect(edges(printed)).toEqual(A4)
    const sheet = await atlas.paper.layOut()
    await expect.poll(() => sheet.rows('Schools to reach')).toBe(listed)
    expect(await sheet.headGroups('Schools to reach')).toEqual(['table-header-group'])
    expect(await sheet.overflowing()).toEqual([])
    await sheet.putAway()

    await atlas.goTo('Coverage')
    await atlas.map.waitForFirstPaint()
    await atlas.map.waitUntilStill()
    const onScreen = await atlas.map.size()
    expect(edges(await atlas.paper.print())).toEqual(A4)
    for (const landscape of [false, true]) {
      const paper = await atlas.paper.layOut({ landscape })
      const picture = await paper.picture('Map by region')
      expect(picture.shape).toBeCloseTo(onScreen.width / onScreen.height, 1)
      expect(picture.colours).toBeGreaterThan(20)
      expect(picture.dots, 'the picture is sharper than the screen').toBeGreaterThanOrEqual(
        2 * onScreen.width,
      )
      expect(picture.fits, 'the picture and its key are on one sheet').toBe(true)
      await expect(page.getByText('Share of secondary schools reached')).toBeVisible()
      await expect(page.getByRole('list', { name: 'Marks of schools' })).toHaveText(
        /Never.*Lapsed.*One-off.*Repeat.*Sustained/,
      )
      expect(await paper.overflowing()).toEqual([])
      await paper.putAway()
    }
  },
)

test.describe('on a telephone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('no view scrolls sideways or is cut at its edge, nor at 200 % zoom, Gaps is a list of cards, the key folds, and one finger scrolls the page while two move the map', async ({
    atlas,
    page,
  }) => {
    await atlas.openView('Gaps')
    await expect(page.getByLabel('Area', { exact: true })).toBeHidden()
    const filters = page.getByRole('group', { name: 'Filters', exact: true })
    expect((await filters.boundingBox())?.height, 'filters fold into one row').toBeLessThan(60)
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await expect(page.getByLabel('Area', { exact: true })).toBeVisible()
    expect((await screenFaults(page)).outside, 'the filters unfolded').toEqual([])
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await expect(page.getByRole('table', { name: 'Schools to reach' }).getByRole('row')).toHaveCount(31)
    await page.getByRole('button', { name: 'Show 30 more schools' }).click()
    await expect(page.getByRole('table', { name: 'Schools to reach' }).getByRole('row')).toHaveCount(61)
    expect(await atlas.gaps.row(0)).toMatch(/Never in the log|Last reached|One visit/)
    // A view is drawn anew at every other size, and follows the window to the next.
    let sizes = [PHONE, ZOOMED]
    for (const view of PHONE_VIEWS) {
      await atlas.followLink(view)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
      for (const size of sizes) {
        await page.setViewportSize(size)
        if (size === PHONE) await expectNoSidewaysScroll(page)
        // Tables of figures scroll sideways in a box of their own.
        if (size === ZOOMED || !view.includes('quality'))
          await expect
            .poll(async () => (await screenFaults(page)).outside, `${view} at ${size.width}`)
            .toEqual([])
      }
      sizes = sizes.toReversed()
    }
    await page.setViewportSize(LOW_WINDOW)
    await atlas.followLink('?view=gaps')
    const list = page.getByRole('region', { name: 'Schools to reach' }).last()
    await expect.poll(async () => (await list.boundingBox())?.height).toBeGreaterThan(300)
    await atlas.followLink('?panel=list')
    await expect(atlas.coverage.listOfSchools()).toBeVisible()
    const { below } = await screenFaults(page)
    expect(below, 'a list of 3,408 schools scrolls within itself').toBeLessThan(4000)
    await page.setViewportSize(PHONE)
    await atlas.goTo('Coverage')
    await atlas.map.waitForFirstPaint()
    const key = page.getByText('Share of secondary schools reached')
    await expect(key).toBeHidden()
    await page.getByRole('button', { name: 'Key', exact: true }).click()
    await expect(key).toBeVisible()
    await page.getByRole('button', { name: 'Key', exact: true }).click()
    await expect(key).toBeHidden()

    await atlas.map.waitUntilStill()
    const before = await atlas.map.pixelsInView()
    const scrolled = await atlas.map.dragWithFingers(1)
    expect(scrolled).toBeGreaterThan(50)
    await expect(page.getByText('Move the map with two fingers')).toBeAttached()
    await expect.poll(async () => shareChanged(before, await atlas.map.pixelsInView())).toBeLessThan(0.01)
    expect(await atlas.map.dragWithFingers(2)).toBe(0)
    await expect.poll(async () => shareChanged(before, await atlas.map.pixelsInView())).toBeGreaterThan(0.05)
  })
})

testInOneVisit(
  'graphics that come back are drawn again; where they stay away, or are off from the start, the map says so and leads to the table',
  async ({ atlas, page }) => {
    await atlas.openDemo()
    await atlas.map.waitUntilStill()
    const before = await atlas.map.pixels()
    await atlas.map.afterRepaint(() => atlas.map.loseGraphics({ comeBack: true }))
    await expect.poll(async () => shareChanged(before, await atlas.map.pixels())).toBeLessThan(0.02)
    await expect(page.getByText(NO_GRAPHICS)).toBeHidden()

    await atlas.map.loseGraphics({ comeBack: false })
    await expect(page.getByText(NO_GRAPHICS)).toBeVisible()
    await page.getByRole('button', { name: 'Go to the table of areas' }).click()
    await expect(page.getByRole('region', { name: 'Areas' })).toBeFocused()
    await page.getByRole('button', { name: 'Try again' }).click()
    await atlas.map.waitForFirstPaint()
    await expect(page.getByText(NO_GRAPHICS)).toBeHidden()

    const giveGraphicsBack = await atlas.map.takeGraphicsAway()
    await atlas.goTo('Gaps')
    await expect(page.getByText(NO_GRAPHICS)).toBeVisible()
    await page.getByRole('button', { name: 'Go to the list of schools' }).click()
    await expect(page.getByRole('region', { name: 'Schools to reach' }).first()).toBeFocused()
    await giveGraphicsBack()
  },
)
