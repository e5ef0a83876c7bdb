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

test('the map has every school of the plan, is walked with the keyboard, and keys, buttons and a drag move a school in and out', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  await atlas.map.waitForFirstPaint()
  const key = page.getByRole('list', { name: 'Marks of the plan' })
  const heading = await page
    .getByRole('heading', { level: 2, name: /priority secondary schools/ })
    .innerText()
  const [planned = '', all = ''] = /^(\d+) of (\d+)/.exec(heading)?.slice(1) ?? []
  const counts = [...(await key.innerText()).matchAll(/\d+(?=\s+(in the plan|in reach|nobody))/g)].map(
    ([count]) => Number(count),
  )
  expect(counts[0]).toBe(Number(planned))
  expect(counts.reduce((sum, count) => sum + count)).toBe(Number(all))

  await atlas.map.focus()
  await page.keyboard.press('Home')
  const readOut = page.locator('[aria-live="polite"]')
  await expect(readOut.filter({ hasText: /of need/ })).toHaveText(/^Demo .*: \d+ of need\. /)
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/mustNot=9\d{5}/)
  await expect(readOut.filter({ hasText: /must not be visited/ })).toBeAttached()
  await page.keyboard.press('m')
  await expect(page).toHaveURL(/must=9\d{5}/)
  await expect(page).not.toHaveURL(/mustNot=/)
  await page.keyboard.press('m')
  await expect(page).not.toHaveURL(/must=/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/school=9\d{5}/)

  const rule = page.getByRole('group', { name: /^Rule for Demo/ })
  await rule.getByRole('button', { name: 'Must visit' }).click()
  await expect(page).toHaveURL(/must=9\d{5}/)
  await expect(rule.getByRole('button', { name: 'Must visit' })).toHaveAttribute('aria-pressed', 'true')
  await atlas.map.waitUntilStill()
  await atlas.map.dragMiddleTo(rule.getByRole('button', { name: 'Must not visit' }))
  await expect(page).toHaveURL(/mustNot=9\d{5}/)
  await expect(page).not.toHaveURL(/must=/)
})

test('the table twin says where volunteers live and what is planned from there, and a reason lists the ids', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const heading = await page
    .getByRole('heading', { level: 2, name: /priority secondary schools/ })
    .innerText()
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('region', { name: 'Volunteers by district' }).getByRole('table')
  const cells = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => Number(row.querySelector('td:last-child')?.textContent)),
    )
  expect(cells.reduce((sum, count) => sum + count)).toBe(Number(/^\d+/.exec(heading)?.[0]))
  await page.getByRole('button', { name: /^Not of the status asked for/ }).click()
  await expect(page.getByRole('group', { name: 'Not of the status asked for: ids' })).toHaveText(
    /^V-\d{4}, V-\d{4}/,
  )
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2, name: /priority secondary schools/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Who can go' })).toBeHidden()
  await expect(page.getByRole('group', { name: 'Filters', exact: true })).toBeHidden()
})

test('on a projector rules and supply fold into a drawer with one line, which Escape shuts', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open(IN_ONE_HUB)
  await expect(
    page.getByText(/^By need · \d+ of \d+ volunteers, \d+ visits · up to 25 km by road/),
  ).toBeVisible()
  const drawer = page.getByRole('button', { name: 'Rules and supply' })
  const inside = page.getByRole('heading', { name: 'Who can go' })
  await expect(inside).toBeHidden()
  await drawer.click()
  await expect(inside).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inside).toBeHidden()
  await expect(drawer).toBeFocused()
})
