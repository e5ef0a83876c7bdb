import { PROJECTOR } from './drivers/atlas'
import { screenFaults } from './drivers/layout'
import { readPng, shareChanged } from './drivers/pixels'
import { expect, testInOneVisit as test } from './drivers/test'

test('the list says how many of how many were not reached, and of each why and its nearest employers, and keeps to its filters', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Gaps')
  const row = await atlas.gaps.row(0)
  expect(row).toMatch(/Never in the log|Last reached|One visit/)
  expect(row).toMatch(/(\d+ employers|Demo [\w ]+)\s+in [A-Z]+\d+[A-Z]?,\s+(about |within )?(\d+|under 1) km/)
  await expect(page.getByText(/[\d,]+ of [\d,]+ priority secondary schools/)).toBeVisible()
  await expect(page.getByText(/Priority reach [\d.]+% in 2024\/25 .* target 95%/)).toBeVisible()
  await page.getByText('How we know', { exact: true }).first().click()
  const [, notReached = '', population = ''] =
    /([\d,]+) of ([\d,]+) priority secondary schools/.exec(
      await page
        .getByText(/[\d,]+ of [\d,]+ priority secondary schools/)
        .first()
        .innerText(),
    ) ?? []
  await expect(page.getByText(`run just now: ${notReached} of ${population} not reached`)).toBeVisible()
  await page.getByText(/^Within secondary: list [\d.]+% .*, rest/).click()
  await expect(page.getByText(/^Over every phase: list [\d.]+% .*, rest/)).toBeVisible()
  const all = await atlas.gaps.listedSchools()
  await page.getByRole('button', { name: 'Employers', exact: true }).click()
  await page.getByRole('checkbox', { name: /Leave out schools, trusts and councils/ }).check()
  await expect(page).toHaveURL(/publicBodies=out/)
  await page.getByLabel('Sector').selectOption({ label: 'Manufacturing' })
  await expect(page).toHaveURL(/sector=C/)
  await page.keyboard.press('Escape')
  await page.getByLabel('FSM', { exact: true }).selectOption({ label: '35% and over' })
  await expect.poll(() => atlas.gaps.listedSchools()).toBeLessThan(all)
  await page.getByLabel('Area', { exact: true }).selectOption({ label: 'North East' })
  await expect(page).toHaveURL(/within=/)
  await page.getByRole('checkbox', { name: 'Lapsed' }).uncheck()
  await expect(page).toHaveURL(/statuses=never,one_off/)
  const before = await atlas.gaps.listedSchools()
  await page.getByRole('checkbox', { name: 'Nothing booked' }).check()
  await expect(page).toHaveURL(/booked=nothing/)
  await expect(page.getByText(/listed below: .*nothing booked/)).toBeVisible()
  expect(await atlas.gaps.listedSchools()).toBeLessThanOrEqual(before)
})

test('on a projector the filters take two rows, also where little history is loaded', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  for (const year of ['2024/25', '2019/20']) {
    await atlas.open(`?view=gaps&year=${year}`)
    await expect.poll(() => atlas.gaps.listedSchools()).toBeGreaterThan(0)
    expect(await atlas.gaps.rowsOfFilters(), year).toBeLessThanOrEqual(2)
    expect((await screenFaults(page)).outside, 'no district or distance is cut').toEqual([])
    expect(await atlas.gaps.row(0)).toMatch(/\b[A-Z]+\d+[A-Z]?, (about |within )?(\d+|under 1) km/)
    await page.setViewportSize({ width: 1366, height: 768 })
    await expect.poll(() => atlas.gaps.rowsOfFilters(), `${year} at 1366 px`).toBeLessThanOrEqual(2)
    await page.setViewportSize(PROJECTOR)
  }
  await page.getByRole('button', { name: /^Status \(\d of 5\)$/ }).click()
  await page.getByRole('checkbox', { name: 'Lapsed' }).uncheck()
  await expect(page).toHaveURL(/statuses=never,one_off/)
  await expect(page.getByRole('button', { name: 'Status (2 of 5)' })).toBeVisible()
})

test('the list is turned by a heading, which the address keeps, and walked with the arrow keys', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Gaps')
  await atlas.gaps.sortBy('School')
  await expect(page.getByRole('columnheader', { name: /School/ })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/sort=name/)
  const first = await atlas.gaps.schoolInRow(0)
  await atlas.gaps.sortBy('School')
  await expect.poll(() => atlas.gaps.schoolInRow(0)).not.toBe(first)
  const second = await atlas.gaps.schoolInRow(1)
  await atlas.gaps.choose(0)
  await page.keyboard.press('ArrowDown')
  await expect(atlas.gaps.selectedSchool()).toHaveText(second)
})

