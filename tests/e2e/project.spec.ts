import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations } from './drivers/accessibility'
import { expect, test } from './drivers/test'

const REGISTER = 'tests/fixtures/register.csv'
const LOG = [
  'Activity ID,Activity date,School URN,Activity type,Status',
  'A1,21/10/2023,100001,STEM club,Delivered',
  'A2,25/03/2024,100002,Careers talk,Delivered',
].join('\n')

test('a project saved to a file opens again with the same figures; a damaged one is refused', async ({
  atlas,
  page,
}, info) => {
  const log = info.outputPath('log.csv')
  writeFileSync(log, LOG)
  await atlas.open('?view=data&phase=primary&year=2023/24')
  await atlas.files.load({ schools: REGISTER, engagements: log })
  await atlas.goTo('Gaps')
  const figures = (await atlas.download('Gaps (CSV)')).bytes.toString('utf8')
  expect(figures).toContain('Alder Primary School')
  await atlas.goTo('Data')
  await page.getByLabel('Project name').fill('Grove hub')
  const saved = await atlas.download('Save project')
  expect(saved.fileName).toBe('grove-hub.reachatlas')
  const whole = info.outputPath(saved.fileName)
  const damaged = info.outputPath('damaged.reachatlas')
  writeFileSync(whole, saved.bytes)
  writeFileSync(damaged, saved.bytes.subarray(0, saved.bytes.length - 40))

  await atlas.openView('Data')
  await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
  await atlas.project.open(damaged)
  await expect(page.getByText(/damaged\.reachatlas was not opened\..*cut short/)).toBeVisible()
  await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
  await atlas.files.drop(whole)
  await expect(page.getByText(/Opened Grove hub/)).toBeVisible()
  await expect(atlas.project.counts()).toHaveText('13 schools · 2 engagements')
  await atlas.goTo('Gaps')
  expect((await atlas.download('Gaps (CSV)')).bytes.toString('utf8')).toBe(figures)
})

test('a project kept on this computer is there after a reload and after its worker dies, until it is cleared', async ({
  atlas,
  page,
}) => {
  await atlas.openView('Data')
  await expect(atlas.project.keepSwitch()).not.toBeChecked()
  await atlas.files.load({ schools: REGISTER })
  await atlas.project.keep()
  await page.getByLabel('Project name').fill('Grove hub')
  await atlas.project.waitUntilKept()

  await atlas.openView('Data')
  await expect(atlas.project.notices()).toContainText('“Grove hub” is open, as kept on this computer')
  await expect(atlas.project.counts()).toContainText('13 schools')
  await expect(atlas.project.keepSwitch()).toBeChecked()
  await expectNoAxeViolations(page)

  await atlas.project.endWorker()
  await expect(atlas.project.notices()).toContainText('was started again. What was open is open again.')
  await expect(atlas.project.counts()).toContainText('13 schools')

  await atlas.project.clear()
  await atlas.openView('Data')
  await expect(page.getByText('Demo data', { exact: true })).toBeVisible()
  await expect(atlas.project.keepSwitch()).not.toBeChecked()
})
