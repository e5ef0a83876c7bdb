import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { CleaningDriver } from './drivers/cleaning'
import { screenFaults } from './drivers/layout'
import { expect, testInOneVisit } from './drivers/test'

const LOG = [
  'Activity ID,Activity date,School URN,School name,Postcode,Setting type,Activity type,Status,Employer',
  'A1,21/03/2024,100001,,,,Rocket workshop,Delivered,Beck Foods',
  'A2,22/03/2024,,Birch Acad,EC3A 5DF,,rocket workshops,Delivered,Grove & Sons Ltd.',
  'A3,23/03/2024,,Nowhere Hall,,,STEM club,Delivered,',
  'A4,24/03/2024,,Town Library,,Library,STEM club,Delivered,',
].join('\n')
const EMPLOYERS = [
  'Employer ID,Employer name,Postcode,SIC codes',
  '1,Grove and Sons Limited,EC3A 5DE,25110',
  '2,Beck Foods,EC3A 5DE,10110',
  '3,Beck Foods,NE1 4ST,10110',
].join('\n')

testInOneVisit(
  'rows whose school or employer is not found are matched by keyboard, and “other” types are coded with their effect shown first',
  async ({ atlas, page }, info) => {
    const log = info.outputPath('log.csv')
    writeFileSync(log, LOG)
    const employers = info.outputPath('employers.csv')
    writeFileSync(employers, EMPLOYERS)
    const cleaning = new CleaningDriver(page)
    await page.setViewportSize(PROJECTOR)
    await atlas.openView('Data')
    await atlas.files.load({ schools: 'tests/fixtures/register.csv', engagements: log, employers })

    await cleaning.link('Matching').click()
    await expect(atlas.headline()).toHaveText(/2 rows wait for their schools, written in 2 ways/)
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await screenFaults(page)).outside, 'nothing is cut on a telephone').toEqual([])
    await page.setViewportSize(PROJECTOR)
    await cleaning.waiting('a school').focus()
    await expect(page.getByRole('option', { name: /Birch Acad/, selected: true })).toBeVisible()
    await expect(cleaning.candidates().first()).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(atlas.headline()).toHaveText(/1 row waits for a school/)
    await page.keyboard.press('n')
    await expect(atlas.headline()).toHaveText(/Every school that was not found is decided/)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(atlas.headline()).toHaveText(/1 row waits for a school/)
    await page.getByLabel('No school but a setting').selectOption('Community group')
    await page.getByRole('button', { name: 'Count it there' }).click()
    await expect(atlas.headline()).toHaveText(/Every school that was not found is decided/)
    const matches = (await atlas.download('School matches (CSV)')).bytes.toString('utf8')
    expect(matches).toContain(',birch acad,EC3A 5DF,,match,100002,Birch Academy')
    expect(matches).toContain('nowhere hall,,,community_group,,')

    await cleaning.kind('Employers').click()
    await expect(atlas.headline()).toHaveText(/1 row waits for an employer/)
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await cleaning.waiting('an employer').focus()
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expect(atlas.headline()).toHaveText(/Every employer that was not found is decided/)
    const employerMatches = (await atlas.download('Employer matches (CSV)')).bytes.toString('utf8')
    expect(employerMatches).toContain(',beck foods,,match,3,Beck Foods')

    await cleaning.link('Activity types').click()
    await expect(atlas.headline()).toHaveText(/100% of types are “other”: 2 of 2 engagements/)
    await cleaning.countsAs().selectOption({ label: 'Hands-on practical' })
    await expect(cleaning.effect().getByRole('row', { name: /^2023\/24/ })).toContainText('0 → 2')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await expect(atlas.headline()).toHaveText(/0% of types are “other”: 0 of 2/)
    const { fileName, bytes } = await atlas.download('Code map (JSON)')
    expect(fileName).toBe('code_map.json')
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      activity_types: [
        { written: 'Rocket workshop', type: 'HANDS_ON' },
        { written: 'rocket workshops', type: 'HANDS_ON' },
      ],
    })

    await cleaning.link('Quality').click()
    await atlas.quality.waitFor(/Data quality/)
    await expect(atlas.quality.part('Coded')).toContainText('2 of 2')
    await expect(atlas.quality.part('Placed')).toContainText('4 of 4')
    await expect(page.getByText('2 rows are at non-school settings, counted apart.')).toBeVisible()

    await cleaning.link('Activity types').click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(atlas.headline()).toHaveText(/100% of types are “other”: 2 of 2 engagements/)

    await atlas.followLink('?view=report&tab=mix&year=2023/24')
    const settings = page.getByRole('region', { name: 'Non-school settings', exact: true })
    await expect(settings.getByRole('row', { name: /^Community group 1 / })).toBeVisible()
    await expect(settings.getByRole('row', { name: /^All non-school settings 2 / })).toBeVisible()
    const elsewhere = (await atlas.download('Non-school settings (CSV)')).bytes.toString('utf8')
    expect(elsewhere).toContain('2023/24,library,Library,1,')
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await screenFaults(page)).outside, 'nothing is cut on a telephone').toEqual([])
  },
)
