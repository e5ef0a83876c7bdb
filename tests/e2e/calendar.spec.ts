import { writeFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { download } from './drivers/downloads'
import { expect, testInOneVisit as test } from './drivers/test'

/** One visit holds every check of Calendar that only a browser shows: add yours to it. */

test('Calendar says what clashes and is done twice in the term, with a move for it, and fits a projector', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize(PROJECTOR)
  await atlas.open('?view=calendar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^\d+ clash(es)? and \d+ duplications? among \d+ events$/,
  )
  const settle = page.getByRole('complementary', { name: 'To settle' })
  await expect(
    settle.getByText(/Suggestion: Move .*: in term, and the school has nothing else that week\./).first(),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Events by provider and week' })).toContainText('half-term')
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

test('an event to settle leads to its words by keyboard, the link keeps it, and the table is the twin of the weeks', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=calendar')
  const first = page
    .getByRole('table', { name: 'Events by provider and week' })
    .getByRole('button', { name: /^2 / })
    .first()
  await first.focus()
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('complementary', { name: 'To settle' }).getByRole('button', { pressed: true })
  await expect(chosen).toContainText('2. ')
  await expect(page).toHaveURL(/problem=2/)
  await page.getByRole('radio', { name: 'Table' }).check()
  const events = Number(
    /among (\d+) events/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1],
  )
  await expect(page.getByRole('table', { name: 'Events of the term' }).getByRole('row')).toHaveCount(
    events + 1,
  )
})

test('a suggestion is accepted, another is left, and both are undone, by keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=calendar')
  const settle = page.getByRole('complementary', { name: 'To settle' })
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.innerText()
  await settle.getByRole('button', { name: 'Accept suggestion 1', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(settle.getByText(/ moves from .* to .*\.$/)).toBeVisible()
  await expect(headline).not.toHaveText(before)
  await settle.getByRole('button', { name: 'Leave as it is, 1', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(settle.getByRole('listitem').getByText(/ stay as they are\.$/)).toBeVisible()
  await settle.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(settle.getByRole('listitem').getByText(/ stay as they are\.$/)).toHaveCount(0)
  await settle.getByRole('button', { name: /^Take back/ }).focus()
  await page.keyboard.press('Enter')
  await expect(headline).toHaveText(before)
})

test('the calendar leaves as ICS, and its clashes as CSV', async ({ atlas, page }) => {
  await atlas.open('?view=calendar')
  await page.getByRole('button', { name: 'Download' }).click()
  const ics = (await download(page, 'Calendar (ICS)')).bytes.toString('utf8')
  expect(ics.match(/BEGIN:VEVENT\r\n/g)?.length).toBeGreaterThan(10)
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/)
  await page.getByLabel('Events of').selectOption('Demo Science Bus')
  const ofBus = (await download(page, 'Calendar (ICS)')).bytes.toString('utf8')
  const organisers = [...ofBus.matchAll(/ORGANIZER;CN="(.*?)"/g)].map(([, name]) => name)
  expect(organisers.length).toBeLessThan(ics.match(/BEGIN:VEVENT/g)?.length ?? 0)
  expect(new Set(organisers)).toEqual(new Set(['Demo Science Bus']))
  const csv = (await download(page, 'Clashes (CSV)')).bytes.toString('utf8')
  expect(csv).toContain(
    'school_id,school,week,severity,event_a,event_b,provider_a,provider_b,start_a,start_b,suggestion',
  )
  const clashes = (await download(page, 'Clashes (ICS)')).bytes.toString('utf8')
  expect(clashes.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(csv.trim().split('\r\n').length - 1)
  const svg = (await download(page, 'Calendar (SVG)')).bytes.toString('utf8')
  expect(svg).toContain(await page.getByRole('heading', { level: 1 }).innerText())
  expect(svg).toMatch(/Source: [^<]*Demo data/)
})

test('a month stands on paper by itself, the weeks go by school and area, and the sources by month say what is patchy', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=calendar')
  await expect(page.getByRole('table', { name: 'Events of each source by month' })).toContainText('none')
  await expect(page.getByText(/^Patchy: \d+ of \d+ months of a source have no event\./)).toBeVisible()
  await page.getByLabel('By', { exact: true }).selectOption('local authority')
  await expect(page.getByRole('table', { name: 'Events by local authority and week' })).toBeVisible()
  await page.getByLabel('By', { exact: true }).selectOption('school')
  await expect(page.getByRole('table', { name: 'Events by school and week' })).toContainText(
    'Demo Falcon Acre',
  )
  await page.getByRole('radio', { name: 'Month' }).check()
  await page.getByLabel('Month', { exact: true }).last().selectOption('February 2026')
  await expect(page).toHaveURL(/calendarMonth=2026-02/)
  const month = page.getByRole('table', { name: 'February 2026' })
  await expect(month).toContainText('National Apprenticeship Week')
  await expectNoAxeViolations(page)
  await page.emulateMedia({ media: 'print' })
  await expect(month).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'To settle' })).toBeHidden()
  await expect(page.getByText('Theme weeks (')).toBeHidden()
  await page.emulateMedia({ media: null })
})

