import { writeFileSync } from 'node:fs'
import { expectNoAxeViolations } from './drivers/accessibility'
import { PROJECTOR } from './drivers/atlas'
import { expect, testInOneVisit } from './drivers/test'

const OPEN = `School ID,Name,Phase,Pupils,FSM %,Trust,Region
A1,Ash,Primary,210,20,Grove Trust,North
A2,Elm,Lower tier,900,30,Grove Trust,North
A3,Fir,Upper tier,800,10,,North
`
const SEATTLE = `School Code,School Name,TYPE,TOTAL,Region,Lat,Long
${Array.from({ length: 40 }, (_, at) => `S${at},School ${at},Elementary,400,${at % 2 ? 'North' : 'South'},${47.5 + (at % 7) / 50},${-122.4 + Math.floor(at / 7) / 50}`).join('\n')}
`
const NEWER = `School ID,Name,Phase,Pupils,Trust
A1,Ash,Primary,220,
A2,Elm,Lower tier,,none
A3,Fir,Upper tier,800,Fir Trust
`

const LOG = [
  'Activity ID,Activity date,School URN,Activity type,Status',
  'A1,21/10/2023,100001,STEM club,Delivered',
  'A2,25/03/2024,100002,Careers talk,Delivered',
].join('\n')

testInOneVisit(
  'phases that nobody knows are asked about once, and a newer register says what it keeps and loses',
  async ({ atlas, page }, info) => {
    const open = info.outputPath('open.csv')
    const newer = info.outputPath('newer.csv')
    writeFileSync(open, OPEN)
    writeFileSync(newer, NEWER)
    await page.setViewportSize(PROJECTOR)
    await atlas.openView('Data')
    await atlas.files.drop(open)
    const card = atlas.mapping.card('open.csv')
    await expect(card.getByRole('group', { name: /^In “Phase”, no phase is known/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Load these files', exact: true })).toBeDisabled()
    await card.getByLabel('“Lower tier”, 1 school').selectOption({ label: 'Primary' })
    await expectNoAxeViolations(page)
    await card.getByLabel('“Upper tier”, 1 school').selectOption({ label: 'Other, or no phase' })
    await atlas.files.load({})

    await atlas.files.drop(newer)
    const second = atlas.mapping.card('newer.csv')
    await second.getByLabel('“Lower tier”, 1 school').selectOption({ label: 'Primary' })
    await second.getByLabel('“Upper tier”, 1 school').selectOption({ label: 'Secondary' })
    await page.getByRole('button', { name: 'Load these files', exact: true }).click()
    const fields = atlas.files.changes().getByRole('table', { name: 'Field by field' })
    await expect(fields.getByRole('row', { name: 'Free school meals, % – – 3 –' })).toBeVisible()
    await expect(fields.getByRole('row', { name: 'Trust – 1 1 1' })).toBeVisible()
    await expect(atlas.files.changes()).toContainText('1 value would be lost')
    await expectNoAxeViolations(page)
    await atlas.files.confirmButton().click()
    await expect(page.getByText(/Kept from the register that was open/)).toBeVisible()

    const seattle = info.outputPath('seattle.csv')
    writeFileSync(seattle, SEATTLE)
    await atlas.files.drop(seattle)
    await page.getByRole('button', { name: 'Load these files', exact: true }).click()
    await atlas.files.changes().getByRole('radio', { name: 'Replace all the schools that are open' }).check()
    await atlas.files.confirmButton().click()
    await expect(page.getByText(/they are on a plain map, without coasts/)).toBeVisible()
    await page.getByRole('link', { name: 'Coverage', exact: true }).click()
    await atlas.choosePhase('Primary')
    await atlas.map.waitForFirstPaint()
    await expect(page.getByText('Coast: Natural Earth')).toBeHidden()
  },
)

testInOneVisit(
  'a newer log says what would change before it takes the place of the open one',
  async ({ atlas, page }, info) => {
    const log = info.outputPath('log.csv')
    const newer = info.outputPath('newer.csv')
    writeFileSync(log, LOG)
    writeFileSync(
      newer,
      `${LOG.replace('Careers talk,Delivered', 'Careers talk,Cancelled')}\nA3,26/03/2024,100001,STEM club,Delivered`,
    )
    await atlas.openView('Data')
    await atlas.files.load({ schools: 'tests/fixtures/register.csv', engagements: log })
    await page.getByLabel('Engagements file', { exact: true }).setInputFiles(newer)
    const load = page.getByRole('button', { name: 'Load these files' })
    await load.click()
    await expect(atlas.files.changes()).toContainText('New rows: 1')
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused()
    await atlas.files.changes().getByText('Revised rows').click()
    await expect(atlas.files.changes().getByRole('row', { name: /^A2 / })).toContainText(
      /delivered.*cancelled/,
    )
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Keep what is open' }).click()
    await expect(atlas.files.outcome()).toContainText('What was open before is still open')
    await expect(atlas.project.counts()).toContainText('2 engagements')
    await load.click()
    await atlas.files.confirmButton().click()
    await expect(atlas.files.outcome()).toContainText('Loaded.')
    await expect(atlas.project.counts()).toContainText('3 engagements')

    const scotland = info.outputPath('scotland.csv')
    writeFileSync(
      scotland,
      'SeedCode,LAName,SchoolName,PostCode,SchoolType,PupilRoll\n5100001,Angus,Rowan,DD8 1AA,Primary,95\n',
    )
    await page.getByLabel('Schools file', { exact: true }).setInputFiles(scotland)
    await load.click()
    await expect(page.getByLabel('Add to the schools that are open')).toBeChecked()
    await atlas.files.confirmButton().click()
    await expect(atlas.project.counts()).toHaveText('14 schools · 3 engagements')
  },
)
