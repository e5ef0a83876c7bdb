import type { Page } from '@playwright/test'
import { randomFor, type Random } from '../../data/demo/random'
import { Atlas } from './drivers/atlas'
import { expect, pageElsewhere, test } from './drivers/test'
import { shareChanged } from './drivers/pixels'
import { translatePage, wordsOfView } from './drivers/translation'

test('after a hundred changes at random every word and the map are those of the same address opened afresh, and no old number is in a translated page', async ({
  atlas,
  page,
  browser,
}, { project }) => {
  test.slow()
  const fresh = new Atlas(await pageElsewhere(browser, project), 'one visit')
  await atlas.openDemo()
  const random = randomFor('changes of year, phase and window')
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let change = 0; change < CHANGES_OF_ROUND; change += 1) await changeAtRandom(atlas, random)
    await expectSameView(atlas, fresh)
  }
  await expectDrawnFromPictures(atlas)
  await expectSameView(atlas, fresh)
  // While those pages were compared, the areas of other groupings were made ready out of sight; here they are not.
  await fresh.open(new URL(await linkAtRest(atlas)).search)
  await fresh.map.waitForFirstPaint()
  for (const opened of [fresh, atlas]) await opened.compareBy('Local authority')
  await expectSameMap(atlas, fresh)
  await atlas.compareBy('Region')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await atlas.compareBy('Local authority')
  await expectDrawnFromPictures(atlas)
  await atlas.compareBy('Region')
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  await expectDrawnFromPictures(atlas)
  await expectSameView(atlas, fresh)

  await atlas.open('?view=story')
  await atlas.open()
  await atlas.page.getByText('Fifths and concentration index').click()
  await expect(page.getByText(/Concentration index 0\.\d+ \(/)).toBeVisible()
  await translatePage(page)
  await expect(atlas.headline()).toContainText('Secondary schools reached')
  await atlas.choosePhase('Special')
  await expect(atlas.headline()).toContainText('Special schools reached')
  await atlas.choosePhase('Primary')
  await atlas.compareBy('Hub')
  await expect(atlas.headline()).toContainText('Primary schools reached')
  await expect(page.getByText(/over [\d,]+ primary schools/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Reach by hub' })).toBeVisible()
  await page.getByText('Fifths and concentration index').click()

  await fresh.open(new URL(await atlas.link()).search)
  await fresh.map.waitForFirstPaint()
  await expect(fresh.headline()).toContainText('still being reported')
  await expectSameWords(page, fresh.page)

  await atlas.goTo('Gaps')
  await expect(page.getByText(/[\d,]+ of [\d,]+ priority primary schools/)).toBeVisible()
  await translatePage(page)
  await atlas.choosePhase('Secondary')
  await page.getByLabel('FSM', { exact: true }).selectOption({ label: '35% and over' })
  await expect(page.getByText(/[\d,]+ of [\d,]+ priority secondary schools/)).toBeVisible()
  await fresh.open(new URL(await atlas.link()).search)
  await expect(fresh.page.getByText(/[\d,]+ of [\d,]+ priority secondary schools/)).toBeVisible()
  // How many rows stand ready below the last in sight differs with what was scrolled before.
  await expectSameWords(page, fresh.page, 400)
})

/** Passes once both pages say the same, of the first so many words. Both are read each time: either may answer last. */
async function expectSameWords(one: Page, other: Page, words?: number): Promise<void> {
  await expect(async () => {
    const [ours, theirs] = await Promise.all([wordsOfView(one), wordsOfView(other)])
    expect(ours.slice(0, words)).toEqual(theirs.slice(0, words))
  }).toPass({ timeout: 30_000 })
}

const [ROUNDS, CHANGES_OF_ROUND] = [5, 20]
/** Of all shapes a frame draws about thirty. */
const DRAWS_OF_CHANGE = 14
const PHASES = ['Primary', 'Secondary', 'College', 'Special', 'All']
const YEARS = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24', '2024/25']

/** Another year, phase or end of the window, which does not wait for the answer to the change before. */
async function changeAtRandom({ page }: Atlas, random: Random): Promise<void> {
  const part = random.pick(['year', 'phase', 'months'])
  if (part === 'year') await page.getByLabel('Academic year').selectOption({ label: random.pick(YEARS) })
  else if (part === 'phase') await page.getByRole('radio', { name: random.pick(PHASES), exact: true }).check()
  else
    await page
      .getByRole('slider', { name: random.pick(['First month of the window', 'Last month of the window']) })
      .press(random.pick(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']))
}

/** Passes once the map has rested: masks, borders and names are not drawn again for another year. */
async function expectDrawnFromPictures(atlas: Atlas): Promise<void> {
  const year = atlas.page.getByLabel('Academic year').locator('option:checked')
  const chooseAnother = async () =>
    atlas.chooseYear((await year.innerText()) === '2020/21' ? '2021/22' : '2020/21')
  await expect.poll(() => atlas.map.drawsOfFrame(chooseAnother)).toBeLessThan(DRAWS_OF_CHANGE)
}

/** A window waits a tenth of a second for its answer before it is in the address. */
async function linkAtRest(atlas: Atlas): Promise<string> {
  let last = ''
  await expect
    .poll(
      async () => {
        const link = await atlas.link()
        const isSame = link === last
        last = link
        return isSame
      },
      { intervals: [200] },
    )
    .toBe(true)
  return last
}

/** Passes once every word and the map are those of another page that opens the same address. */
async function expectSameView(atlas: Atlas, fresh: Atlas): Promise<void> {
  await fresh.open(new URL(await linkAtRest(atlas)).search)
  await fresh.map.waitForFirstPaint()
  await expectSameWords(atlas.page, fresh.page)
  await expectSameMap(atlas, fresh)
}

const expectSameMap = (atlas: Atlas, fresh: Atlas): Promise<void> =>
  expect
    .poll(async () => shareChanged(await atlas.map.pixels(), await fresh.map.pixels()))
    .toBeLessThan(0.001)

test('the engine opens by itself once nothing has been changed for 20 seconds, as nothing is answered while it opens', async ({
  atlas,
  page,
}) => {
  let opened = 0
  page.context().on('request', (request) => {
    if (/duckdb.*\.wasm$/.test(request.url())) opened += 1
  })
  await page.clock.install()
  await atlas.openDemo()
  await atlas.map.waitForFirstPaint()
  await page.clock.fastForward(14_000)
  await atlas.map.afterRepaint(() => atlas.chooseYear('2022/23'))
  await page.clock.fastForward(14_000)
  // Each is answered by the worker, which has long begun to open the engine where the wait was not begun anew.
  for (let month = 0; month < 5; month += 1)
    await atlas.map.afterRepaint(() => atlas.moveWindowEnd('earlier'))
  expect(opened, 'a change begins the wait anew').toBe(0)
  await page.clock.fastForward(21_000)
  await expect.poll(() => opened).toBe(1)
})
