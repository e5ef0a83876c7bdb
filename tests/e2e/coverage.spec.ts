import type { Locator } from '@playwright/test'
import { expectNoAxeViolations } from './drivers/accessibility'
import { csvRows as rowsByHeading, csvTable } from '../csv_rows'
import type { Atlas } from './drivers/atlas'
import { screenFaults } from './drivers/layout'
import { coloursIn, readPng, shareChanged } from './drivers/pixels'
import { expect, testInOneVisit as test } from './drivers/test'

/** Read off the screen at four of the questions that tests/sql/numbers_agree.test.ts asks of the worker. */
const ON_SCREEN = [
  '?year=2019/20&by=hub',
  '?phase=primary&year=2021/22&by=lsip',
  '?phase=college&year=2022/23&by=local_authority',
  '?phase=all',
] as const

/** Schools of every area in the ranking. */
const sumOfAreas = async (atlas: Atlas): Promise<number> =>
  (await atlas.coverage.areas()).reduce((total, area) => total + area.schools, 0)

const csvRows = (bytes: Buffer): string[][] => csvTable(bytes.toString('utf8'))

test('the flow between years sums to all schools, and a measure colours the map and ranks the areas', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2024/25')
  const { schools } = await atlas.coverage.reach()
  await page.getByText('How schools moved between years').click()
  const flow = page.getByRole('table', {
    name: /Schools by status in 2023\/24 \(down\) and 2024\/25 \(across\)/,
  })
  await expect(flow.getByRole('row').last().getByRole('cell').last()).toHaveText(
    schools.toLocaleString('en-GB'),
  )
  await expect(page.getByText(/^2024\/25: By a series/)).toBeVisible()
  const areasOnMap = await atlas.map.pixels()
  await page.getByLabel('Map as').selectOption('Hexagons')
  await expect(page).toHaveURL(/mapForm=hexagons/)
  const hexagons = page.getByRole('table', { name: 'Reach by hexagon of 20 km' })
  await expect(hexagons.getByRole('row').nth(1)).toContainText(/\d of \d/)
  await page.getByRole('button', { name: /^Show all \d+$/ }).click()
  const inHexagons = (await hexagons.getByRole('row').allInnerTexts()).flatMap((row) =>
    [...row.matchAll(/\d+ of (\d+)/g)].map(([, of]) => Number(of)),
  )
  const key = page.getByText(/schools? ha(s|ve) no position/)
  const without = Number(/^\d+/.exec(await key.innerText())?.[0])
  expect(inHexagons.reduce((sum, each) => sum + each, 0)).toBe(schools - without)
  await expect.poll(async () => shareChanged(areasOnMap, await atlas.map.pixels())).toBeGreaterThan(0.1)
  await page.getByLabel('Map as').selectOption('Points')
  await expect(page.getByRole('checkbox', { name: 'Schools, by status' })).toBeHidden()
  const measure = page.getByRole('combobox', { name: 'Measure', exact: true })
  await measure.selectOption('Sessions')
  // Each school in the colour of its own sessions, in words beside its name; no number of young people is of one school.
  await expect(page.getByText('sessions of each school', { exact: true })).toBeVisible()
  await expect(page.getByText(/^A ring: no session\./)).toBeVisible()
  await page.getByRole('radio', { name: /^Schools \(/ }).check()
  await page.getByLabel('Order of schools').selectOption('Lowest first')
  await expect(
    page
      .getByRole('table', { name: /^Schools in/ })
      .getByRole('row')
      .nth(1),
  ).toContainText('No sessions')
  await page.getByRole('radio', { name: 'Areas', exact: true }).check()
  const bySessions = await atlas.map.pixels()
  await measure.selectOption('Young people')
  await expect(page.getByText(/^Points show each school’s status, not “Young people”/)).toBeVisible()
  await expect.poll(async () => shareChanged(bySessions, await atlas.map.pixels())).toBeGreaterThan(0.01)
  await measure.selectOption('Reach')
  await expect(page.getByText(/^Points show each school’s status/)).toHaveCount(0)
  await page.getByLabel('Map as').selectOption('Areas')
  // Another year beside it: two maps, and both in one table with the change.
  await page.getByLabel('Beside it').selectOption('2023/24')
  await expect(page).toHaveURL(/against=year%3A2023%2F24|against=year:2023\/24/)
  await expect(page.getByRole('application')).toHaveCount(2)
  const both = page.getByRole('table', { name: 'Reach: 2024/25 and 2023/24' })
  await expect(both.getByRole('rowgroup').filter({ hasText: 'England' }).first()).toContainText(
    /^England\d+% [\d,]+ of [\d,]+% [\d,]+ of [\d,]+[+−]?\d+\.\d$/,
  )
  await page.getByRole('button', { name: 'More files' }).click()
  const comparison = await atlas.download('Comparison (CSV)')
  expect(comparison.fileName).toMatch(/^comparison-2024-25-and-2023-24-of-coverage-.*\.csv$/)
  const [england] = rowsByHeading(comparison.bytes.toString('utf8'))
  const counts = ['first', 'second'].map((side) =>
    ['numerator', 'denominator'].map((part) => Number(england?.[`${side}_${part}`]).toLocaleString('en-GB')),
  )
  await expect(both.getByRole('rowgroup').filter({ hasText: 'England' }).first()).toContainText(
    new RegExp(counts.map((pair) => pair.join(' of ')).join('.*')),
  )
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Swipe' }).check()
  const edge = page.getByRole('slider', { name: 'Edge between the maps' })
  await edge.press('End')
  await expect(edge).toHaveAttribute('aria-valuetext', '100% 2024/25, 0% 2023/24')
  await edge.press('Home')
  await expect(edge).toHaveAttribute('aria-valuetext', '0% 2024/25, 100% 2023/24')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'One map' }).click()
  await expect(page.getByRole('application')).toHaveCount(1)
  await page.getByLabel('Measure', { exact: true }).selectOption('Sessions a reached school')
  await expect(page).toHaveURL(/measure=sessions_per_school/)
  const ranking = page.getByRole('table', { name: 'Sessions a reached school by region' })
  await expect(ranking.getByRole('row').nth(1)).toContainText(/\d\.\d\d/)
  await expect(
    page.getByRole('heading', { name: 'Sessions a reached school, secondary schools' }),
  ).toBeVisible()
  await expect(page.getByText(/Over reached schools: the middle one had \d/)).toBeVisible()
  await page.getByLabel('Measure', { exact: true }).selectOption('Employers involved')
  await page.getByRole('button', { name: 'Every employer and provider' }).click()
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('demo')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('article', { name: 'Statement' })).toBeVisible()
})

