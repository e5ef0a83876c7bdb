import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR, type ViewName } from './drivers/atlas'
import { shareChanged } from './drivers/pixels'
import { expect, test } from './drivers/test'

const VIEWS: readonly ViewName[] = ['Coverage', 'Gaps', 'Class of 30', 'Data']

test('a newcomer sees a headline, marked as demo data, and a map that changes with the academic year', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  await expect(atlas.headline()).toContainText('%')
  await expect(page.getByText('Demo data').first()).toBeVisible()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2019/20'))
  const before = await atlas.map.pixels()
  await atlas.map.afterRepaint(() => atlas.chooseYear('2023/24'))
  expect(shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.02)
})

test('the coverage table is given as a file', async ({ atlas }) => {
  await atlas.openView('Coverage')
  const { fileName, bytes } = await atlas.download('Coverage (CSV)')
  expect(fileName).toMatch(/\.csv$/)
  expect(bytes.toString('utf8').split(/\r?\n/)[0]).toBe(
    '\uFEFFarea_code,area_name,phase,academic_year,schools,schools_reached,reach_pct,target_pct,more_schools_needed',
  )
})

test('every view is reached by keyboard alone', async ({ atlas }) => {
  await atlas.openDemo()
  for (const view of VIEWS) await atlas.goToByKeyboard(view)
})

for (const view of VIEWS)
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
