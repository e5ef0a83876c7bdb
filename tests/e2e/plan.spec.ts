import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { download, printPage } from './drivers/downloads'
import { expect, testInOneVisit as test } from './drivers/test'

/** One visit holds every check of Plan that only a browser shows: add yours to it. */

const IN_ONE_HUB = '?view=plan&within=hub:Humber and North Yorkshire'

test('Plan says which priority schools are visited, by volunteers of the demo, and that no better plan exists, and fits a projector', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open(IN_ONE_HUB)
  const plan = page.getByRole('region', { name: 'The plan' })
  await expect(plan.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^\d+ of [\d,]+ priority secondary schools, [\d.]+ ?% of the need within reach/,
  )
  await expect(plan).toContainText('No better plan exists for these rules')
  await expect(plan).toContainText(/V-\d{4}/)
  await expect(plan).toContainText(/\d+ visits of \d+ have a suggested week from/)
  await atlas.map.waitForFirstPaint()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

test('a visit is moved to another week by keys, by choice and by a drag, and the others give way only when asked', async ({
  atlas,
  page,
}) => {
  await atlas.open(`${IN_ONE_HUB}&who=all&planMap=weeks`)
  const board = page.getByRole('region', { name: 'Weeks of the term' })
  const weeks = board.locator('[data-week]')
  const visits = board.locator('[data-visit]')
  await expect(visits.first()).toBeVisible()
  const placed = await weeks.evaluateAll((each) =>
    each.flatMap((week) =>
      [...week.querySelectorAll('[data-visit]')].map((visit) => ({
        key: visit.getAttribute('data-visit') ?? '',
        who: visit.querySelector('.who')?.textContent ?? '',
        week: week.getAttribute('data-week') ?? '',
      })),
    ),
  )
  const weekOf = (key: string) => board.locator('[data-week]', { has: page.locator(`[data-visit="${key}"]`) })
  const one = placed.find(
    ({ who, week }) =>
      week !== '' && placed.filter((each) => each.who === who && each.week !== '').length > 1,
  )!
  const other = placed.find(({ key, who, week }) => key !== one.key && who === one.who && week !== '')!
  const visit = board.locator(`[data-visit="${one.key}"]`)

  await visit.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/weekPins=/)
  await expect(weekOf(one.key)).not.toHaveAttribute('data-week', one.week)
  await expect(visit).toBeFocused()
  await page.goBack()
  await expect(weekOf(one.key)).toHaveAttribute('data-week', one.week)

  await visit.press('Enter')
  const bar = board.getByRole('group', { name: /^Week of the visit to / })
  await bar.getByRole('combobox', { name: 'Move to' }).selectOption(other.week)
  await expect(weekOf(one.key)).toHaveAttribute('data-week', other.week)
  await expect(weekOf(other.key)).toHaveAttribute('data-week', other.week)
  const broken = board.getByRole('list', { name: 'Against the rules' })
  await expect(broken).toContainText(`${one.who} also goes to`)
  await expectNoAxeViolations(page)
  await board.getByRole('button', { name: 'Let the others give way' }).click()
  await expect(weekOf(other.key)).not.toHaveAttribute('data-week', other.week)
  await expect(weekOf(one.key)).toHaveAttribute('data-week', other.week)
  await expect(broken).toBeHidden()
  await bar.getByRole('button', { name: 'Free this visit' }).click()
  await expect(weekOf(one.key)).toHaveAttribute('data-week', one.week)
  await expect(weekOf(other.key)).toHaveAttribute('data-week', other.week)

  const closed = board.getByRole('group', { name: /: not free$/ }).first()
  await visit.dragTo(closed)
  await expect(broken).toContainText(/: the school has an INSET day|: it is half-term/)
  await expectNoSidewaysScroll(page)
  await board.getByRole('button', { name: 'Free 1 visit put by hand' }).click()
  await expect(page).not.toHaveURL(/weekPins=/)
  await board.getByRole('button', { name: 'Back to the map' }).click()
  await expect(page.getByRole('list', { name: 'Marks of the plan' })).toBeVisible()
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

  // What does not change the map does not paint it.
  await atlas.map.waitUntilStill()
  const painted = await atlas.map.paintCount()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Name')
  await expect(page).toHaveURL(/planSort=name/)
  await atlas.map.waitUntilStill()
  expect(await atlas.map.paintCount()).toBe(painted)

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

test('the map says what one more visit would add at every district, by pointer, by keys and as a table', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  await page.getByRole('button', { name: 'Where to recruit' }).click()
  await expect(page).toHaveURL(/planMap=recruits/)
  const key = page.getByRole('list', { name: 'Marks of places to recruit in' })
  await expect(key).toContainText(/over \d+\s*to \d+\s*to \d+\s*to \d+/)
  await atlas.map.waitForFirstPaint()
  await atlas.map.focus()
  await page.keyboard.press('Home')
  const readOut = page.locator('[aria-live="polite"]')
  const sentence = /^([A-Z]+\d+\w?) \(.*\): one more visit would add [\d.]+ points? of need, less road$/
  await expect(readOut.filter({ hasText: 'one more visit' })).toHaveText(sentence)
  await page.keyboard.press('PageDown')
  const [, district = ''] =
    sentence.exec(await readOut.filter({ hasText: 'one more visit' }).innerText()) ?? []
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`recruit=${district}`))
  const plan = page.getByRole('region', { name: 'The plan' })
  await expect(plan).toContainText(`A new volunteer in ${district} (`)
  await plan.getByLabel('With', { exact: true }).selectOption({ label: '3 visits' })
  await expect(plan).toContainText(/with 3 visits, who travels 15 km by road, would add/)
  await page.getByRole('button', { name: 'Show as table' }).click()
  const rows = page.getByRole('region', { name: 'Where to recruit' }).getByRole('row')
  await expect(rows.nth(2)).toContainText(district)
  const first = await rows.nth(1).getByRole('button').innerText()
  await rows.nth(1).getByRole('button').click()
  await expect(page).toHaveURL(new RegExp(`recruit=${first}`))
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Show the map' }).click()
  await page.getByRole('button', { name: 'Show the visits' }).click()
})

