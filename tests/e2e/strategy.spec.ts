import { writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { csvRows } from '../csv_rows'
import { expect, testInOneVisit as test } from './drivers/test'

/** Journeys of a strategy team (DOMAIN §6); S1 is in data_quality.spec.ts, S3 in report.spec.ts. */

/** "1,416" as a number. */
const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''))
const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)}%`

test('a gap of priority schools becomes an offer to each of them (S2)', async ({ atlas, page }) => {
  // Gaps: never or lapsed, those of longest ago first.
  await atlas.open('?view=gaps')
  await page.getByRole('checkbox', { name: 'One-off' }).uncheck()
  await expect(page).toHaveURL(/statuses=never,lapsed/)
  await atlas.gaps.sortBy('Months since visit')
  await expect(page).toHaveURL(/sort=months/)
  const months = await Promise.all([0, 1, 2].map(async (row) => (await atlas.gaps.row(row)).split('\n')))
  const since = months.map((cells) => Number(cells.find((cell) => /^\d{2,3}$/.test(cell.trim()) && cell)))
  expect(since.every((each) => Number.isFinite(each))).toBe(true)

  // Reach of the list against its target, the mix of phases, and the list beside the rest within a phase.
  const against = await page.getByText(/Priority reach [\d.]+% in 2024\/25/).innerText()
  const [, rate = '', reached, onList, target, more] =
    /reach ([\d.]+%) in .* \(([\d,]+) of ([\d,]+) schools on the list\), target (\d+)%: ([\d,]+) more/.exec(
      against,
    ) ?? []
  expect(rate).toBe(share(numberOf(reached), numberOf(onList)))
  expect(numberOf(more)).toBe(Math.ceil((numberOf(target) * numberOf(onList)) / 100) - numberOf(reached))
  const mix = await page
    .getByText(/The list is [\d,]+ /)
    .first()
    .innerText()
  const ofPhases = [...(/The list is (.*)\./.exec(mix)?.[1] ?? '').matchAll(/[\d,]+(?= [a-z])/g)]
  expect(ofPhases.reduce((sum, [count]) => sum + numberOf(count), 0)).toBe(numberOf(onList))
  await expect(page.getByText(/^Within secondary: list [\d.]+% .*, rest [\d.]+%/)).toBeVisible()

  // One slide, and a list for the calls: why, who is near, and what to offer.
  await page.getByRole('button', { name: 'Picture' }).click()
  const slides = unzipSync((await atlas.download('Gaps (PPTX)')).bytes)
  expect(Object.keys(slides).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1)
  expect(strFromU8(slides['ppt/slides/slide1.xml']!)).toContain(await atlas.gaps.schoolInRow(0))
  await page.keyboard.press('Escape')
  const first = await atlas.gaps.schoolInRow(0)
  const tick = page.getByRole('checkbox', { name: `${first} on “My list”` })
  await tick.check()
  await page.getByRole('button', { name: /^My list \(1\)/ }).click()
  await page.getByRole('button', { name: 'Notes, states and call sheets' }).click()
  const [sheet] = csvRows((await atlas.download('Call sheets (CSV)')).bytes.toString('utf8'))
  expect(sheet).toMatchObject({ name: first, reason: expect.stringContaining('on the priority list') })
  expect(sheet?.['nearest_employers']?.split('; ').length).toBe(3)
  expect(sheet?.['suggested_offer']).toMatch(/\d of \d/)
  await atlas.followLink('?view=gaps&statuses=never,lapsed,quiet&sort=months')
  await tick.uncheck()

  // What the list gets beside the rest, type by type, and ten cold spots.
  await atlas.followLink('?view=report&tab=mix')
  await expect(page.getByRole('heading', { name: /^Of 100 activities at schools of the list/ })).toBeVisible()
  for (const type of ['Hands-on practical', 'Mentoring or support', 'Professional development of educators'])
    await expect(page.getByRole('row', { name: new RegExp(`^${type}`) }).first()).toContainText(
      /[+−]?\d+\.\d \(−?\d+\.\d to −?\d+\.\d\)/,
    )
  await atlas.followLink('?view=report&tab=supply')
  await expect(page.getByRole('region', { name: 'Cold spots' }).getByRole('row').nth(10)).toBeVisible()
})

test('whether reach is fair is said in a sentence, a table of tenths and three indices, or not at all (S4)', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=report&tab=fairness')
  const sentence = page.getByRole('heading', {
    name: /^Secondary schools in the fifth with the most pupils on free school meals were \d+ points less likely/,
  })
  await expect(sentence).toBeVisible()
  const missing = numberOf(/([\d,]+) of [\d,]+ schools? ha/.exec(await sentence.innerText())?.[1])
  expect(missing).toBeGreaterThan(0)
  await expect(page.getByText(/left out, not taken as 0/)).toBeVisible()
  const beside = page.getByRole('region', { name: 'Beside it' })
  await expect(beside).toContainText(/Concentration index\s*−?0\.\d+ \(−?0\.\d+ to −?0\.\d+\)/)
  await expect(beside).toContainText(/Slope \(SII\)\s*−?0\.\d+ \(−?0\.\d+ to −?0\.\d+\)/)
  const rows = csvRows((await atlas.download('Fairness (CSV)')).bytes.toString('utf8'))
  const tenths = rows.filter(({ measure }) => measure === 'reach by % FSM')
  expect(tenths).toHaveLength(11)
  expect(tenths.at(-1)).toMatchObject({ group: 'no value', schools: String(missing) })
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: /by tenths of % FSM/ })
  await expect(table.getByRole('row').nth(1)).toContainText(
    `${numberOf(tenths[0]?.['reached']).toLocaleString('en-GB')} of ${numberOf(tenths[0]?.['schools']).toLocaleString('en-GB')}`,
  )
  expect((await atlas.paper.print()).text().join('')).toContain('Concentrationindex')

  // Fewer than fifty schools are told in fifths, fewer still not at all; where every one was reached nothing is compared.
  await atlas.followLink('?view=report&tab=fairness&within=local_authority:Leeds')
  await expect(page.getByText(/by fifths of % FSM/).first()).toBeVisible()
  await expect(page.getByText(/^Small numbers: the smallest of these fifths has \d schools/)).toBeVisible()
  await atlas.followLink('?view=report&tab=fairness&within=local_authority:Isles+Of+Scilly')
  await expect(
    page.getByRole('heading', {
      name: 'Undefined, nothing to compare: every one of these schools was reached.',
    }),
  ).toBeVisible()
})

test('supply stands against demand: cold spots on a map of one’s own, unfilled requests by month, one page (S5)', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=report&tab=supply')
  await page.getByLabel('Discipline', { exact: true }).selectOption({ label: 'Engineering' })
  await page.getByLabel('In reach', { exact: true }).selectOption('20 km for every school')
  const headline = page.getByRole('heading', { name: /are cold spots for engineering$/ })
  await expect(page).toHaveURL(/supplyRadius=20/)
  await expect(page.getByText(/In reach: within 20 km by road/).first()).toBeVisible()
  const [, cold, all] = /([\d,]+) of ([\d,]+)/.exec(await headline.innerText()) ?? []
  const supply = csvRows((await atlas.download('Supply (CSV)')).bytes.toString('utf8'))
  expect(supply).toHaveLength(numberOf(all))
  expect(supply.filter(({ cold_spot }) => cold_spot === '1')).toHaveLength(numberOf(cold))
  const points = JSON.parse((await atlas.download('Cold spots (GeoJSON)')).bytes.toString('utf8')) as {
    readonly features: readonly { readonly properties: Record<string, unknown> }[]
  }
  expect(points.features).toHaveLength(numberOf(cold))
  expect(points.features[0]?.properties).toMatchObject({ discipline: 'engineering', radius_km: 20 })
  // Rich or poor in supply, active or not; online apart; what a border hides; how many disciplines are not known.
  const beside = page.getByRole('region', { name: 'Beside it' })
  const cells = await beside.getByRole('table', { name: 'Schools by supply and activity' }).innerText()
  const four = [...cells.matchAll(/(Rich|Poor) in supply\s+([\d,]+)\s+([\d,]+)/g)].flatMap(
    ([, , ...two]) => two,
  )
  expect(four).toHaveLength(4)
  expect(four.reduce((sum, each) => sum + numberOf(each), 0)).toBe(numberOf(all))
  await expect(beside).toContainText(/Live online/)
  await expect(beside).toContainText(/At the edge of what is loaded supply is uncertain/)

  await page.getByRole('combobox', { name: 'Show' }).selectOption('Requests')
  await page.getByLabel('Told by').selectOption('Month it was made')
  const unfilled = page.getByRole('heading', { name: /of settled requests went unfilled/ })
  const [, rate = '', part, settled] =
    /([\d.]+%) of settled requests went unfilled: ([\d,]+) of ([\d,]+)/.exec(await unfilled.innerText()) ?? []
  expect(rate).toBe(share(numberOf(part), numberOf(settled)))
  const byMonth = page.getByRole('table', { name: 'Requests by month it was made' })
  const ofMonths = (await byMonth.getByRole('row').allInnerTexts()).flatMap((row) =>
    [...row.matchAll(/([\d,]+) of ([\d,]+)/g)].map(([, of]) => numberOf(of)),
  )
  expect(ofMonths.length).toBeGreaterThan(1)
  expect(ofMonths.reduce((sum, each) => sum + each, 0)).toBe(numberOf(part))
  await expect(page.getByText('Time to fill, median')).toBeVisible()

  await atlas.followLink('?view=brief')
  await expect(page.getByRole('heading', { name: 'One page for a funder' })).toBeAttached()
  await atlas.settle()
  expect((await atlas.paper.print()).pages).toBe(1)
})

test('a list of schools waits for its date, and says which of its schools the register has not (S2)', async ({
  atlas,
  page,
}, info) => {
  const list = info.outputPath('priority.csv')
  writeFileSync(list, 'URN\n100001\n100002\n999999\n')
  await atlas.open('?view=data')
  await atlas.files.load({ schools: 'tests/fixtures/register.csv' })
  await page.getByLabel('Priority list file', { exact: true }).setInputFiles(list)
  await page.getByLabel('Name of the list').fill('Priority schools')
  await expect(page.getByRole('button', { name: 'say the date it is valid from' })).toBeVisible()
  await page.getByLabel('Valid from', { exact: true }).fill('2020-09-01')
  await page.getByRole('button', { name: 'Load these files', exact: true }).click()
  await expect(
    page.getByText('1 URN not found in the schools file: kept on the list, counted nowhere.'),
  ).toBeVisible()
})
