import type { Locator } from '@playwright/test'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit as test } from './drivers/test'

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Two priority schools by TS18 that nobody has visited for two years, one visited lately, one in London, and two more. */
const FILES = [
  csv(
    'register.csv',
    `URN,EstablishmentName,PhaseOfEducation (name),LA (name),Street,Town,Postcode,SchoolWebsite,TelephoneNum,HeadLastName,Easting,Northing
100001,Ash School,Secondary,Stockton-on-Tees,1 Low Lane,Stockton-on-Tees,TS18 1AA,www.ash.sch.uk,01632 960001,Smith,444500,519000
100002,Birch School,Secondary,Stockton-on-Tees,1 Low Lane,Stockton-on-Tees,TS18 1AB,www.birch.sch.uk,01632 960002,Jones,444600,518800
100003,Cedar School,Secondary,Stockton-on-Tees,1 Low Lane,Stockton-on-Tees,TS18 1AD,https://www.cedar.sch.uk/,1632960003,Khan,444700,518900
100004,Elm School,Secondary,Stockton-on-Tees,1 Low Lane,Stockton-on-Tees,TS18 1AE,,,Brown,444800,518700
100005,Fir School,Secondary,Camden,1 Low Lane,London,NW1 1AA,www.fir.sch.uk,020 7946 0005,Green,529500,183000
100006,Gorse School,Secondary,Camden,1 Low Lane,London,NW1 1AB,,07700 900123,White,529600,183100
`,
  ),
  csv(
    'log.csv',
    `Engagement ID,Activity date,URN,Employer name,Activity type,Status
A1,2025-06-10,100001,Grove Engineering,Careers talk,Delivered
A2,2022-03-10,100002,Grove Engineering,Careers talk,Delivered
A3,2021-03-12,100004,Grove Engineering,STEM club,Delivered
`,
  ),
  csv('priority.csv', 'URN\n100001\n100002\n100003\n100005\n'),
  csv(
    'employers.csv',
    'Employer name,Postcode,SIC codes,Employer size\nGrove Engineering,TS18 2AA,25110,250 to 499\n',
  ),
  csv(
    'volunteers.csv',
    `Volunteer ID,Volunteer name,Postcode district,Disciplines,Phases,Modes,Visits per term,Travel (km),DBS expiry,Status
V1,Priya Sample,TS18,Engineering,Secondary,In school,2,20,31/12/2040,Active
V2,Sam Sample,TS18,Physics,Secondary,In school,1,20,Yes,Active
V3,Jo Sample,TS18,Physics,Secondary,In school,1,20,31/12/2040,Lapsed
V4,Di Sample,TS18,,Secondary,In school,1,20,31/12/2040,Active
`,
  ),
  csv(
    'requests.csv',
    `Request ID,Created,School URN,Activity type,Discipline,Volunteers needed,Needed from,Needed to,Mode,Status
R1,15/02/2026,100003,Careers talk,Engineering,1,16/03/2026,18/03/2026,In school,Open
R2,17/02/2026,100002,Workshop,Physics,1,24/03/2026,24/03/2026,In school,Open
R3,18/02/2026,100001,Workshop,Any,1,17/03/2026,17/03/2026,In school,Withdrawn
R4,19/02/2026,100001,Careers talk,Engineering,1,,,In school,Open
`,
  ),
]

