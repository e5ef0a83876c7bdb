import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { ClassOfThirtyDriver } from './drivers/class_of_thirty'
import { expect, testInOneVisit } from './drivers/test'

const TRAVEL = 'How,Children\nWalk,12\nBus,6\nCar,12\n'
const rowsOf = (area: string, jobs: readonly (number | string)[], total: number) => [
  ...jobs.map((count, group) => `${area},${group + 1},2023,${count}`),
  `${area},All occupations,2023,${total}`,
]
/** The moor's eighth group is withheld. */
const JOBS = [
  'Area,Occupation,Year,Jobs',
  ...rowsOf('Ridge Valley', [4000, 3000, 2000, 1000, 1000, 1000, 1000, 1000, 1000], 15_000),
  ...rowsOf('Ridge Moor', [2000, 5000, 2000, 1000, 1000, 1000, 1000, '*', 1000], 15_000),
]
const WIDE = { width: 1366, height: 768 }

testInOneVisit(
  'job figures of a file, and any table with its source, become a class of 30',
  async ({ atlas, page }, info) => {
    const travel = info.outputPath('travel.csv')
    const jobs = info.outputPath('jobs.csv')
    writeFileSync(travel, TRAVEL)
    writeFileSync(jobs, JOBS.join('\n'))

    await atlas.openView('Data')
    await atlas.files.drop(jobs, travel)
    await expect(atlas.mapping.card('jobs.csv')).toContainText('Job figures file')
    await page.getByRole('button', { name: 'Use it as a table of your own' }).click()
    const load = page.getByRole('button', { name: 'Load these files' })
    await expect(load).toBeDisabled()
    await page.getByLabel('What is counted').fill('pupils')
    await page.getByLabel('Of where').fill('Ridge Valley')
    await page.getByLabel('Of which year').fill('2025')
    await page.getByRole('textbox', { name: 'Source' }).fill('Travel survey of the trust')
    await expectNoAxeViolations(page)
    await load.click()
    await expect(atlas.files.outcome()).toContainText('Loaded.')
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible()

    await page.getByRole('button', { name: 'Show class of 30' }).click()
    const classOf30 = new ClassOfThirtyDriver(page)
    await expect(classOf30.title()).toContainText('pupils in Ridge Valley, 2025')
    await expect(page.getByRole('combobox', { name: 'Table', exact: true })).toContainText(
      /Ridge Valley: .+, 20\d\d, .+\.csv/,
    )
    await expect(classOf30.figure('Walk, 12 of 12')).toBeVisible()
    await expect(page.getByRole('figure')).toContainText('Travel survey of the trust')
    await classOf30.chooseLens('Occupation')
    await classOf30.chooseArea('Ridge Valley')
    await expect(classOf30.title()).toContainText('jobs in Ridge Valley in 2023')
    await expect(classOf30.figure('Managers and directors, 8 of 8')).toBeVisible()
    await expect(page.getByRole('figure')).toContainText('jobs.csv')

    await classOf30.chooseComparison('Ridge Moor (1 of 9 withheld)')
    await expect(classOf30.figures()).toHaveCount(2)
    const gap = /Ridge Moor – not known: \d of the 30, in 1 group without a figure\./
    await expect(atlas.headline()).toContainText(gap)
    await expect(classOf30.table().getByRole('row', { name: /^Managers/ })).toContainText('4 more')
    await expect(classOf30.table().getByRole('row', { name: /^Not known/ })).toBeVisible()
    await classOf30.present()
    for (const size of [WIDE, PROJECTOR]) {
      await page.setViewportSize(size)
      await expect(classOf30.stage()).toContainText(gap)
      await expect(classOf30.stage()).toContainText('Ridge Moor – no figure for: ')
      await expect(classOf30.stage().getByRole('row', { name: /^Not known/ })).toBeVisible()
      expect(await classOf30.fits(), `both fit at ${size.width}`).toBe(true)
    }
    await classOf30.press('ArrowRight')
    await expect(classOf30.stage()).toContainText(gap)
    await classOf30.press('Escape')
  },
)