test('the table twin says where volunteers live and what is planned from there, and a reason lists the ids', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const heading = await page
    .getByRole('heading', { level: 2, name: /priority secondary schools/ })
    .innerText()
  await atlas.map.waitForFirstPaint()
  await atlas.map.waitUntilStill()
  await atlas.map.pointAtDarkSquare()
  await expect(
    page.getByText(/^(\d+|fewer than \d+) volunteers?, .* can go with \d+ visits?, \d+ planned$/),
  ).toBeVisible()
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
  await expect(page.getByText(/^Plan · Humber and North Yorkshire · .* · as at /)).toBeVisible()
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
    page.getByText(/^Priority first · \d+ of \d+ volunteers, \d+ visits · up to 25 km by road/),
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

test('visits are carried out from the list by keyboard: states, barriers, pins, undo, and the plan is kept', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const plan = page.getByRole('region', { name: 'The plan' })
  const visits = plan.getByRole('grid', { name: 'Visits of the plan' })
  const stateOf = (at: number) => visits.getByRole('combobox', { name: /^State of the visit/ }).nth(at)
  await stateOf(0).selectOption({ label: 'Confirmed' })
  await expect(page).toHaveURL(/[?&]plan=1/)
  await expect(plan).toContainText('1 visit stays fixed')
  await expect(plan.getByRole('button', { name: 'Confirmed 1' })).toBeVisible()
  await stateOf(0).selectOption({ label: 'Declined' })
  const why = plan.getByRole('group', { name: /declined$/ })
  await why.getByLabel('Barrier').selectOption({ label: 'Procedural' })
  await why.getByLabel('In detail').selectOption({ label: 'No staff time' })
  await why.getByRole('button', { name: 'Done' }).click()
  await expect(visits.getByRole('row').first()).toContainText(/procedural: no staff time\. Left out until/)
  await expect(plan).toContainText('1 school that declined is left out')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await visits.getByRole('button', { name: 'Ask again' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/[?&]pins=9\d{5}:V-\d{4}/)
  await expect(visits.getByRole('button', { name: /^Pin V/, pressed: true })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]school=9\d{5}/)
  await expect(visits.locator('[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^My plan/ }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page).not.toHaveURL(/[?&]plan=/)
})

test('a plan is handed over: files, settings that are read again, and a sheet for each school on paper', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  await expect(page.getByRole('grid', { name: 'Visits of the plan' })).toBeVisible()
  await page.getByRole('button', { name: /^Hand over/ }).click()
  const csv = (await download(page, 'Plan (CSV)')).bytes.toString('utf8')
  expect(csv).toMatch(/^\uFEFFschool_id,school,volunteer_id,visit,road_km,value,week,status,/)
  const schools = new Set(
    csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]),
  )
  const settings = (await download(page, 'Plan settings (JSON)')).bytes.toString('utf8')
  const map = (await download(page, 'Plan map (SVG)')).bytes.toString('utf8')
  expect(map).toMatch(/<image [^>]*href="data:image\/png;base64,/)
  expect(map).toMatch(/<dc:source[^>]*>Source: [^<]*Demo data/)
  await page.getByRole('button', { name: /^Keep this plan/ }).click()
  const open = (text: string) =>
    page.getByLabel('Open plan settings').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  await open('{"rule_km":"far"}')
  await expect(page.getByRole('alert')).toContainText('rule_km must be a whole number of km')
  await open(settings.replace('"rule_km": 25', '"rule_km": 40'))
  await expect(page).toHaveURL(/[?&]travel=40/)
  await expect(page.getByRole('alert')).toBeHidden()
  await page.goBack()
  await page.getByRole('button', { name: /^Hand over/ }).click()
  expect((await download(page, 'Plan pack (HTML)')).bytes.toString('utf8')).not.toContain('<script')
  const points = JSON.parse((await download(page, 'Plan visits (GeoJSON)')).bytes.toString('utf8')) as {
    features: unknown[]
  }
  expect(points.features).toHaveLength(csv.split('\r\n').length - 2)
  await page.getByRole('button', { name: 'Hand-over sheets', exact: true }).click()
  const sheets = page.getByRole('region', { name: 'Sheets to hand over' }).getByRole('article')
  await expect(sheets).toHaveCount(schools.size)
  await expect(sheets.first()).toContainText(
    /Need \d+ of 100.*Planned.*V-\d{4}, about \d+ km by road.*History.*Notes/s,
  )
  expect((await printPage(page)).pages).toBe(schools.size)
  await page.getByRole('radio', { name: 'By area' }).check()
  expect(await sheets.count()).toBeGreaterThan(schools.size)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Back to the plan' }).click()
  await page.getByRole('button', { name: /^Hand over/ }).click()
  await page.getByRole('button', { name: 'Call sheets', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Call sheets' }).getByRole('article')).toHaveCount(
    schools.size,
  )
  await atlas.deleteList('Plan Spring')
})

test('a school of the plan has a card in place of the list: why it is there, how firm that is, who could go; Escape returns to its row', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const first = page
    .getByRole('grid', { name: 'Visits of the plan' })
    .getByRole('row')
    .first()
    .getByRole('button')
    .first()
  const name = await first.innerText()
  await first.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'School in the plan' })
  const heading = card.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText(name)
  await expect(heading).toBeFocused()
  await expect(card).toContainText(/Why this school: need \d+ of 100/)
  await expect(card).toContainText(/In the plan under \d+ of 100 weightings\./)
  await expect(card).toContainText(/What would drop it:\s*(Need \d+ or less|It stays)/)
  await expect(card.getByRole('row', { name: /Goes here/ })).toHaveCount(1)
  await expect(card.getByRole('heading', { name: 'What to offer' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await card.getByRole('button', { name: 'Next' }).click()
  await expect(heading).not.toHaveText(name)
  await card.getByRole('button', { name: 'Must not' }).click()
  await expect(page).toHaveURL(/mustNot=9\d{5}/)
  await expect(card).toContainText(/Not in the plan\.\s*It must not be visited/)
  await expect(card).toContainText(/Why not this school: need \d+ of 100/)
})

test('what counts is set by a preset, a number or a slider, which the link keeps; weights of nothing are said, with one thing to do', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  await page.getByLabel('Need by').selectOption({ label: 'Sustain what works' })
  await expect(page).toHaveURL(/need=sustain/)
  await page.getByRole('region', { name: 'What counts' }).getByText('Adjust', { exact: true }).click()
  await page.getByLabel('Pupils on roll, as a number').fill('40')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/weights=priority:10,fsm:15,pupils:40,started:60/)
  await page.getByLabel('Priority list', { exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/weights=priority:11,/)
  await expect(page.getByText(/^Against need alone: [\d.]+% of its points/)).toBeVisible()

  // All schools and all volunteers within 100 km take long: the value is proven first, and the road shortened then.
  await atlas.open('?view=plan&who=all&phase=all&travel=99&supply=active,lapsed,prospective,retired')
  const proof = page.getByRole('region', { name: 'The plan' }).getByRole('status')
  const proven = /^No better plan exists for these rules, at 2 km a point\./
  await expect(proof.filter({ hasText: proven })).toBeVisible()
  const pending = page.waitForFunction(() =>
    document
      .querySelector('#plan-list')
      ?.textContent?.includes('Still being shortened: its road, at 2 km a point'),
  )
  await page.getByLabel('Travel by road, at most, as a number').fill('100')
  await page.keyboard.press('Tab')
  await pending
  await expect(proof.filter({ hasText: proven })).toBeVisible()
  await atlas.open('?view=gaps&weights=none')
  await expect(page.getByRole('alert')).toContainText('Every weight is 0')
  await page.getByRole('button', { name: 'Use “Priority first”' }).click()
  await expect(page).not.toHaveURL(/weights=/)
  await expect(page.getByLabel('What counts')).toHaveValue('priority_first')
})