test('from six dropped files to a printed call sheet, a plan and a matched request (H1, H2): filter, tick, name, note, print', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Data')
  await page.getByLabel('Drop files here').setInputFiles(FILES)
  await page.getByLabel('Name of the list').fill('Priority schools')
  await page.getByLabel('Valid from', { exact: true }).fill('2024-09-01')
  await page.getByRole('button', { name: 'Load these files', exact: true }).click()
  await expect(atlas.files.outcome().filter({ hasText: 'Loaded.' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('main')).toContainText('a mobile number')

  await atlas.goTo('Gaps')
  await page.getByLabel('Last visit').selectOption({ label: 'Not in 24 months' })
  await page.getByRole('button', { name: 'Within km' }).click()
  await page.getByLabel('School or postcode').fill('ts18 2ab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/notVisited=24.*near=district:TS18:10/)
  await expect(page.getByText(/within 10 km of the middle of TS18 were not reached/)).toBeVisible()
  await page.keyboard.press('Escape')
  const table = page.getByRole('table', { name: 'Schools to reach' })
  await expect.poll(() => atlas.gaps.listedSchools()).toBe(2)
  await atlas.gaps.sortBy('Months since visit')
  await expect(table.getByRole('row').nth(1)).toContainText(/Birch School.*41/s)
  await expect(table.getByRole('row').nth(2)).toContainText(/Cedar School.*Never/s)

  const birch = table.getByRole('checkbox', { name: 'Birch School on' })
  await tabTo(birch)
  await page.keyboard.press('Space')
  const panel = page.getByRole('button', { name: /^My list \(1\)/ })
  await expect(panel).toBeVisible()
  await expect(birch).toBeChecked()
  await table.getByRole('checkbox', { name: /^Select all shown: 2 schools/ }).check()
  await page.getByRole('button', { name: /^My list \(2\)/ }).click()
  await page.getByLabel('Name', { exact: true }).fill('Autumn calls')
  await page.keyboard.press('Enter')
  const autumn = page.getByRole('button', { name: /^Autumn calls \(2\)/ })
  await expect(autumn).toBeVisible()
  await page.getByRole('button', { name: 'Delete this list' }).click()
  await expect(birch).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(birch).toBeChecked()
  await expectNoAxeViolations(page)

  await page.getByRole('checkbox', { name: 'Only schools on this list' }).check()
  await page.getByLabel('Last visit').selectOption({ label: 'Any time' })
  await expect(page.getByText(/within 10 km of the middle of TS18 were not reached/)).toBeVisible()
  await expect(page.getByText('Only the 2 schools on “Autumn calls” are listed')).toBeVisible()
  await expect.poll(() => atlas.gaps.listedSchools()).toBe(2)
  await expect(table.getByRole('checkbox', { name: /^Select all shown: 2 schools/ })).toBeChecked()
  const onlyListed = await atlas.download('Gaps (CSV)')
  expect(onlyListed.fileName).toMatch(/-only-autumn-calls\.csv$/)
  expect(onlyListed.bytes.toString('utf8')).toMatch(/Birch School/)
  expect(onlyListed.bytes.toString('utf8')).not.toMatch(/Ash School/)
  await page.getByRole('button', { name: /^Autumn calls \(2\)/ }).click()
  await page.getByRole('button', { name: 'Notes, states and call sheets' }).click()
  await expect(page).toHaveURL(/view=lists/)
  const list = page.getByRole('table', { name: 'Schools on Autumn calls' })
  await expect(list).toContainText('01632 960002')
  await expect(
    page.getByText(/They need no names of people\..*the school’s own, not a person’s/),
  ).toBeVisible()
  await list.getByLabel('State of Birch School').selectOption({ label: 'Rung' })
  await list.getByLabel('Note on Birch School').fill('Ring again after half-term')
  await expect(page.getByRole('region', { name: 'Schools to ring' })).toContainText(
    '2 schools: 1 to ring, 1 rung',
  )
  await page.getByLabel('State', { exact: true }).selectOption({ label: 'Rung' })
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(page.getByText('1 of 2 schools matches.')).toBeVisible()
  await page.getByLabel('Find in this list').fill('cedar')
  await expect(page.getByText('No school on “Autumn calls” matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Show the whole list' }).click()
  await expect(list.getByRole('row')).toHaveCount(3)
  await page.setViewportSize(PROJECTOR)
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)

  const { fileName, bytes } = await atlas.download('Call sheets (CSV)')
  expect(fileName).toBe('call-sheets-autumn-calls.csv')
  expect(bytes.toString('utf8')).toMatch(
    /Autumn calls,100003,Cedar School,Secondary,Stockton-on-Tees,1 Low Lane,Stockton-on-Tees,TS18 1AD,01632 960003,www\.cedar\.sch\.uk/,
  )
  expect(bytes.toString('utf8')).not.toMatch(/Jones|Khan/)

  await page.getByRole('radio', { name: 'Call sheets, one a page' }).check()
  await expect(page).toHaveURL(/sheets=one/)
  const sheet = page.getByRole('article', { name: 'Birch School' })
  await expect(sheet).toContainText('1 Low Lane, Stockton-on-Tees, TS18 1AB')
  await expect(sheet).toContainText('Telephone 01632 960002')
  await expect(sheet).toContainText('Website www.birch.sch.uk')
  await expect(sheet).toContainText(
    'Telephone and website from the public register (register.csv): the school’s own, not a person’s.',
  )
  await expect(sheet).toContainText('10 March 2022: ')
  await expect(sheet).toContainText('Ring again after half-term')
  await expect(sheet).toContainText('Grove Engineering in TS18')
  await expect(sheet).toContainText(
    /Nearest volunteers who could go\s*(V\d, about \d+ km by road|Nobody in reach)/,
  )
  await expectNoAxeViolations(page)
  expect(await atlas.paper.print()).toMatchObject({
    pages: 2,
    mediaBox: expect.stringMatching(/^0 0 59[45]/),
  })
  await page.getByRole('radio', { name: 'Two a page' }).check()
  expect(await atlas.paper.print()).toMatchObject({ pages: 1 })
  const paper = await atlas.paper.layOut()
  expect(await paper.overflowing()).toEqual([])
  await paper.putAway()

  await atlas.goTo('Plan')
  const plan = page.getByRole('region', { name: 'The plan' })
  await expect(plan.getByRole('heading', { level: 2 }).first()).toContainText(
    /^3 of 4 priority secondary schools, 100% of the need within reach/,
  )
  await expect(plan).toContainText('No better plan exists for these rules')
  await expect(plan).toContainText(/Cedar School.*V[14].*about \d+ km by road/s)
  await expect(page.getByRole('main')).not.toContainText('Sample')

  await page.getByRole('button', { name: 'Requests', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Requests' })).toBeVisible()
  const who = page.getByRole('region', { name: 'Who could go' })
  await expect(who).toContainText(
    '1 active volunteer within 20 km by road can meet it, with a DBS valid on 18 March 2026. Of 1 more the disciplines are not known.',
  )
  await expect(who.getByRole('row', { name: /V1, TS18/ })).toContainText(/engineering.*2/)
  const { fileName: match, bytes: row } = await atlas.download('Match (CSV)')
  expect(match).toBe('match-r1-v1.csv')
  expect(row.toString('utf8')).toMatch(/R1,100003,Cedar School,V1,\d/)
  const { bytes: calendar } = await atlas.download('Invitation (ICS)')
  expect(calendar.toString('utf8')).toContain('DTEND;VALUE=DATE:20260319')
  const first = page.getByRole('button', { name: /Cedar School.*R1/ })
  await tabTo(first)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/request=R2/)
  await expect(who).toContainText(
    'No active volunteer within 20 km by road can meet it with a DBS valid on 24 March 2026. Left out: a hidden number whose DBS is not known.',
  )
  await page.getByRole('button', { name: 'It cannot be met' }).click()
  await page.getByLabel('Barrier').selectOption({ label: 'Structural' })
  await page.getByLabel('In detail').selectOption({ label: 'Distance' })
  await page.getByRole('button', { name: 'Mark it unfilled' }).click()
  await expect(who).toContainText(/Marked as unfilled \(structural: distance\) on/)
  await expect(page.getByText(/1 unfilled, which counts as unmet demand/)).toBeVisible()
  await page.getByRole('button', { name: /Ash School.*R4/ }).click()
  await expect(who).toContainText('The request names no day, so no invitation can be made.')
  await expect(page.getByRole('button', { name: 'Invitation (ICS)' })).toBeDisabled()
  await page.getByRole('button', { name: 'Keep the match with V1' }).click()
  await expect(who).toContainText(/Matched with V1 on/)
  expect((await atlas.download('Decided requests (CSV)')).bytes.toString('utf8')).toMatch(
    /R2,100002,Birch School,Unfilled,,structural,distance,.*R4,100001,Ash School,Matched,V1,/s,
  )
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Requests that wait' })).toContainText(
    /2 requests that wait.*Decided here.*Birch School/s,
  )
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await page.setViewportSize({ width: 390, height: 300 })
  const requests = await page.getByRole('region', { name: 'Requests that wait' }).boundingBox()
  expect(requests?.height, 'who could go stays near the requests on a telephone').toBeLessThan(190)
  await page.setViewportSize(PROJECTOR)
  await page.getByRole('button', { name: 'Back to Plan' }).click()
  await expect(plan).toBeVisible()
  await atlas.deleteList('Autumn calls')
})

test('the same without a mouse, on a projector and at 1366: from loaded files to call sheets, a plan and a match (H1, H2)', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.openView('Data')
  await page.getByLabel('Drop files here').setInputFiles(FILES)
  const press = async (control: Locator, key = 'Enter') => {
    await tabTo(control, 150)
    await page.keyboard.press(key)
  }
  await tabTo(page.getByLabel('Name of the list'), 150)
  await page.keyboard.type('Priority schools')
  await page.getByLabel('Valid from', { exact: true }).fill('2024-09-01')
  await press(page.getByRole('button', { name: 'Load these files', exact: true }))
  await expect(atlas.files.outcome().filter({ hasText: 'Loaded.' })).toBeVisible({ timeout: 60_000 })

  await atlas.goToByKeyboard('Gaps')
  await tabTo(page.getByLabel('Last visit'))
  await page.keyboard.type('Not in 24')
  await expect(page).toHaveURL(/notVisited=24/)
  const table = page.getByRole('table', { name: 'Schools to reach' })
  await press(table.getByRole('checkbox', { name: 'Birch School on' }), 'Space')
  await press(page.getByRole('button', { name: /^My list \(1\)/ }))
  await press(page.getByRole('button', { name: 'Notes, states and call sheets' }))
  await tabTo(page.getByLabel('State of Birch School'), 150)
  await page.keyboard.type('Rung')
  await tabTo(page.getByLabel('Note on Birch School'))
  await page.keyboard.type('Ring again')
  await tabTo(page.getByRole('radio', { name: 'List', exact: true }), 150)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('article', { name: 'Birch School' })).toContainText('Ring again')
  await expect(page.getByRole('article', { name: 'Birch School' })).toContainText('What to offer')
  await tabTo(page.getByRole('button', { name: 'Print call sheets' }), 150)
  expect(await atlas.paper.print()).toMatchObject({ pages: 1 })

  for (const size of [PROJECTOR, { width: 1366, height: 768 }]) {
    await page.setViewportSize(size)
    await atlas.goToByKeyboard('Plan')
    const plan = page.getByRole('region', { name: 'The plan' })
    await press(plan.getByRole('grid', { name: 'Visits of the plan' }).locator('[tabindex="0"]'))
    const card = page.getByRole('region', { name: 'School in the plan' })
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    if (size === PROJECTOR) continue
    await press(page.getByRole('button', { name: 'Requests', exact: true }), 'Enter')
    const waiting = page.getByRole('region', { name: 'Requests that wait' })
    await tabTo(waiting.locator('[tabindex="0"]'), 150)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await press(page.getByRole('button', { name: /^Keep the match with V\d/ }))
    const who = page.getByRole('region', { name: 'Who could go' })
    await expect(who).toContainText(/Matched with V\d on/)
    await press(who.getByRole('button', { name: 'Let it wait again' }))
    await expect(who.getByRole('button', { name: /^Keep the match/ })).toBeVisible()
  }
  await atlas.deleteList('My list')
})