test('selecting a row finds the school on the map and opens its card, a second press lets it go, and a school selected on the map is brought into view in the list', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await atlas.openView('Gaps')
  await atlas.map.waitForFirstPaint()
  await expect(page.getByRole('list', { name: 'Marks of schools' })).toHaveText(/^Never\s*Lapsed\s*One-off$/)
  const before = await atlas.map.pixels()
  const name = await atlas.gaps.schoolInRow(2)
  await atlas.gaps.choose(2)
  const card = page.getByRole('region', { name: 'Selected school' })
  await expect(card).toContainText(name)
  await expect(card).toContainText('Nearest employers')
  await expect(page).toHaveURL(/school=9\d{5}/)
  const onList = card.getByRole('checkbox', { name: /^On “/ })
  await onList.check()
  await expect(page.getByRole('checkbox', { name: `${name} on` })).toBeChecked()
  expect(await atlas.gaps.rowsOfFilters(), 'the name of a list takes no row of its own').toBe(2)
  await onList.uncheck()
  await expect(page.getByRole('checkbox', { name: `${name} on` })).not.toBeChecked()
  const column = await page.getByRole('columnheader', { name: /Nearest employers/ }).boundingBox()
  expect(column?.width).toBeGreaterThan(180)
  await expect.poll(async () => shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.1)
  await atlas.gaps.choose(2)
  await expect(card).toBeHidden()
  await atlas.gaps.choose(2)
  await expect(card).toContainText(name)
  await atlas.map.waitUntilStill()
  const link = await atlas.link()
  await atlas.gaps.choose(2)
  await atlas.gaps.sortBy('School')
  await atlas.map.pressMiddle()
  await expect(card).toContainText(name)
  await expect(atlas.gaps.selectedSchool()).toHaveText(name)
  expect(new URL(await atlas.link()).searchParams.get('school')).toBe(
    new URL(link).searchParams.get('school'),
  )
})

test('the card of a school lists every employer of a place when its number is pressed', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Gaps')
  const row = page
    .getByRole('row')
    .filter({ hasText: /\d+ employers/ })
    .first()
  await row.getByRole('rowheader').getByRole('button').click()
  const card = page.getByRole('region', { name: 'Selected school' })
  const place = card.getByText(/^\d+ employers/).first()
  const count = parseInt(await place.innerText())
  expect(count).toBeGreaterThan(1)
  const names = card
    .getByRole('group')
    .filter({ hasText: /^\s*\d+ employers/ })
    .first()
    .getByRole('listitem')
  await expect(names).toHaveCount(0)
  await place.click()
  await expect(names).toHaveCount(count)
  await expect(names.first()).toHaveText(/\w/)
})

test('a school chosen in Gaps is let go by the links of the header, whose addresses carry no part of another view', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=gaps&statuses=never&fsm=25&school=900123')
  const card = page.getByRole('region', { name: 'Selected school' })
  await expect(card).toBeVisible()
  const header = page.getByRole('navigation', { name: 'Views' })
  for (const link of await header.getByRole('link').all())
    expect(await link.getAttribute('href')).not.toMatch(/school=|slide=/)
  expect(await header.getByRole('link', { name: 'Class of 30' }).getAttribute('href')).not.toContain(
    'statuses=',
  )
  await atlas.goTo('Coverage')
  await expect(page).toHaveURL(/\/$/)
  await atlas.goTo('Gaps')
  await expect(page).toHaveURL(/view=gaps&statuses=never&fsm=25$/)
  await expect(page.getByText(/listed below/)).toBeVisible()
  await expect(card).toBeHidden()
})

test('Gaps (CSV) has the rows of the screen in its columns, and a picture its first schools', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Gaps')
  const listed = await atlas.gaps.listedSchools()
  const { bytes, fileName } = await atlas.download('Gaps (CSV)')
  expect(fileName).toMatch(/^gaps-demo-england-secondary-2024-25-priority-.*-never-.*\.csv$/)
  const [heading, ...rows] = bytes.toString('utf8').replace(/\r\n$/, '').split('\r\n')
  expect(heading).toBe(
    '\uFEFFschool_id,name,phase,local_authority,hub,priority,status,last_engaged,engagements,fsm_pct,pupils,need_score,reason,nearest_employer,nearest_employer_km,months_since_last_visit',
  )
  expect(rows).toHaveLength(listed)
  // The same list as a picture: what it is, its first schools, source and definition.
  await page.getByRole('button', { name: 'Picture' }).click()
  const svg = (await atlas.download('Gaps (SVG)')).bytes.toString('utf8')
  expect(svg).toContain(`The list has ${listed} schools`)
  expect(svg).toMatch(/Not reached: no delivered engagement[^<]*Source: /)
  const png = readPng((await atlas.download('Gaps (PNG)')).bytes)
  expect([png.width, png.height]).toEqual([1920, 1080])
})