test('Events choose venues that bring most need near, say how good the choice is, and show them on the map and in a table', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  await expect(page).toHaveURL(/view=events/)
  const venues = page.getByRole('region', { name: 'Venues' })
  await expect(venues.getByRole('heading', { level: 2 })).toHaveText(
    /^10 venues bring \d+ of \d+ priority secondary schools within 12 km by road of one, \d+% of the need\.$/,
  )
  await expect(venues).toContainText(
    /No other choice of as many venues brings more|of the best possible choice/,
  )
  await expect(page.getByRole('table', { name: 'Chosen venues' }).getByRole('row')).toHaveCount(11)
  await page.getByRole('combobox', { name: 'Venues' }).selectOption({ label: 'Postcode districts' })
  await page.getByLabel('How many').selectOption('3')
  await expect(venues.getByRole('heading', { level: 2 })).toHaveText(/^3 venues bring/)
  const { fileName, bytes } = await atlas.download('Events (CSV)')
  expect(fileName).toMatch(/^events-humber-and-north-yorkshire-secondary-in-districts\.csv$/)
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(4)
  await atlas.map.waitForFirstPaint()
  await expectNoAxeViolations(page)
  await page.setViewportSize(PROJECTOR)
  await expectNoSidewaysScroll(page)

  // The solver’s code is asked for only on demand, from the app’s own address, and what it proves is said.
  const solver: string[] = []
  page.on('request', (request) => {
    if (/highs/.test(request.url())) solver.push(request.url())
  })
  const look = venues.getByRole('button', { name: 'Look for a better choice' })
  await atlas.open('?view=events&events=30')
  await expect(venues).toContainText(/30 venues bring/)
  expect(solver).toEqual([])
  await look.click()
  // All of England takes the solver long enough to be stopped.
  await venues.getByRole('button', { name: 'Stop looking' }).click()
  await expect(look).toBeVisible()
  await atlas.open('?view=events&within=region:North East&events=3')
  await expect(venues).toContainText(/Within [\d.]+% of the best possible choice/)
  await look.click()
  await expect(venues).toContainText(/A better choice was found: \d+ points of need more\./)
  await expect(venues).toContainText('No other choice of as many venues brings more.')
  expect(new Set(solver.map((url) => new URL(url).origin))).toEqual(new Set([new URL(page.url()).origin]))
  await page.getByLabel('How many').selectOption('5')
  await expect(venues).not.toContainText('A better choice was found')
})

