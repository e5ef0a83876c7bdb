import type { Page } from '@playwright/test'
import { Atlas } from './drivers/atlas'
import { expect, test } from './drivers/test'
import { translatePage, wordsOfView } from './drivers/translation'

test('a translated page shows no old number: every word is that of the same address opened afresh', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.openDemo()
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

  const fresh = new Atlas(await context.newPage(), 'one visit')
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