test('theme weeks are changed and undone, and an event typed in one row becomes a file and a message', async ({
  atlas,
  page,
}) => {
  await atlas.open('?view=calendar')
  const sentence = page.getByText(/^Inside theme weeks: /)
  const before = await sentence.innerText()
  await page.getByText(/^Theme weeks \(/).click()
  await page.getByLabel('Name of a new theme week').fill('Grove week')
  await page.getByLabel('First day of the new week').fill('2026-01-26')
  await page.getByLabel('Last day of the new week').fill('2026-01-30')
  await page.getByRole('button', { name: 'Add week' }).click()
  await expect(page.getByRole('columnheader', { name: /^26 Jan/ }).first()).toContainText('Grove week')
  await expect(sentence).not.toHaveText(before)
  await page.getByRole('button', { name: 'Undo the last change of weeks' }).click()
  await expect(sentence).toHaveText(before)

  await page.getByText('Send an event by e-mail').click()
  await page.getByLabel('Event', { exact: true }).fill('Robotics heat')
  await page.getByLabel('Provider', { exact: true }).fill('Grove Trust')
  await page.getByLabel('Day', { exact: true }).fill('2026-06-03')
  await page.getByLabel('Starts').fill('10:00')
  await expect(page.getByRole('link', { name: 'Write the e-mail' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Event/,
  )
  await expectNoAxeViolations(page)
  const ics = (await download(page, 'Event (ICS)')).bytes.toString('utf8')
  expect(ics).toContain('DTSTART:20260603T090000Z\r\n')
})

const H3 = {
  'schools.csv': `URN,EstablishmentName,PhaseOfEducation (name),LA (code),LA (name),Postcode,EstablishmentStatus (name)
100001,Ash School,Secondary,806,Middlesbrough,TS1 1AA,Open
100002,Elm School,Secondary,806,Middlesbrough,TS1 1AB,Open
`,
  'terms.csv': `LA code,Name,Kind,From,To
806,Spring 1,term,2026-01-05,2026-02-13
806,February,half-term,2026-02-14,2026-02-22
806,Spring 2,term,2026-02-23,2026-03-27
`,
  'ours.csv': `Event,Provider,Start,End,School URN,Year groups,Discipline
Robotics,Our Trust,2026-03-03 13:00,2026-03-03 14:00,100001,Y9,Engineering
`,
  'schools_ne.ics': [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//h3//EN', 'X-WR-CALNAME:Schools NE'],
    ...['BEGIN:VEVENT', 'UID:fair', 'DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260304'],
    ...['SUMMARY:Careers fair', 'LOCATION:Ash School\\, TS1 1AA', 'CATEGORIES:Engineering', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'UID:club',
      'DTSTART;TZID=Europe/London:20260323T150000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ],
    ...['SUMMARY:Club', 'LOCATION:Town Hall', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n'),
}

test('H3 by keyboard: two calendars are loaded twice, their clash is moved within term, and the calendar leaves clean', async ({
  atlas,
  page,
}, info) => {
  const paths = Object.entries(H3).map(([name, text]) => {
    writeFileSync(info.outputPath(name), text)
    return info.outputPath(name)
  })
  const press = async (control: Locator) => {
    await control.focus()
    await page.keyboard.press('Enter')
  }
  await atlas.openView('Data')
  for (const files of [paths, paths.slice(2)]) {
    await atlas.files.drop(...files)
    await atlas.files.load({})
  }
  await press(page.getByRole('link', { name: 'Calendar' }))
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('1 clash among 3 events')
  await expect(
    page.getByText('2 events name no school that is known: listed by venue, never counted as load.'),
  ).toBeVisible()
  const settle = page.getByRole('complementary', { name: 'To settle' })
  await expect(settle).toContainText('Clash, at the same time')
  await press(settle.getByRole('button', { name: 'Accept suggestion 1', exact: true }))
  await expect(settle.getByText(/ moves from 3 March.* to .*\.$/)).toBeVisible()
  await expect(headline).toHaveText('No clash and no duplication among 3 events')
  await press(page.getByRole('button', { name: 'Download' }))
  const ics = (await download(page, 'Calendar (ICS)')).bytes.toString('utf8')
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  expect(ics).toContain('STATUS:TENTATIVE')
  const csv = (await download(page, 'Clashes (CSV)')).bytes.toString('utf8')
  expect(csv).toMatch(/100001,Ash School,2026-W10,3,.* moves from 3 March/)
})
