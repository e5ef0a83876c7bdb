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
  await atlas.openDemo()
  // For a host that sends no headers.
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'self'/,
  )
  await expect(atlas.headline()).toContainText('%')
  await expect(page.getByText('Demo data').first()).toBeVisible()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2019/20'))
  const before = await atlas.map.pixels()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2023/24'))
  expect(shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.02)
})

test('every view is reached by keyboard alone, fits a projector without scrolling sideways, and has no accessibility violation', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open()
  for (const view of VIEWS)
    await test.step(view, async () => {
      await atlas.goToByKeyboard(view)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
      await atlas.settle()
      // Plan has its own in plan.spec.ts.
      if (view === 'Plan') return
      if (view === 'Coverage' || view === 'Gaps') await atlas.map.waitForFirstPaint()
      await expectNoSidewaysScroll(page)
      await expectNoAxeViolations(page)
    })
})