test('rules that cannot all be kept leave the plan before on screen, muted; a decision shows its price and is taken back', async ({
  atlas,
  page,
}) => {
  await atlas.open(IN_ONE_HUB)
  const plan = page.getByRole('region', { name: 'The plan' })
  const heading = plan.getByRole('heading', { level: 2, name: /priority secondary schools/ })
  const finding = heading.locator('xpath=..')
  await expect(finding).toHaveCSS('opacity', '1')
  const planned = await heading.innerText()
  await page.getByLabel('In each local authority, at least, as a number').fill('9')
  await page.keyboard.press('Tab')
  await expect(plan.getByRole('heading', { name: 'These rules cannot all be kept' })).toBeVisible()
  await expect(plan).toContainText('Below is the plan for the rules before.')
  await expect(heading).toHaveText(planned)
  await expect(finding).not.toHaveCSS('opacity', '1')
  await plan.getByRole('button', { name: /^Ask (these|for)/ }).click()
  await expect(plan.getByRole('heading', { name: 'These rules cannot all be kept' })).toBeHidden()
  await expect(finding).toHaveCSS('opacity', '1')

  await atlas.open(`${IN_ONE_HUB}&floors=Atlantis:2`)
  await expect(plan).toContainText(
    'Rules that hold for nobody: 1 floor is for an area that the loaded data do not have as a local authority: Atlantis.',
  )
  await plan.getByRole('grid', { name: 'Visits of the plan' }).getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'School in the plan' })
    .getByRole('button', { name: 'Must not' })
    .click()
  await expect(page).toHaveURL(/mustNot=9\d{5}/)
  await page.keyboard.press('Escape')
  await plan.getByRole('button', { name: 'What each decision costs' }).click()
  await expect(plan.getByRole('listitem').filter({ hasText: 'Must not: Demo' })).toContainText(
    /costs [\d.]+ points? of need/,
  )
  await plan.getByRole('button', { name: /^Take back: Must not: Demo/ }).click()
  await expect(page).not.toHaveURL(/mustNot=/)
  await expect(heading).toHaveText(planned)
})

