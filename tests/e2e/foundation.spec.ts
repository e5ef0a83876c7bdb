import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR, type ViewName } from './drivers/atlas'
import { shareChanged } from './drivers/pixels'
import { expect, testInOneVisit as test } from './drivers/test'

const VIEWS: readonly ViewName[] = ['Coverage', 'Gaps', 'Plan', 'Class of 30', 'Data']

test('a newcomer sees a headline, marked as demo data, and a map that changes with the academic year', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('./')
  await atlas.map.waitForFirstPaint()
  await expect(atlas.headline()).toContainText('%')
  await expect(page.getByText('Demo data').first()).toBeVisible()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2019/20'))
  const before = await atlas.map.pixels()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2023/24'))
  expect(shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.02)
})

test('every view is reached by keyboard alone', async ({ atlas }) => {
  await atlas.openDemo()
  for (const view of VIEWS) await atlas.goToByKeyboard(view)
})

// Plan has its own in plan.spec.ts.
for (const view of VIEWS.filter((each) => each !== 'Plan'))
  test(`${view} has no accessibility violation, and fits a projector without scrolling sideways`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize(PROJECTOR)
    await atlas.openView(view)
    if (view === 'Coverage' || view === 'Gaps') await atlas.map.waitForFirstPaint()
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  })