test('the page of a school is reached from its card, keeps a note and gives its engagements', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=gaps&who=all&statuses=any&school=900120')
  await page.getByRole('link', { name: 'Everything known of this school' }).click()
  await expect(page).toHaveURL(/view=school&.*school=900120/)
  await expect(page.getByRole('table', { name: /activity types?$/ })).toBeVisible()
  await expect(page.getByText(/Benchmark 5/)).toBeVisible()
  const beside = page.getByRole('navigation', { name: 'Schools beside this one' })
  await expect(beside).toContainText(/\d+ of \d+, .*, A to Z/)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await beside.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name)
  await beside.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('region', { name: 'Its own requests' })).toBeVisible()
  await page.getByLabel('Add a note').fill('Hall free on Tuesdays')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await expect(page.getByText('Hall free on Tuesdays')).toBeVisible()
  const { bytes } = await atlas.download('School (CSV)')
  const [heading, ...rows] = csvRows(bytes)
  expect(heading?.slice(0, 4)).toEqual(['school_id', 'school', 'date', 'academic_year'])
  await expect(page.getByText(new RegExp(`^${rows.length} engagements?, one by one`))).toBeVisible()
  const picture = (await atlas.download('School page (SVG)')).bytes.toString('utf8')
  for (const words of [name, 'Source:']) expect(picture).toContain(words)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Delete the note of/ }).click()
  await expect(page.getByText('Hall free on Tuesdays')).toBeHidden()
})