test('Compare has plans as rings that arrow keys walk, names the rule of “worst-off”, and one press takes one', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=plan&within=region:North West&compare=even')
  const compare = page.getByRole('region', { name: 'Compare' })
  await expect(compare).toContainText('Worst-off is the local authority with the least share')
  await expect(compare.getByText('Looking for further points')).toBeHidden()
  const rings = compare.getByRole('radiogroup').getByRole('radio')
  await compare.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowLeft')
  const before = await compare.getByRole('radio', { checked: true }).getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  await expect(compare.getByRole('radio', { checked: true })).not.toHaveAttribute('aria-label', before ?? '')
  await expect(compare.getByRole('radio', { checked: true })).toBeFocused()
  await expect(page).toHaveURL(/compare=even:\d+/)
  const worstOff = compare.getByRole('row', { name: /^Worst-off local authority/ }).getByRole('cell')
  for (const [ring, cell] of [
    [rings.first(), worstOff.first()],
    [compare.getByRole('radio', { checked: true }), worstOff.nth(1)],
  ] as const) {
    const [, share = ''] =
      /worst-off local authority ([\d.]+%)/.exec((await ring.getAttribute('aria-label')) ?? '') ?? []
    await expect(cell).toContainText(share)
  }
  expect(await rings.count()).toBeGreaterThan(1)
  await expectNoAxeViolations(page)
  await compare.getByRole('button', { name: 'Use B' }).click()
  await expect(page).toHaveURL(/floors=/)
})

