import { readFileSync } from 'node:fs'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { csvTable } from '../csv_rows'
import { coloursIn } from './drivers/pixels'
import { expect, testInOneVisit } from './drivers/test'

type Reach = Readonly<Record<string, Readonly<Record<string, { reached: number; schools: number }>>>>

const LOADING_LIMIT_MS = 120_000

testInOneVisit.skip(!hasRealFiles, NO_REAL_FILES)

testInOneVisit(
  'real files dropped together give the reach that a correct reading gives, where it stands against its target, on the map, on paper and by its address',
  async ({ atlas, page }) => {
    testInOneVisit.slow()
    const { reach } = JSON.parse(
      readFileSync(realPath('engagements', 'engagements_A.expected.json'), 'utf8'),
    ) as { reach: Reach }
    await atlas.openView('Data')
    await atlas.files.drop(...Object.values(realFiles()), realPath('lists', 'targets.csv'))
    await page
      .getByRole('button', { name: 'Load these files', exact: true })
      .click({ timeout: LOADING_LIMIT_MS })
    await expect(atlas.files.outcome().filter({ hasText: 'Loaded.' })).toBeVisible({
      timeout: LOADING_LIMIT_MS,
    })
    await atlas.goTo('Coverage')
    for (const [year, phases] of Object.entries(reach))
      for (const [phase, { reached, schools }] of Object.entries(phases)) {
        await atlas.chooseYear(year)
        await atlas.choosePhase(phase.charAt(0).toUpperCase() + phase.slice(1))
        await expect(atlas.headline()).toContainText(
          `${reached.toLocaleString('en-GB')} of ${schools.toLocaleString('en-GB')}`,
        )
      }

    const { reached = 0, schools = 0 } = reach['2020/21']?.['secondary'] ?? {}
    await atlas.chooseYear('2020/21')
    await atlas.choosePhase('Secondary')
    await expect(atlas.headline()).toContainText(`${Math.round((100 * reached) / schools)}%`)
    await expect(atlas.headline()).toContainText(/R\s*Below target/)
    await expect(atlas.headline()).toContainText('target 80%')
    await expect(atlas.headline()).toContainText(
      `${Math.ceil(0.8 * schools) - reached} more secondary schools would meet the target`,
    )
    await page.getByLabel('Compare by').selectOption({ label: 'Local authority' })
    await page.getByLabel('Order of areas').selectOption({ label: 'A to Z' })
    const names = async () => (await atlas.coverage.areas()).map(({ area }) => area)
    await expect.poll(names).toContain('Barnsley')
    const sorted = (await names()).toSorted((a, b) => a.localeCompare(b, 'en-GB'))
    await expect.poll(names).toEqual(sorted)
    await page.getByRole('button', { name: 'More files' }).click()
    const file = await atlas.download('Coverage schools (CSV)')
    const [heading = [], ...rows] = csvTable(file.bytes.toString('utf8'))
    expect(file.fileName).toMatch(/secondary-2020-21/)
    expect(rows).toHaveLength(schools)
    expect(rows.filter((cells) => cells[heading.indexOf('reached')] === 'yes')).toHaveLength(reached)
    expect(await atlas.link()).not.toMatch(/urn|[12]\d{5}/i)

    await atlas.map.waitForFirstPaint()
    const map = await atlas.map.pixels()
    const whole = { left: 0, top: 0, width: map.width, height: map.height }
    expect(coloursIn(map, whole), 'schools and shaded areas are on the map').toBeGreaterThan(20)
    await expect(page.getByRole('list', { name: 'Marks of schools' })).toHaveText(
      /None in loaded history.*Sustained/,
    )
    const paper = await atlas.paper.print()
    expect(paper.mediaBox).toMatch(/ 59[45]\S* 84[12]\S*$/)
    const sheet = await atlas.paper.layOut()
    expect(await sheet.overflowing()).toEqual([])
    await expect(atlas.headline()).toContainText('target 80%')
    await sheet.putAway()

    const filters = new URL(await atlas.link()).search
    await atlas.goTo('Gaps')
    await atlas.followLink(filters)
    await expect(page.getByLabel('Academic year')).toHaveValue('2020/21')
    await expect(page.getByLabel('Compare by')).toHaveValue('local_authority')
    await expect(atlas.headline()).toContainText(`${Math.round((100 * reached) / schools)}%`)
  },
)