test('every number agrees with every other, and the headline says what its rate is of', async ({ atlas }) => {
  await atlas.openView('Coverage')
  const { reached, schools } = await atlas.coverage.reach()
  const statuses = await atlas.coverage.schoolsByStatus()
  const sum = (names: string[]) => names.reduce((total, name) => total + (statuses[name] ?? 0), 0)
  expect(sum(['Sustained', 'Repeat', 'One-off'])).toBe(reached)
  expect(sum(Object.keys(statuses))).toBe(schools)
  const areas = await atlas.coverage.areas()
  expect(areas.reduce((total, area) => total + area.reached, 0)).toBe(reached)
  expect(areas.reduce((total, area) => total + area.schools, 0)).toBe(schools)
  const { fileName, bytes } = await atlas.download('Coverage (CSV)')
  expect(fileName).toMatch(/\.csv$/)
  const [heading, whole, ...lines] = csvRows(bytes)
  expect(heading).toEqual([
    'area_code',
    'area_name',
    'phase',
    'academic_year',
    'schools',
    'schools_reached',
    'reach_pct',
    'target_pct',
    'more_schools_needed',
    'year_before',
    'schools_year_before',
    'schools_reached_year_before',
    'reach_pct_year_before',
    'change_points',
    'year_before_note',
  ])
  expect(whole?.slice(4, 6).map(Number)).toEqual([schools, reached])
  expect(lines).toHaveLength(areas.length)
  const needed = Math.ceil(0.8 * schools) - reached
  await expect(atlas.headline()).toContainText(`${Math.round((100 * reached) / schools)}%`)
  await expect(atlas.headline()).toContainText('target 80%')
  await expect(atlas.headline()).toContainText(
    `${needed.toLocaleString('en-GB')} more secondary schools would meet the target`,
  )
  await expect(atlas.headline()).toContainText(/R\s*Below target|A\s*Close to target/)
  await expect(atlas.headline()).toContainText('at least one delivered engagement in 2024/25')
  await expect(atlas.headline()).toContainText('SQW 2022')
  await expect(atlas.headline()).toContainText(
    /Year before, 2023\/24: [\d,]+ of [\d,]+ \([\d.]+%\), [+−][\d.]+ points since/,
  )
  await expect(atlas.page.getByRole('row', { name: /London/ })).toContainText(
    /Year before [\d,]+ of [\d,]+ \([\d.]+%\)\s*[+−]?\d+\.\d/,
  )
  await expect(atlas.page.getByRole('region', { name: 'Areas' })).toContainText(
    /The areas need [\d,]+ more between them, the headline [\d,]+: .*each is rounded up by itself/,
  )
  await expect(atlas.page.getByRole('region', { name: 'Reach' })).toContainText(
    /the fewest: \d+% of [\d,]+ against \d+% of [\d,]+; 95% interval .*[\d,]+ of [\d,]+ schools have no figure/,
  )
  await atlas.page.getByText('Fifths and concentration index').click()
  const figures = atlas.page.getByRole('region', { name: 'Reach' })
  await expect(figures).toContainText(/Concentration index 0\.\d+ \(0\.\d+ to 0\.\d+\)/)
  await expect(figures).toContainText(/Wagstaff 0\.\d+ .*Erreygers 0\.\d+/s)

  // How we know: what the rate is of, and SQL that gives the same when it is run on the loaded tables.
  await atlas.headline().getByText('How we know').click()
  const counts = `${reached.toLocaleString('en-GB')} of ${schools.toLocaleString('en-GB')}`
  await expect(atlas.headline()).toContainText(`run just now: ${counts}.`)
  await expect(atlas.headline()).toContainText('From 1 September 2024 to 31 August 2025')
  await expect(atlas.headline().getByRole('region', { name: 'SQL' })).toContainText(/^SELECT\s+count/)
  expect((await screenFaults(atlas.page)).outside).toEqual([])
  await expectNoAxeViolations(atlas.page)
  await atlas.headline().getByRole('button', { name: 'Show the schools by name' }).click()
  await expect(atlas.coverage.listOfSchools()).toBeVisible()
})

