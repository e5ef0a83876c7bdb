import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { csvRows } from '../csv_rows'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit } from './drivers/test'

const REGISTER = 'tests/fixtures/register.csv'

testInOneVisit(
  'the demo’s score is reached by keyboard, and never stands without its five parts, how late reports come and what that costs, on two pages of paper',
  async ({ atlas, page }) => {
    await page.setViewportSize(PROJECTOR)
    await atlas.open('?view=data')
    await tabTo(atlas.quality.link())
    await page.keyboard.press('Enter')
    await atlas.quality.waitFor(/^\s*Data quality \d+ out of 100\s*$/)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    for (const part of ['Complete', 'Coded', 'Valid', 'In time', 'Placed'])
      await expect(atlas.quality.part(part)).toHaveText(/\d of \d.*%/s)
    await expect(page.getByRole('heading', { name: /The last \d+ weeks are incomplete/ })).toBeVisible()
    await expect(atlas.quality.cost('The latest weeks')).toContainText('more reports of that time')
    await expect(atlas.quality.table('hub').getByRole('row')).toHaveCount(18)
    expect((await atlas.quality.print()).pages).toBe(2)
    await page.getByText('Week by week').click()
    await expect(page.getByRole('table', { name: 'Reports by week' })).toContainText('Week 13')
  },
)

testInOneVisit(
  'own files are measured row by row, and what is wrong can be taken away',
  async ({ atlas, page }, info) => {
    const log = info.outputPath('log.csv')
    writeFileSync(
      log,
      [
        'Activity ID,Activity date,School URN,Activity type,Status,Young people,Hours,Mode,Date reported,Provider',
        'A1,21/03/2024,100001,STEM club,Delivered,9000,2,In school,25/03/2024,',
        'A2,22/03/2024,100001,Rocket thing,Delivered,,,,21/03/2024,',
        'A3,23/03/2024,999999,STEM club,Delivered,30,2,In school,25/03/2024,',
        ...['A4', 'A5', 'A6'].map(
          (id) => `${id},24/03/2024,100001,STEM club,Delivered,30,2,In school,25/03/2024,Acme`,
        ),
      ].join('\n'),
    )
    await atlas.openView('Data')
    await atlas.files.load({ schools: REGISTER, engagements: log })
    await atlas.quality.link().click()
    await expect(page).toHaveURL(/tab=quality/)
    await atlas.quality.waitFor(/Data quality/)
    await expect(atlas.quality.part('Coded')).toContainText('4 of 5')
    await expect(atlas.quality.part('Valid')).toContainText('3 of 5')
    await expect(atlas.quality.part('Placed')).toContainText('5 of 6')
    await expect(atlas.quality.cost('Reach and gaps 1')).toBeVisible()
    const { bytes } = await atlas.download('Rows to check (CSV)')
    const rows = bytes.toString('utf8').trimEnd().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows).toContainEqual(expect.stringMatching(/^log\.csv,2,A1,100001,.*,pupils_over_5000,9000,/))
    expect(rows).toContainEqual(expect.stringMatching(/^log\.csv,6,A5,.*,possible_double,30,A4/))
    expect(rows).toContainEqual(expect.stringMatching(/^log\.csv,3,A2,100001,.*,reported_before,1,/))

    await atlas.quality.checks('Possible double report').click()
    await page.getByRole('button', { name: 'Same visit: all 2' }).click()
    await expect(page.getByText('You decided 2 possible doubles: 2 left out')).toBeVisible()
    await expect(atlas.quality.checks('Possible double report')).toBeHidden()
    await page.getByRole('button', { name: 'Undo the last' }).click()
    await expect(atlas.quality.checks('Possible double report')).toContainText('2')
  },
)

testInOneVisit(
  'where schools stand against the target of a year, from loaded files to CSV, without a mouse (S1)',
  async ({ atlas, page }, info) => {
    const csv = (name: string, lines: readonly string[]): string => {
      writeFileSync(info.outputPath(name), lines.join('\n'))
      return info.outputPath(name)
    }
    const authorities = ['Leeds', 'Barnsley', 'York']
    const register = csv('register.csv', [
      'URN,EstablishmentName,PhaseOfEducation (name),LA (name)',
      ...Array.from(
        { length: 12 },
        (_, at) => `${100001 + at},School ${at},Secondary,${authorities[at % authorities.length]}`,
      ),
    ])
    const log = csv('log.csv', [
      'Activity ID,Activity date,School URN,Activity type,Status',
      ...['A1,21/03/2021,100002', 'A2,21/03/2021,100001', 'A3,21/03/2022,100003'].map(
        (row) => `${row},STEM club,Delivered`,
      ),
    ])
    const targets = csv('targets.csv', [
      'Metric,Phase,Year,Target %,Source',
      'reach,Secondary,all,80,Table 1',
    ])
    const press = async (control: Locator) => {
      await tabTo(control, 200)
      await page.keyboard.press('Enter')
    }
    await page.setViewportSize(PROJECTOR)
    await atlas.openView('Data')
    await atlas.files.drop(register, log, targets)
    await press(page.getByRole('button', { name: 'Load these files', exact: true }))
    const loaded = atlas.files.outcome().filter({ hasText: 'Loaded.' })
    await expect(loaded.or(atlas.files.confirmButton())).toBeVisible({ timeout: 60_000 })
    if (await atlas.files.confirmButton().isVisible()) await press(atlas.files.confirmButton())
    await expect(loaded).toBeVisible({ timeout: 60_000 })

    await atlas.goToByKeyboard('Coverage')
    await tabTo(page.getByRole('combobox', { name: 'Academic year' }), 150)
    await page.keyboard.type('2020')
    await expect(page).toHaveURL(/year=2020\/21/)
    await expect(atlas.headline()).toContainText('Below target')
    await expect(atlas.headline()).toContainText('target 80%')
    await atlas.settle()
    const { reached, schools } = await atlas.coverage.reach()
    expect({ reached, schools }).toEqual({ reached: 2, schools: 12 })
    const saved = page.waitForEvent('download')
    await press(page.getByRole('button', { name: 'Coverage (CSV)' }))
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/^coverage-.*secondary-2020-21-by-local-authority\.csv$/)
    const [whole, ...areas] = csvRows(readFileSync(await file.path(), 'utf8'))
    expect(whole).toMatchObject({
      ...{ phase: 'secondary', academic_year: '2020/21', target_pct: '80' },
      ...{ schools: '12', schools_reached: '2', more_schools_needed: '8' },
    })
    await expect(atlas.headline()).toContainText('8 more secondary schools would meet the target')
    const names = areas.map(({ area_name }) => area_name ?? '').filter((name) => name !== '')
    expect(names).toEqual(['Barnsley', 'Leeds', 'York'])
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
    await atlas.goToByKeyboard('Report')
    await page.getByText(/Figures without a target/).waitFor()
    expect((await atlas.paper.print()).pages).toBe(2)
  },
)
