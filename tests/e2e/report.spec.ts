import { writeFileSync } from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import type { Locator } from '@playwright/test'
import { csvRows } from '../csv_rows'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { download } from './drivers/downloads'
import { expect, testInOneVisit as test } from './drivers/test'

/** One visit holds both tests: add yours to it. */

/** A number of a CSV file as the screen writes it. */
const count = (text: string | undefined): string => Number(text).toLocaleString('en-GB')

test('a monthly report explains itself, is printed on two pages and leaves as CSV, PPTX and a ZIP of every hub', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=report&by=hub')
  const bar = page.getByRole('group', { name: 'Filters' })
  const rated = page.getByRole('table', { name: 'Figures with a target' })
  const unexplained = page.getByText(/red or amber figures? ha/)
  await expect(rated.getByRole('row', { name: /Secondary schools reached/ })).toContainText('would meet it')
  await expect(page).toHaveTitle('Report – Reach Atlas')
  await expectNoAxeViolations(page)

  // One press says how a figure is known, with SQL that gives the same.
  const reach = rated.getByRole('row', { name: /Secondary schools reached/ })
  const reachedOf = /[\d,]+ of [\d,]+/.exec(await reach.innerText())?.[0] ?? ''
  await reach.getByRole('button', { name: 'How we know: Secondary schools reached' }).click()
  const proof = page.getByRole('dialog', { name: 'Secondary schools reached' })
  await expect(proof).toContainText(`run just now: ${reachedOf}.`)
  await expect(proof).toContainText('Definition 1: Schools with at least one delivered activity')
  await expect(proof.getByRole('region', { name: 'SQL' })).toContainText('SELECT')
  await expect(proof.getByText(/^The [\d,]+ schools behind it, by name$/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(proof).toBeHidden()

  // Every red or amber figure is stamped until a person has words for it, and a press leads to its first field.
  const stamps = rated.getByText('unexplained', { exact: true })
  const left = await stamps.count()
  expect(left).toBeGreaterThan(1)
  await expect(unexplained).toContainText(`${left} red or amber figures have no words`)
  await page.getByRole('status').getByRole('button', { name: 'Secondary schools reached' }).click()
  await expect(page.getByLabel('Barrier of Secondary schools reached')).toBeFocused()
  await page.keyboard.type('Lesson cover in June')
  await expect(stamps).toHaveCount(left - 1)

  // Kept with the area and the month.
  await bar.getByLabel('Month').selectOption({ index: 1 })
  await expect(stamps).toHaveCount(left)
  await expect(page.getByText(/revised from/).first()).toBeVisible()
  await bar.getByLabel('Month').selectOption({ index: 0 })
  await expect(page.getByLabel('Barrier of Secondary schools reached')).toHaveValue('Lesson cover in June')

  const printed = await atlas.paper.print()
  expect(printed.pages).toBe(2)
  const [firstSheet = '', secondSheet = ''] = printed.text()
  const title = await page.getByRole('heading', { level: 2 }).first().innerText()
  for (const words of [title, reachedOf, 'Lesson cover in June', 'UNEXPLAINED', 'none given'])
    expect(firstSheet).toContain(words.replaceAll(/\s+/g, ''))
  for (const words of ['Figures without a target', 'Revised since last month', 'Not complete yet'])
    expect(secondSheet).toContain(words.replaceAll(/\s+/g, ''))
  expect(firstSheet + secondSheet).toMatch(/Source:ReachAtlas,Demodata/)
  expect(firstSheet).not.toContain('Howweknow')

  await bar.getByRole('button', { name: 'Download' }).click()
  const csv = csvRows((await download(page, 'Report (CSV)')).bytes.toString('utf8'))
  const row = csv.find(({ metric_id }) => metric_id === 'reach.secondary')
  const secondary = rated.getByRole('row', { name: /Secondary schools reached/ })
  await expect(secondary).toContainText(`${count(row?.['value'])} of ${count(row?.['denominator'])}`)
  await expect(secondary).toContainText(`${count(row?.['more_needed'])} more secondary schools`)
  expect(row).toMatchObject({ definition_version: '1', target: '80', barrier: 'Lesson cover in June' })
  const slides = Object.keys(unzipSync((await download(page, 'Report (PPTX)')).bytes))
  expect(slides).toContain('ppt/slides/slide1.xml')
  const svg = (await download(page, 'Report (SVG)')).bytes.toString('utf8')
  expect(svg).toContain(await page.getByRole('heading', { level: 2 }).first().innerText())
  expect(svg).toMatch(/KPI report[^<]*Source: /)

  const zip = await download(page, 'Report of every area (ZIP)')
  const files = unzipSync(zip.bytes)
  const pages = Object.keys(files).filter((name) => /^\d{3}-.*\.html$/.test(name))
  expect(pages).toHaveLength(18)
  expect(strFromU8(files[pages[0]!]!)).toContain('Lesson cover in June')
  expect(csvRows(strFromU8(files['report.csv']!)).length).toBe(18 * csv.length)
  await page.keyboard.press('Escape')

  await page.setViewportSize(PROJECTOR)
  await expectNoSidewaysScroll(page)
  await bar.getByRole('radio', { name: 'Feedback' }).check()
  await expect(page.getByRole('columnheader', { name: 'Response rate' })).toBeVisible()
  await bar.getByRole('radio', { name: 'Aims' }).check()
  await page.getByRole('button', { name: 'Show an example of 15 made-up aims' }).click()
  await expect(page.getByText(/11 of 15 aims have a measure[^]*the example are made up/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page
    .getByLabel('Aims file')
    .setInputFiles({ name: 'aims.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Stay in touch\n') })
  await expect(page.getByRole('rowheader', { name: 'Stay in touch no measure' })).toBeVisible()
  await page.getByLabel('Aims, one a line').fill('Engage more young people')
  await page.getByRole('button', { name: 'Add the aims' }).click()
  const aims = (await download(page, 'Aims (SVG)')).bytes.toString('utf8')
  for (const words of ['Engage more young people', 'no measure', 'are made up']) expect(aims).toContain(words)
  await bar.getByRole('radio', { name: 'Feedback' }).check()
  const feedback = (await download(page, 'Feedback (SVG)')).bytes.toString('utf8')
  for (const words of [
    'Feedback on activities',
    'Response rate',
    'Small numbers of people are hidden',
    'Source:',
  ])
    expect(feedback.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(words)
  const form = page.getByRole('form', { name: 'Add a measure' })
  await form.getByLabel('Name').fill('Teachers trained')
  await form.getByLabel('Unit').fill('teachers')
  await form.getByLabel('Figure').fill('25')
  await form.getByLabel('Target').fill('40')
  await form.getByRole('button', { name: 'Add the measure' }).click()
  await expect(page.getByLabel('Figure of Teachers trained')).toHaveValue('25')
  await expectNoAxeViolations(page)
  const sheet = await atlas.paper.layOut()
  await expect(form, 'figures as they were typed leave on no paper').toBeHidden()
  await sheet.putAway()
  await bar.getByRole('radio', { name: 'KPI report' }).check()
  await expect(rated.getByRole('row', { name: /Teachers trained/ })).toContainText('Red')
})

test('statements leave for every hub in one press, and county packs of two organisations stand in one table and map', async ({
  atlas,
  page,
}, testInfo) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open('?view=report&by=hub')
  const bar = page.getByRole('group', { name: 'Filters' })
  // Statements, a page each: of the hub found by name, and of every hub in one press.
  await bar.getByRole('radio', { name: 'Statements' }).check()
  await bar.getByLabel('Statements for').selectOption({ label: 'Areas and trusts' })
  await expect(bar.getByLabel('Grouped by').locator('option:checked')).toHaveText('Hub')
  await page.getByLabel('Find by name').fill('north east')
  await page
    .getByRole('region', { name: /^Hub: statements/ })
    .getByRole('button')
    .click()
  const statement = page.getByRole('article', { name: 'Statement' })
  await expect(statement).toContainText(/North East: [\d,]+ of [\d,]+ schools reached in 2024\/25/)
  await expect(page).toHaveURL(/statements=area.*statement=North\+East/)
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  expect((await atlas.paper.print()).pages).toBe(1)
  await bar.getByRole('button', { name: 'Download' }).click()
  const statements = unzipSync((await download(page, 'Every statement (ZIP)')).bytes)
  expect(Object.keys(statements).filter((name) => /^\d{4}-.*\.html$/.test(name))).toHaveLength(17)
  const rows = csvRows(strFromU8(statements['statements.csv']!))
  const northEast = rows.find(({ statement_of }) => statement_of === 'North East')
  await expect(statement).toContainText(
    `${count(northEast?.['schools'])} of ${count(northEast?.['schools_in_area'])} schools of every phase`,
  )
  await expect(statement).toContainText(`${count(northEast?.['young_people'])} young people took part`)
  await page.keyboard.press('Escape')

  // County packs: exactly three metrics leave, and those of two organisations stand in one table and on one map.
  await bar.getByRole('radio', { name: 'County packs' }).check()
  const maker = page.getByRole('region', { name: 'Make a county pack' })
  const pack = maker.getByRole('button', { name: 'County pack (CSV)' })
  for (const metric of ['Secondary schools reached', 'Sessions', 'Young people'])
    await maker.getByLabel(metric, { exact: true }).check()
  await expect(maker.getByLabel('Primary schools reached', { exact: true })).toBeDisabled()
  await expect(pack).toBeDisabled()
  const packs: string[] = []
  for (const organisation of ['Kent Enterprise', 'Pi and Partners']) {
    await maker.getByLabel('Your organisation').fill(organisation)
    const { fileName, bytes } = await download(page, 'County pack (CSV)')
    packs.push(testInfo.outputPath(fileName))
    writeFileSync(packs.at(-1)!, bytes)
  }
  await page.getByRole('button', { name: 'Add county packs' }).click()
  await atlas.files.drop(...packs)
  await page.getByRole('button', { name: 'Load these files', exact: true }).click()
  await atlas.files.outcome().filter({ hasText: 'Loaded.' }).waitFor()
  await atlas.followLink('?view=report&sheet=packs')
  const merged = page.getByRole('region', { name: 'Packs of every organisation' })
  await expect(merged.getByRole('row', { name: /Kent Enterprise North East/ })).toContainText('%')
  await expect(merged.getByRole('row', { name: /Pi and Partners all its schools/ })).toContainText(' of ')
  await expect(merged.getByRole('combobox', { name: 'Metric on the map' })).toBeVisible()
  const packTable = (await download(page, 'Packs (SVG)')).bytes.toString('utf8')
  for (const words of ['Pi and Partners', 'Source: county packs of Kent Enterprise'])
    expect(packTable).toContain(words)
  expect((await download(page, 'Pack map (SVG)')).bytes.toString('utf8')).toMatch(
    /<image[^>]*href="data:image\/png/,
  )
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)

  // Reach compared fairly: the tabs beside the KPI report, of the same scope, each with its table and its file.
  const tabs = page.getByRole('navigation', { name: 'Report' })
  // S3 of DOMAIN §6, without a mouse: priority reach of hubs, one hub’s panel, then the table that leaves.
  const press = async (control: Locator) => {
    await tabTo(control, 150)
    await page.keyboard.press('Enter')
  }
  await press(tabs.getByRole('link', { name: 'Hubs' }))
  await expect(
    page.getByRole('heading', { name: /hubs lie where chance alone would put them/ }),
  ).toBeVisible()
  await tabTo(page.getByRole('combobox', { name: 'Measure' }), 150)
  await page.keyboard.type('Priority')
  await expect(page).toHaveURL(/hubsMeasure=priority/)
  await expect(page.getByText(/^Share of priority secondary schools reached in 2024\/25/)).toBeVisible()
  const marks = page.getByRole('radiogroup', { name: 'By size, left to right' })
  await tabTo(marks.getByRole('radio', { checked: true }), 150)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/hub=/)
  const panel = page.getByRole('region', { name: 'Selected hub' })
  // One press says how its rate is known, with SQL that gives the same.
  const ofHub = /[\d,]+ of [\d,]+/.exec(await panel.innerText())?.[0] ?? ''
  await panel.getByText('How we know', { exact: true }).click()
  await expect(panel).toContainText(/no one statement of SQL gives several phases/i)
  await page.getByRole('combobox', { name: 'Measure' }).selectOption({ index: 0 })
  await expect(
    panel.getByText(/^The same by SQL on the loaded tables, run just now: [\d,]+ of [\d,]+\.$/),
  ).toBeVisible()
  const ofEvery = /[\d,]+ of [\d,]+/.exec(await panel.innerText())?.[0] ?? ''
  expect(ofEvery).not.toBe(ofHub)
  await expect(panel).toContainText(`run just now: ${ofEvery}.`)
  for (const check of ['Nine in ten within', 'Type given as “Other”', 'Size'])
    await expect(panel.getByRole('rowheader', { name: check })).toBeVisible()
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  const funnel = (await download(page, 'Hubs (SVG)')).bytes.toString('utf8')
  expect(funnel).toContain('data:image/png;base64,')
  await press(page.getByRole('button', { name: 'Show as table' }))
  const names = await page
    .getByRole('table', { name: /Alike hubs/ })
    .getByRole('rowheader')
    .allInnerTexts()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  const asPicture = (await download(page, 'Hubs (SVG)')).bytes.toString('utf8')
  for (const words of [names[0]!, names.at(-1)!, 'where chance alone would put them', 'Source: Reach Atlas'])
    expect(asPicture).toContain(words)
  const hubs = csvRows((await download(page, 'Hubs (CSV)')).bytes.toString('utf8'))
  expect(hubs.map((hub) => hub['hub'])).toEqual(names)
  await tabs.getByRole('link', { name: 'Fairness' }).click()
  await expect(
    page.getByRole('heading', { name: /likely to be reached than those in the fifth/ }),
  ).toBeVisible()
  const fairness = csvRows((await download(page, 'Fairness (CSV)')).bytes.toString('utf8'))
  expect(fairness.find(({ measure }) => measure === 'Wagstaff')?.['lower']).toMatch(/^-?0\.\d+/)
  await expectNoAxeViolations(page)
  await tabs.getByRole('link', { name: 'Activity mix' }).click()
  await expect(page.getByRole('heading', { name: /^Of 100 activities at schools of the list/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await tabs.getByRole('link', { name: 'Supply' }).click()
  await expect(page.getByRole('heading', { name: /are cold spots for engineering/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Schools by supply and activity' })).toContainText(
    'Rich in supply',
  )
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  const supply = csvRows((await download(page, 'Supply (CSV)')).bytes.toString('utf8'))
  expect(supply[0]).toMatchObject({ radius_km: '10', discipline: 'engineering' })
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Requests')
  await expect(page.getByRole('heading', { name: /of settled requests went unfilled/ })).toBeVisible()
  await expectNoAxeViolations(page)
  const requests = csvRows((await download(page, 'Requests (CSV)')).bytes.toString('utf8'))
  expect(requests[0]).toMatchObject({ area: 'all', phase: 'secondary', discipline: 'all' })
  await tabs.getByRole('link', { name: 'Overlap' }).click()
  await expect(page.getByRole('heading', { name: /had two or more/ })).toBeVisible()
  const overlap = csvRows((await download(page, 'Overlap (CSV)')).bytes.toString('utf8'))
  expect(overlap[0]).toMatchObject({ table: 'matrix', schools_of_first: overlap[0]?.['schools_of_both'] })
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  await tabs.getByRole('link', { name: 'Benchmarks' }).click()
  const beside = page.getByRole('table', { name: 'Published figures beside yours' })
  await expect(beside.getByRole('row', { name: /^Secondary actual % reached 59% \d/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)

  // What a browser prints by itself is noted, and held back where it gives few people away beside what was printed before.
  const log = testInfo.outputPath('log.csv')
  writeFileSync(
    log,
    `Activity ID,Activity date,School URN,Activity type,Young people,Status
A1,2024-10-01,100001,Workshop,30,Delivered
A2,2025-03-03,100001,Workshop,3,Delivered
`,
  )
  await atlas.followLink('?view=data')
  await atlas.files.load({ schools: 'tests/fixtures/register.csv', engagements: log })
  await expect(page.getByRole('banner').getByText('Demo data')).toBeHidden()
  const printed = async (month: string): Promise<string> => {
    await atlas.followLink(`?view=report&month=${month}`)
    await page.getByText(/Figures without a target/).waitFor()
    await atlas.settle()
    return (await atlas.paper.print()).text().join('')
  }
  expect(await printed('2025-02')).toContain('Figureswithoutatarget')
  await expect.poll(() => printed('2025-03')).toContain('youngpeople,allphases,allareas')
  expect(await printed('2025-03')).not.toContain('Figureswithoutatarget')
  expect(await printed('2025-02')).toContain('Figureswithoutatarget')
})

test('sectors of employers stand beside the jobs of an area, with what has none, at any address', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=providers&within=region:North+East')
  await page.getByRole('radio', { name: 'Sectors beside jobs', exact: true }).check()
  await expect(page).toHaveURL(/providersAs=sectors/)
  const table = page.getByRole('region', { name: 'Sectors beside jobs' })
  await expect(table.getByRole('row')).toHaveCount(15)
  await expect(
    page.getByText(/^(Jobs with no employer here|Every group of jobs has an employer here)/),
  ).toBeVisible()
  await expect(
    page.getByText(/^Ratio: the share of employers by the share of jobs;.* Source: /),
  ).toBeVisible()
  await page.getByLabel('Jobs of', { exact: true }).selectOption({ label: 'England' })
  await expect(page).toHaveURL(/place=E/)
  await expect(table.getByRole('columnheader', { name: 'England: jobs' })).toBeVisible()
  const [first] = csvRows((await atlas.download('Sectors (CSV)')).bytes.toString('utf8'))
  await expect(table.getByRole('row').nth(1).getByRole('cell').first()).toContainText(
    `${first?.['employers']} of ${first?.['employers_of_known_sector']} (`,
  )
  const sectors = (await atlas.download('Sectors (SVG)')).bytes.toString('utf8')
  for (const words of ['Sectors of employers beside jobs', 'Ratio: ', 'Labour market and skills projections'])
    expect(sectors).toContain(words)
  await page.setViewportSize(PROJECTOR)
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})