test('the address reproduces the view, and back and forward work', async ({ atlas, page }) => {
  await atlas.openView('Coverage')
  await atlas.choosePhase('Primary')
  await atlas.chooseYear('2020/21')
  await atlas.compareBy('Hub')
  await expect(atlas.headline()).toContainText('engagement in 2020/21')
  const headline = await atlas.headline().innerText()
  const link = await atlas.link()
  await page.goBack()
  await page.goBack()
  await expect(page.getByLabel('Academic year')).toHaveValue('2024/25')
  await page.goForward()
  await page.goForward()
  await expect(page.getByLabel('Compare by')).toHaveValue('hub')
  await atlas.open(new URL(link).search)
  await expect(atlas.headline()).toHaveText(headline, { useInnerText: true })
})

test('the window is set by keyboard or by dragging, is in the address, and goes back to the whole year', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Coverage')
  const whole = await atlas.coverage.reach()
  await atlas.moveWindowEnd('earlier')
  await expect(page).toHaveURL(/months=2024-09\.\.2025-07/)
  for (let month = 0; month < 6; month++) await atlas.moveWindowEnd('earlier')
  await expect(page).toHaveURL(/months=2024-09\.\.2025-01/)
  await expect.poll(async () => (await atlas.coverage.reach()).reached).toBeLessThan(whole.reached)
  await page.getByRole('button', { name: 'Whole year 2024/25' }).click()
  await expect.poll(() => atlas.coverage.reach()).toEqual(whole)
  await expect(page).not.toHaveURL(/months=/)
  const chart = await page.getByRole('img', { name: /Engagements by month/ }).boundingBox()
  if (!chart) throw new Error('no chart')
  await page.mouse.move(chart.x + chart.width * 0.2, chart.y + 20)
  await page.mouse.down()
  await page.mouse.move(chart.x + chart.width * 0.3, chart.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/months=20\d\d-\d\d\.\.20\d\d-\d\d/)
  await expect(page.getByRole('button', { name: /Whole year/ })).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(/months=/)
  await expect.poll(() => atlas.coverage.reach()).toEqual(whole)
})

test('an area is chosen in the table: the headline is of it alone, it is compared by what lies within, and its schools fill the map', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  const before = await atlas.map.pixels()
  const north = (await atlas.coverage.areas()).find(({ area }) => area === 'North East')
  await page.getByRole('button', { name: 'North East', exact: true }).click()
  await expect
    .poll(() => atlas.coverage.reach())
    .toEqual({ reached: north?.reached, schools: north?.schools })
  await expect(page.getByRole('heading', { name: 'Reach by local authority in North East' })).toBeVisible()
  await expect.poll(() => sumOfAreas(atlas)).toBe(north?.schools)
  await expect.poll(async () => shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.2)
  await page.getByLabel('Area', { exact: true }).selectOption({ label: 'South West' })
  await expect(page.getByRole('heading', { name: 'Reach by local authority in South West' })).toBeVisible()
  await atlas.settle()
  const { schools } = await atlas.coverage.reach()
  await expect.poll(() => sumOfAreas(atlas)).toBe(schools)
})

