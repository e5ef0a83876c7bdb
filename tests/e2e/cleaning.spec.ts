import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations, expectNoSidewaysScroll } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { CleaningDriver } from './drivers/cleaning'
import { expect, test } from './drivers/test'

const LOG = [
  'Activity ID,Activity date,School URN,School name,Postcode,Activity type,Status',
  'A1,21/03/2024,100001,,,Rocket workshop,Delivered',
  'A2,22/03/2024,,Birch Acad,EC3A 5DF,rocket workshops,Delivered',
  'A3,23/03/2024,,Nowhere Hall,,STEM club,Delivered',
].join('\n')

test('rows whose school is not found are matched by keyboard, and “other” types are coded with their effect shown first', async ({
  atlas,
  page,
}, info) => {
  const log = info.outputPath('log.csv')
  writeFileSync(log, LOG)
  const cleaning = new CleaningDriver(page)
  await page.setViewportSize(PROJECTOR)
  await atlas.openView('Data')
  await atlas.files.load({ schools: 'tests/fixtures/register.csv', engagements: log })

  await cleaning.link('Matching').click()
  await expect(atlas.headline()).toHaveText(/2 rows wait for their schools, written in 2 ways/)
  await expectNoAxeViolations(page)
  await expectNoSidewaysScroll(page)
  await cleaning.waiting().focus()
  await expect(page.getByRole('option', { name: /Birch Acad/, selected: true })).toBeVisible()
  await expect(cleaning.candidates().first()).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(atlas.headline()).toHaveText(/1 row waits for a school/)
  await page.keyboard.press('n')
  await expect(atlas.headline()).toHaveText(/Every school that was not found is decided/)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(atlas.headline()).toHaveText(/1 row waits for a school/)
  const matches = (await atlas.download('School matches (CSV)')).bytes.toString('utf8')
  expect(matches).toContain(',birch acad,EC3A 5DF,,match,100002,Birch Academy')

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
  await expect(atlas.quality.part('Placed')).toContainText('2 of 3')
})