test('a colleague’s plan is merged with its conflicts one by one, plans that overlap are named, and the log shows plan against actual', async ({
  atlas,
  page,
}, info) => {
  await atlas.open(IN_ONE_HUB)
  const plan = page.getByRole('region', { name: 'The plan' })
  const state = plan
    .getByRole('grid', { name: 'Visits of the plan' })
    .getByRole('combobox', { name: /^State of the visit/ })
    .first()
  const deletePlan = async () => {
    const button = plan.getByRole('button', { name: 'Delete', exact: true })
    if (!(await button.isVisible())) await plan.getByRole('button', { name: /^My plan/ }).click()
    await button.click()
  }
  await state.selectOption({ label: 'Confirmed' })
  await expect(plan.getByRole('button', { name: 'Confirmed 1' })).toBeVisible()
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  const theirs = info.outputPath('theirs.reachatlas')
  writeFileSync(theirs, (await download(page, 'Save project')).bytes)
  await page.goBack()
  await plan.getByRole('button', { name: 'Confirmed 1' }).click()
  await state.selectOption({ label: 'Cancelled' })
  await plan.getByRole('button', { name: /^All/ }).click()
  await plan.getByRole('button', { name: /^My plan/ }).click()
  await page.getByLabel('Merge a colleague’s project file').setInputFiles(theirs)
  const merge = page.getByRole('group', { name: 'Merge plans' })
  await expect(merge).toContainText(/School 1 of 1 at which the plans differ: Demo/)
  await expect(merge).toContainText(/Ours: V-\d{4}, cancelled\s*Theirs: V-\d{4}, confirmed/)
  await merge.getByRole('button', { name: 'Keep ours' }).click()
  await expect(merge).toContainText('Every difference is answered: 0 of 1 as theirs.')
  await merge.getByRole('button', { name: 'Back to the last difference' }).click()
  await merge.getByRole('button', { name: 'Take theirs' }).click()
  await merge.getByRole('button', { name: 'Merge into My plan' }).click()
  await expect(plan.getByRole('button', { name: 'Confirmed 1' })).toBeVisible()

  await atlas.open(IN_ONE_HUB)
  await expect(plan).toContainText(
    /“My plan” is kept for the same months\. It visits \d+ schools of this plan too: Demo .*\d+ volunteers go in both; together the plans ask more visits than/,
  )
  await atlas.open(`${IN_ONE_HUB}&term=2025-01..2025-03`)
  await plan.getByRole('button', { name: 'Keep this plan' }).click()
  await plan
    .getByRole('group', { name: 'Keep this plan' })
    .getByRole('button', { name: 'Keep this plan' })
    .click()
  await expect(plan).toContainText(
    /Of \d+ visits planned, [1-9]\d* (is|are) delivered\. In the term the log has \d+ other schools? reached\./,
  )
  await expect(plan.getByRole('button', { name: /^Delivered [1-9]/ })).toBeVisible()
  await deletePlan()
  await expect(page).not.toHaveURL(/[?&]plan=/)
  await atlas.open(`${IN_ONE_HUB}&plan=1`)
  await deletePlan()
})