test('no panel scrolls sideways, the bars have room, one bar scrolls the ranking, and London lies clear of the key', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=coverage&within=region:London')
  await expect(page.getByRole('heading', { name: 'Reach by local authority in London' })).toBeVisible()
  const areas = page.getByRole('table', { name: 'Reach by local authority in London' }).getByRole('rowheader')
  const isLaidOut = (area: Locator) =>
    area.getByRole('button').evaluate((button) => button.checkVisibility({ contentVisibilityAuto: true }))
  await expect.poll(() => isLaidOut(areas.first()), 'a row in sight').toBe(true)
  expect(await isLaidOut(areas.last()), 'a row that nobody scrolled to').toBe(false)
  await areas.last().scrollIntoViewIfNeeded()
  await expect.poll(() => isLaidOut(areas.last()), 'the same once scrolled to').toBe(true)
  for (const width of [1366, 1024]) {
    await page.setViewportSize({ width, height: 768 })
    // The ranking is laid out anew a moment after the window has its size.
    await expect
      .poll(() => atlas.coverage.panels(), { message: `at ${width}` })
      .toMatchObject({ sideways: [], nested: [] })
    await expect
      .poll(async () => (await atlas.coverage.panels()).narrowestBar, { message: `at ${width}` })
      .toBeGreaterThan(150)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await atlas.followLink('?view=coverage')
  await atlas.map.afterRepaint(() => atlas.followLink('?view=coverage&within=region:London'))
  await atlas.map.waitUntilStill()
  const { fills } = await atlas.coverage.panels()
  expect(fills.length).toBeGreaterThan(3)
  expect(await atlas.map.coloursBesideKey(fills), 'areas within the strip that the key stands in').toEqual([])
  await page.setViewportSize({ width: 1024, height: 768 })
  await atlas.map.waitUntilStill()
  expect(await atlas.map.coloursBesideKey(fills), 'the same after the window is resized').toEqual([])
  await page.setViewportSize({ width: 1024, height: 600 })
  await atlas.followLink('?view=coverage')
  await atlas.choosePhase('Primary')
  await page.getByText('Zoom in to tell their shapes').scrollIntoViewIfNeeded()
  const { map, key } = await atlas.map.boxes()
  expect(key.y + key.height, 'the end of a key that is longer than the map').toBeLessThan(map.y + map.height)
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('schools can be taken off the map and put back, which the address keeps; areas are walked on it by keyboard, and Enter chooses one', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  await atlas.map.waitUntilStill()
  const before = await atlas.map.pixels()
  await page.getByRole('checkbox', { name: 'Schools, by status' }).uncheck()
  await expect(page).toHaveURL(/points=none/)
  await expect.poll(async () => shareChanged(before, await atlas.map.pixels())).toBeGreaterThan(0.01)
  await page.getByRole('checkbox', { name: 'Schools, by status' }).check()
  await expect.poll(async () => shareChanged(before, await atlas.map.pixels())).toBeLessThan(0.01)

  await atlas.map.focus()
  await page.keyboard.press('ArrowUp')
  await expect(atlas.map.announcement()).toContainText(/: [\d,]+ of [\d,]+ secondary schools reached/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/within=region:/)
  await expect(page.getByLabel('Area', { exact: true })).not.toHaveValue('')
})

test('what activities are narrows what counts: by type and way of delivering, in chips that take it back, in the sentence, the address, Gaps and Plan', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const { reached } = await atlas.coverage.reach()
  await page.getByRole('button', { name: 'Activities', exact: true }).click()
  const panel = page.getByRole('group', { name: 'Activities', exact: true })
  const providers = panel.getByRole('group', { name: 'Provider' })
  await providers.getByRole('searchbox', { name: 'Find in Provider' }).fill('lark st')
  await expect(providers.getByRole('checkbox')).toHaveCount(1)
  await providers.getByRole('checkbox', { name: /^Demo Lark Steel/ }).check()
  await panel.getByRole('checkbox', { name: /^Year 9/ }).check()
  await expect(atlas.headline()).toContainText('reached by activities for “Year 9”, of “Demo Lark Steel” in')
  await expect(page).toHaveURL(/activities=year_group:9%3Bprovider:Demo\+Lark\+Steel$/)
  await panel.getByRole('checkbox', { name: /^Year 9/ }).uncheck()
  await providers.getByRole('checkbox').uncheck()
  await panel.getByRole('checkbox', { name: /^Careers talk or advice/ }).check()
  await panel.getByRole('checkbox', { name: /^Live online/ }).check()
  await expect(atlas.headline()).toContainText(
    'reached by “Careers talk or advice”, “Live online” in England',
  )
  await atlas.settle()
  expect((await atlas.coverage.reach()).reached).toBeLessThan(reached)
  await expect(atlas.headline()).toContainText('Not rated: the target is of every activity.')
  expect((await screenFaults(page)).outside).toEqual([])
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  const chips = page.getByRole('group', { name: 'Filters that are set' })
  await expect(chips).toContainText(/^[\d,]+ schools, counted by [\d,]+ of 17,855 engagements/)

  await atlas.goTo('Gaps')
  await expect(
    page.getByText(/were not reached by “Careers talk or advice”, “Live online” in 2024\/25/),
  ).toBeVisible()
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(2)
  await atlas.goTo('Plan')
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(2)
  await atlas.goTo('Coverage')
  await chips
    .getByRole('button', { name: 'Remove the filter Way of delivering “Live online”' })
    .press('Delete')
  await expect(page).toHaveURL(/activities=type:CAREERS_TALK$/)
  await expect(chips.getByRole('button', { name: /^Remove the filter Type/ })).toBeFocused()
  await chips.getByRole('button', { name: 'Clear all' }).click()
  await expect(chips).toBeHidden()
  await expect(atlas.headline()).toContainText('Secondary schools reached in England')
  expect((await atlas.coverage.reach()).reached).toBe(reached)

  // Bands of free school meals keep the three views to the same schools.
  await page.getByRole('button', { name: 'Activities', exact: true }).click()
  const fsm = panel.getByRole('group', { name: 'FSM, numbers of schools' })
  const from = fsm.getByRole('slider', { name: 'FSM, numbers of schools, from' })
  await from.press('ArrowRight')
  await expect(page).toHaveURL(/fsmBands=15_to_25,25_to_35,35_to_50,50_up$/)
  await expect(from).toHaveAttribute('aria-valuetext', '15 to under 25%')
  await from.press('End')
  await expect(fsm.getByRole('checkbox', { name: /^50% and over/ })).toBeChecked()
  await expect(atlas.headline()).toContainText('reached in England with FSM “50% and over”')
  await expect(page).toHaveURL(/fsmBands=50_up$/)
  await page.keyboard.press('Escape')
  await atlas.settle()
  const ofBand = (await atlas.coverage.reach()).schools
  const some = new RegExp(`^${ofBand} of [\\d,]+ schools, counted by .*left out`)
  await expect(chips).toContainText(some)
  for (const view of ['Gaps', 'Plan'] as const) {
    await atlas.goTo(view)
    if (view === 'Gaps')
      await expect(page.getByText(/without a known share on free school meals are left out/)).toBeVisible()
    await expect(chips.getByRole('button', { name: 'Remove the filter FSM “50% and over”' })).toBeVisible()
  }
  await atlas.goTo('Coverage')
  await chips.getByRole('button', { name: 'Clear all' }).click()
  await expect(chips).toBeHidden()
  await atlas.settle()
  expect((await atlas.coverage.reach()).reached).toBe(reached)
})

