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
