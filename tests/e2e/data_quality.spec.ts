import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations, expectNoSidewaysScroll, tabTo } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit } from './drivers/test'

const REGISTER = 'tests/fixtures/register.csv'
const QUALITY = '?view=data&tab=quality'

testInOneVisit(
  'the demo’s score never stands without its five parts, how late reports come and what that costs, on two pages of paper',
  async ({ atlas, page }) => {
    await atlas.open(QUALITY)
    await atlas.quality.waitFor(/^\s*Data quality \d+ out of 100\s*$/)
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
  'without engagements there is nothing to measure, and no rate is shown',
  async ({ atlas, page }) => {
    await atlas.openView('Data')
    await atlas.files.load({ schools: REGISTER })
    await atlas.quality.link().click()
    await atlas.quality.waitFor('No engagements are open')
    await expect(page.getByRole('main')).not.toContainText('%')
  },
)

testInOneVisit(
  'is reached by keyboard, is open to screen readers and fits a projector',
  async ({ atlas, page }) => {
    await page.setViewportSize(PROJECTOR)
    await atlas.open('?view=data')
    await atlas.quality.link().waitFor()
    await tabTo(atlas.quality.link())
    await page.keyboard.press('Enter')
    await atlas.quality.waitFor(/Data quality/)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  },
)