test('schools of an area are listed: as many as the ranking counts, walked by keyboard, and by themselves for one authority', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  const north = (await atlas.coverage.areas()).find(({ area }) => area === 'North East')
  await atlas.coverage.listSchoolsOf('North East')
  await expect(page).toHaveURL(/within=region:North\+East.*panel=list/)
  await expect(
    page.getByRole('heading', { name: `${north?.schools} secondary schools in the North East` }),
  ).toBeVisible()
  await expect.poll(() => atlas.coverage.listedSchools()).toBe(north?.schools)
  const rows = atlas.coverage.listOfSchools().getByRole('rowheader')
  await expect(rows.first()).toContainText(/Never in the log|Lapsed/)
  await rows.first().getByRole('button').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const second = rows.nth(1).getByRole('button')
  await expect(second).toBeFocused()
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/school=9\d{5}/)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/school=/)
  await page.getByLabel('Order of schools').selectOption({ label: 'A to Z' })
  await expect
    .poll(async () => {
      const [a = '', b = ''] = await rows.getByRole('button').allInnerTexts()
      return a.localeCompare(b, 'en-GB', { numeric: true })
    })
    .toBeLessThan(0)
  await atlas.coverage.showPanel('Areas')
  const [authority] = await atlas.coverage.areas()
  await page.getByRole('button', { name: authority?.area ?? '', exact: true }).click()
  await expect(page.getByRole('heading', { name: `schools in ${authority?.area}` })).toBeVisible()
  await expect.poll(() => atlas.coverage.listedSchools()).toBe(authority?.schools)
  await expect
    .poll(() => atlas.coverage.reach())
    .toEqual({ reached: authority?.reached, schools: authority?.schools })
})

