import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit } from './drivers/test'

const fixture = (name: string): string => `tests/fixtures/kinds/${name}`

const LOG = 'Activity ID,Activity date,School URN\nA1,2024-10-01,900101\nA2,2024-11-01,900108\n'
const AREAS = [
  'URN,Opportunity area,Mentor,Valid from,Valid to',
  '900101,Coast,Jane Smith,2017-01-01,2022-08-31',
  '900101,Hills,John Taylor,2022-09-01,',
  '900102,Coast,Sarah Williams,2017-01-01,2022-08-31',
  '900103,Hills,David Brown,2022-09-01,',
].join('\n')

testInOneVisit(
  'columns about schools are chosen one by one, and schools are compared by them',
  async ({ atlas, page }, info) => {
    const areas = info.outputPath('areas.csv')
    const log = info.outputPath('log.csv')
    writeFileSync(areas, AREAS)
    writeFileSync(log, LOG)
    await page.setViewportSize(PROJECTOR)
    await atlas.openView('Data')
    await atlas.files.drop(fixture('register_small.csv'), fixture('fsm_of_all_schools_small.csv'), areas, log)

    const fsm = atlas.mapping.card('fsm_of_all_schools_small.csv')
    await expect(fsm).toContainText('Columns about schools')
    const card = atlas.mapping.card('areas.csv')
    await expect(card).toContainText('About people, never read: Mentor')
    const values = card.getByText('Coast · Hills')
    await expect(values).toHaveCount(0)
    await card.getByRole('button', { name: 'Show its values of “Opportunity area”' }).click()
    await expect(values).toBeVisible()
    await expect(card).not.toContainText(/Jane|Smith|John|Taylor/)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    const load = page.getByRole('button', { name: 'Load these files' })
    await expect(load).toBeDisabled()
    await fsm.getByRole('checkbox', { name: 'fsm_prop' }).check()
    const bands = fsm.getByLabel('Bands start at (fsm_prop)')
    await bands.fill('0.2, 0.1')
    await bands.blur()
    await expect(fsm.getByRole('alert')).toHaveText(
      'Write rising numbers, such as 10, 20, 30 (1000, not 1,000).',
    )
    await bands.fill('0.2')
    await bands.blur()
    await expect(fsm.getByRole('alert')).toHaveCount(0)
    await card.getByRole('checkbox', { name: 'Opportunity area' }).check()
    await card.getByLabel('Valid on').fill('2022-08-31')
    await expectNoAxeViolations(page)
    await load.click()
    await expect(atlas.files.outcome()).toContainText('Loaded.')
    await expect(
      page.getByText('10 of 12 schools matched, 0 rows unmatched, 2 cells unreadable.'),
    ).toBeVisible()
    await expect(page.getByText('2 rows not valid on 31 August 2022: in no group.')).toBeVisible()

    await atlas.goTo('Coverage')
    await atlas.compareBy('Opportunity area')
    await expect(page.getByRole('rowheader', { name: 'Coast' })).toBeVisible()
    await atlas.compareBy('fsm_prop')
    await expect(page.getByRole('rowheader', { name: 'No figure' })).toBeVisible()
    await expect(page.getByRole('rowheader', { name: '0.2 and over' })).toBeVisible()
    await expect(page).toHaveURL(/by=column_fsm_prop/)

    await page.getByRole('button', { name: 'Columns about schools' }).click()
    const filter = page.getByRole('group', { name: 'Columns about schools' })
    await filter.getByLabel('Column').selectOption('Opportunity area')
    await filter.getByRole('checkbox', { name: /^Coast \(\d+\)$/ }).check()
    await expect(page.getByTestId('headline')).toContainText('with Opportunity area “Coast”')
    await expect(page.getByTestId('headline')).toContainText('without a value of Opportunity area')
    await expect(page).toHaveURL(/column=column_opportunity_area:Coast/)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await atlas.goTo('Gaps')
    await expect(page.getByText('with Opportunity area “Coast”').first()).toBeVisible()
    await page.getByRole('button', { name: 'Opportunity area: Coast' }).click()
    await page.getByRole('button', { name: 'Every school again' }).click()
    await expect(page).not.toHaveURL(/column=/)
  },
)
