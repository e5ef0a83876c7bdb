import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit as test } from './drivers/test'

/** One visit holds every check of Plan that only a browser shows: add yours to it. */

const IN_ONE_HUB = '?view=plan&within=hub:Humber and North Yorkshire'

test('Plan says which priority schools are visited, by volunteers of the demo, and that no better plan exists', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const plan = page.getByRole('region', { name: 'The plan' })
  await expect(plan.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^\d+ of [\d,]+ priority secondary schools, [\d.]+ ?% of the need within reach/,
  )
  await expect(plan).toContainText('No better plan exists for these rules')
  await expect(plan).toContainText(/V-\d{4}/)
})

test('Plan fits a projector without scrolling sideways and has no accessibility violation', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open(IN_ONE_HUB)
  await expect(page.getByRole('region', { name: 'The plan' })).toContainText(/V-\d{4}/)
  await atlas.map.waitForFirstPaint()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})
