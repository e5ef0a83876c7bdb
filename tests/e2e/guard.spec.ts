import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RESPONSE_HEADERS } from '../../src/serve/response_headers'
import { screenFaults } from './drivers/layout'
import { expect, testInOneVisit as test } from './drivers/test'

/** Each view, and words that stand there once it is whole. */
const VIEWS: readonly (readonly [address: string, whole: RegExp])[] = [
  ['?view=coverage', /Is reach fair/],
  ['?view=gaps&school=900123', /listed below/],
  ['?view=school&school=900123', /Schools like this one/],
  ['?view=providers', /went to schools in/],
  ['?view=plan', /No better plan exists|of the best possible/],
  ['?view=events', /venues? bring/],
  ['?view=match-requests', /No requests are loaded|can meet it/],
  ['?view=lists', /My lists/],
  ['?view=class-of-30', /Show as table/],
  ['?view=class-of-30&oneChild=yes', /children born in/],
  ['?view=report', /Figures without a target/],
  ['?view=report&sheet=aims', /aim/i],
  ['?view=report&sheet=statements', /What is next/],
  ['?view=report&sheet=packs', /Make a county pack/],
  ['?view=calendar', /To settle|No calendar is loaded/],
  ['?view=story', /^Story$/],
  ['?view=brief', /This page in words and tables/],
  ['?view=data', /Load your data/],
  ['?view=data&tab=quality', /Complete/],
  ['?view=data&tab=matching', /match/i],
  ['?view=data&tab=types', /types/i],
]

const OWN_VIEWS: typeof VIEWS = [
  ['?view=coverage&phase=secondary&by=local_authority', /Is reach fair/],
  ['?view=gaps&phase=secondary&who=all&school=400001', /listed below/],
  ['?view=plan&phase=secondary&who=all&school=400001', /No better plan exists|of the best possible/],
]

const softly = expect.configure({ soft: true })
const ONE_HEADING = { headings: [expect.any(String)], small: [], outside: [], below: 0 }

/** What is built and served, but for folders. */
const BUILT = new URL('../../dist/', import.meta.url)

test('every file is served with its headers', async ({ request }) => {
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const types = new Set<string>()
  for (const { name, parentPath } of files) {
    const path = relative(fileURLToPath(BUILT), join(parentPath, name))
    const headers = (await request.head(`./${path}`)).headers()
    types.add((headers['content-type'] ?? '').split(';')[0] ?? '')
    for (const [header, value] of Object.entries(RESPONSE_HEADERS))
      softly(headers[header.toLowerCase()], `${header} of ${path}`).toBe(value)
  }
  expect([...types]).toEqual(expect.arrayContaining(['text/html', 'text/javascript', 'application/wasm']))
})

test('every view has one h1, targets of 24 px and no second scroll bar', async ({ atlas, page }) => {
  await atlas.openDemo()
  for (const [view, whole] of VIEWS) {
    await atlas.followLink(view)
    await page.getByRole('main').getByText(whole).first().waitFor()
    await softly.poll(() => screenFaults(page), { message: view }).toEqual(ONE_HEADING)
  }
  await atlas.followLink('?view=class-of-30&present=yes')
  await page.getByRole('dialog', { name: 'Presentation' }).getByRole('button').first().waitFor()
  await softly.poll(() => screenFaults(page), { message: 'the stage' }).toEqual(ONE_HEADING)
})

const LONG = 'A'.repeat(100)

test('a name of 100 unbroken letters breaks no layout', async ({ atlas, page }, info) => {
  const folder = info.outputPath()
  const write = (name: string, ...lines: string[]): string => {
    const path = join(folder, name)
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }
  mkdirSync(folder, { recursive: true })
  const placed = (urn: number, east: number) =>
    `${urn},${LONG}${urn},Community school,Open,Secondary,EC3A5DE,900,20,${LONG}region,${LONG}authority,${LONG}trust,${east},181201`
  const files = [
    write(
      `${LONG}.csv`,
      'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Postcode,NumberOfPupils,PercentageFSM,GOR (name),LA (name),Trusts (name),Easting,Northing',
      ...[0, 1, 2, 3].map((each) => placed(400001 + each, 533498 + 500 * each)),
    ),
    write(
      `log-${LONG}.csv`,
      'Activity ID,Activity date,School URN,Employer,Activity type,Status',
      `1,15/10/2024,400001,${LONG}employer,${LONG}type,Delivered`,
      `2,16/10/2024,499999,${LONG}employer,Careers talk,Delivered`,
      `3,17/10/2024,400002,${LONG}other,STEM club,Delivered`,
    ),
    write(
      'employers.csv',
      'Employer name,Postcode,Company number,SIC,Size',
      `${LONG}employer,EC3A 5DE,01234567,62010,250 to 499`,
    ),
  ] as const
  const list = write('list.csv', 'URN', '400001', '400003')
  await atlas.openView('Data')
  await atlas.files.load(
    { schools: files[0], engagements: files[1], employers: files[2], priority_list: list },
    { name: `${LONG}list`, validFrom: '2024-09-01' },
  )
  // A view is drawn anew at every other width, and follows the window to the next.
  let widths = [1366, 1024]
  for (const [view, whole] of [...VIEWS.slice(OWN_VIEWS.length), ...OWN_VIEWS]) {
    widths = widths.toReversed()
    await atlas.followLink(view)
    await page.getByRole('main').getByText(whole).first().waitFor()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 768 })
      await softly
        .poll(async () => (await screenFaults(page)).outside, { message: `${view} at ${width}` })
        .toEqual([])
    }
  }
})