test('Coverage schools (CSV) has every school, and Map (PNG) its title, keys, source and date, and is never blank', async ({
  atlas,
  page,
}) => {
  await atlas.openDemo()
  await expect(page.getByRole('list', { name: 'Marks of schools' })).toContainText('Sustained')
  const { schools, reached } = await atlas.coverage.reach()
  await page.getByRole('button', { name: 'More files' }).click()
  const list = await atlas.download('Coverage schools (CSV)')
  expect(list.fileName).toMatch(/^schools-of-coverage.*\.csv$/)
  const [heading, ...rows] = csvRows(list.bytes)
  expect(rows).toHaveLength(schools)
  const at = heading?.indexOf('reached') ?? -1
  expect(rows.filter((cells) => cells[at] === 'yes')).toHaveLength(reached)
  const measures = await atlas.download('Measures (CSV)')
  expect(measures.fileName).toMatch(/^measures-of-coverage.*\.csv$/)
  const [names, whole, ...ofAreas] = csvRows(measures.bytes)
  const column = (name: string) => names?.indexOf(name) ?? -1
  expect([whole?.[column('schools')], whole?.[column('schools_reached')]].map(Number)).toEqual([
    schools,
    reached,
  ])
  const sessions = ofAreas.reduce((sum, cells) => sum + Number(cells[column('sessions')]), 0)
  expect(sessions).toBe(Number(whole?.[column('sessions')]))
  const map = await atlas.download('Map (PNG)')
  expect(map.fileName).toMatch(/^map-of-coverage.*\.png$/)
  const picture = readPng(map.bytes)
  expect([picture.width, picture.height]).toEqual([1920, 1080])
  expect(coloursIn(picture, { left: 72, top: 236, width: 920, height: 690 })).toBeGreaterThan(50)
  expect(coloursIn(picture, { left: 1052, top: 440, width: 796, height: 90 })).toBeGreaterThan(10)
  expect(coloursIn(picture, { left: 72, top: 958, width: 1700, height: 60 })).toBeGreaterThan(5)
  const drawn = (await atlas.download('Map (SVG)')).bytes.toString('utf8')
  expect(drawn).toMatch(/<image[^>]*href="data:image\/png/)
  expect(drawn.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Source: Reach Atlas/)
  await atlas.map.blankNextPicture()
  await page.getByRole('button', { name: 'Map (PNG)' }).click()
  await expect(page.getByRole('alert')).toHaveText('Map (PNG) could not be made: the map came out blank')

  await atlas.choosePhase('Primary')
  await atlas.goTo('Data')
  await atlas.files.dropOnWindow(map)
  await expect(atlas.headline()).toContainText('Secondary schools reached')
  const notice = page.getByText(`The view of “${map.fileName}”, made on`)
  await expect(notice).toContainText('The data is the same as then.')
  await atlas.files.dropOnWindow({ fileName: 'register.csv', bytes: list.bytes })
  await expect(page.getByRole('heading', { name: 'Load your data' })).toBeVisible()
  await expect(page.getByRole('main').getByText('register.csv').first()).toBeVisible()
})

test('figures are faint while they are worked out anew, with less motion too, the newest question wins, and what lies across the border is no comparison', async ({
  atlas,
  page,
}) => {
  await atlas.open('?within=region:North+East')
  await expect(page.getByRole('heading', { name: 'Reach by local authority in North East' })).toBeVisible()
  const opacity = await atlas.coverage.opacityWhileBusy(async () => {
    // Two changes at once, whose answer is not known beforehand.
    await atlas.followLink('./?within=region:North+East&phase=primary&counted=direct')
    await expect(atlas.headline()).toContainText('Primary schools reached')
  })
  expect(opacity.length).toBeGreaterThan(2)
  expect(Math.max(...opacity)).toBeLessThan(0.5)
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  const across = page.getByLabel('Compare by').getByRole('option', { name: 'Region (not inside North East)' })
  await expect(across).toBeDisabled()
  await expect(
    page.getByLabel('Compare by').getByRole('option', { name: 'Local authority', exact: true }),
  ).toBeEnabled()
  for (const phase of ['Primary', 'College', 'Special', 'All', 'Primary', 'College'])
    await atlas.choosePhase(phase)
  await expect(atlas.headline()).toContainText('Colleges reached')
})

test('headline, ranking, statuses, list and file agree on the screen, whatever the link asks', async ({
  atlas,
}) => {
  await atlas.open()
  for (const query of ON_SCREEN)
    await test.step(query, async () => {
      await atlas.followLink(query)
      const year = new URLSearchParams(query).get('year') ?? '2024/25'
      await expect(atlas.headline()).toContainText(`engagement in ${year}`)
      await atlas.settle()
      const { reached, schools } = await atlas.coverage.reach()
      const statuses = await atlas.coverage.schoolsByStatus()
      expect(Object.values(statuses).reduce((total, each) => total + each, 0)).toBe(schools)
      const areas = await atlas.coverage.areas()
      const few = areas.filter((area) => area.schools > 0 && area.schools < 10).length
      await expect(atlas.coverage.smallNumbers()).toHaveCount(few)
      const noArea = await atlas.coverage.noArea()
      expect(areas.reduce((total, area) => total + area.schools, noArea)).toBe(schools)
      const { bytes } = await atlas.download('Coverage (CSV)')
      const [, whole] = csvRows(bytes)
      expect(whole?.slice(4, 6).map(Number)).toEqual([schools, reached])
      await atlas.coverage.showPanel('Schools')
      await expect.poll(() => atlas.coverage.listedSchools()).toBe(schools)
    })
})

test('areas of one’s own are picked by keyboard alone or drawn, compared by, and say what is wrong in a sentence', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2024/25&panel=own')
  const make = page.getByRole('button', { name: 'Make the area' })
  await page.getByRole('radio', { name: 'Radius' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Authorities' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('barn')
  const list = page.getByRole('region', { name: 'Local authorities to tick' })
  await page.keyboard.press('Tab')
  await expect(list).toBeFocused()
  for (const name of ['Barnet', 'Barnsley']) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(list.getByRole('checkbox', { name })).toBeChecked()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give the area a name, by which it can be chosen.')).toBeVisible()
  await page.keyboard.type('Two of B')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/“Two of B” is made: \d+ schools\./)).toBeVisible()

  await page.getByRole('radio', { name: 'Drawn' }).check()
  await expect(page.getByRole('img', { name: 'Area being drawn, 0 corners' })).toBeVisible()
  const drawing = await page.getByRole('img', { name: /^Area being drawn/ }).boundingBox()
  const [x, y] = [(drawing?.x ?? 0) + 450, (drawing?.y ?? 0) + 310]
  const corners = [
    [0, 0],
    [60, 40],
    [60, 0],
    [0, 40],
  ] as const
  for (const [at, [east, south]] of corners.entries()) {
    await page.mouse.click(x + east, y + south)
    await expect(
      page.getByRole('img', { name: new RegExp(`^Area being drawn, ${at + 1} corner`) }),
    ).toBeVisible()
  }
  await page.getByLabel('Name of the area').fill('By hand')
  await make.click()
  await expect(page.getByText(/^The line crosses itself/)).toBeVisible()
  await page.getByRole('button', { name: 'Clear the drawing' }).click()
  await page.mouse.move(x + 24, y)
  await page.mouse.down()
  for (let step = 1; step <= 62; step++)
    await page.mouse.move(x + 24 * Math.cos(step / 10), y + 16 * Math.sin(step / 10))
  await page.mouse.up()
  await make.click()
  await expect(page.getByText(/“By hand” is made: [\d,]+ schools\./)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Compare these areas' }).click()
  await expect(page).toHaveURL(/by=own_areas/)
  const areas = await atlas.coverage.areas()
  expect(areas.map(({ area }) => area).sort()).toEqual(['By hand', 'Two of B'])
  expect((await screenFaults(page)).outside).toEqual([])
  await page.getByRole('button', { name: 'Areas of your own' }).click()
  await page.getByRole('button', { name: 'Delete By hand' }).click()
  await expect(page.getByRole('button', { name: 'By hand', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Delete Two of B' }).click()
  await expect(page).not.toHaveURL(/by=own_areas/)
})
