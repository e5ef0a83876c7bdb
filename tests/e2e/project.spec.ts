import { unzipSync } from 'fflate'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectNoAxeViolations } from './drivers/accessibility'
import { Atlas } from './drivers/atlas'
import { expect, test } from './drivers/test'

const REGISTER = 'tests/fixtures/register.csv'
const LOG = [
  'Activity ID,Activity date,School URN,Activity type,Status',
  'A1,21/10/2023,100001,STEM club,Delivered',
  'A2,25/03/2024,100002,Careers talk,Delivered',
].join('\n')

test('a project saved to a file opens again with the same figures; a damaged one is refused; own files that are neither kept nor saved are not left or replaced unasked', async ({
  atlas,
  page,
}, info) => {
  test.slow()
  const log = info.outputPath('log.csv')
  const whole = info.outputPath('grove-hub.reachatlas')
  const damaged = info.outputPath('damaged.reachatlas')
  const loadDemo = page.getByRole('button', { name: 'Load demo data', exact: true })
  const question = page.getByRole('dialog', { name: 'What is open is not saved' })
  const demo = page.getByText('Demo data', { exact: true })
  writeFileSync(log, LOG)
  await atlas.open('?view=data&phase=primary&year=2023/24')
  await atlas.files.load({ schools: REGISTER, engagements: log })
  await atlas.quality.link().click()
  await atlas.quality.waitFor(/\d/)
  const score = await atlas.headline().innerText()

  await test.step('a project and its tables are saved, and the tables open again', async () => {
    await atlas.followLink('?view=report&sheet=statements&statements=school&phase=primary&year=2023/24')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await atlas.download('Statement (HTML)')
    await atlas.followLink('?view=data&tab=files&phase=primary&year=2023/24')
    await page.getByLabel('Keep which tables of people have left').check()
    await expect(page.getByText(/Remembered: 1 output, kept with the project/)).toBeVisible()
    await page.getByLabel('Project name').fill('Grove hub')
    const saved = await atlas.download('Save project')
    expect(saved.fileName).toBe('grove-hub.reachatlas')
    writeFileSync(whole, saved.bytes)
    writeFileSync(damaged, saved.bytes.subarray(0, saved.bytes.length - 40))

    await page.getByText('Tables for other programs').click()
    const tables = await atlas.download('Tables (Parquet)')
    expect(tables.fileName).toBe('grove-hub-tables.zip')
    const archive = info.outputPath('tables.zip')
    writeFileSync(archive, tables.bytes)
    const folder = info.outputPath('prepared')
    mkdirSync(folder)
    for (const [name, bytes] of Object.entries(unzipSync(tables.bytes)))
      writeFileSync(join(folder, name), bytes)

    await loadDemo.click()
    await expect(demo).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByLabel('Open tables', { exact: true }).setInputFiles(join(folder, 'engagements.parquet'))
    await expect(
      page.getByText(/engagements\.parquet was not opened\..*no schools\.parquet among/),
    ).toBeVisible()
    await page.getByLabel('Open tables', { exact: true }).setInputFiles(archive)
    await expect(page.getByText('Opened tables as the tables are, with nothing decided')).toBeVisible()
    await expect(atlas.project.counts()).toHaveText('13 schools · 2 engagements')
    await page.getByLabel('Open a folder', { exact: true }).setInputFiles(folder)
    await expect(page.getByText('Opened prepared as the tables are, with nothing decided')).toBeVisible()
    await expect(atlas.project.counts()).toHaveText('13 schools · 2 engagements')
    await loadDemo.click()
    await expect(demo).toBeVisible()
  })

  await test.step('what is neither kept nor saved is asked about', async () => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type())
      void dialog.accept()
    })
    await atlas.files.load({ schools: REGISTER })
    await loadDemo.click()
    await expect(question).toContainText('neither kept on this computer nor saved')
    await expectNoAxeViolations(page)
    await question.getByRole('button', { name: 'Stay' }).click()
    await expect(question).toBeHidden()
    await expect(atlas.project.counts()).toContainText('13 schools')
    await atlas.project.rename('Grove hub')
    await loadDemo.click()
    await question.getByRole('button', { name: 'Load demo data' }).click()
    await expect(demo).toBeVisible()
    await atlas.goTo('Coverage')
    await expect(atlas.project.notices()).toContainText('The demo is open in the place of “Grove hub”')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await expect(atlas.project.counts()).toContainText('13 schools')
    await atlas.goTo('Data')
    await expect(page.getByLabel('Project name')).toHaveValue('Grove hub')
    await loadDemo.click()
    await question.getByRole('button', { name: 'Load demo data' }).click()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: 'Open “Grove hub” again' }).click()
    await expect(atlas.project.counts()).toContainText('13 schools')
    await atlas.download('Save project')
    await loadDemo.click()
    await expect(demo).toBeVisible()

    await atlas.files.load({ schools: REGISTER })
    expect(dialogs).toEqual([])
    await atlas.openView('Data')
    expect(dialogs).toEqual(['beforeunload'])
    await expect(atlas.project.notices()).toContainText(
      'was neither kept on this computer nor saved: the demo is open',
    )
    await atlas.openView('Data')
    expect(dialogs, 'the demo is left without a word').toEqual(['beforeunload'])
  })

  await test.step('the project opens again in a page that knows nothing of it, and a damaged one does not', async () => {
    await expect(demo).toBeVisible()
    await atlas.project.open(damaged)
    await expect(page.getByText(/damaged\.reachatlas was not opened\..*cut short/)).toBeVisible()
    await expect(demo).toBeVisible()
    await atlas.files.drop(whole)
    await expect(page.getByText(/Opened Grove hub/)).toBeVisible()
    await expect(atlas.project.counts()).toHaveText('13 schools · 2 engagements')
    await expect(page.getByText(/Remembered: 1 output, kept with the project/)).toBeVisible()
    await atlas.quality.link().click()
    await atlas.quality.waitFor(score)
  })
})

test('a project kept on this computer is there after a reload and after its worker dies, and a second tab takes over when the first closes, until it is cleared', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.openView('Data')
  expect(await atlas.project.filesOnDisk()).toEqual([])
  await expect(atlas.project.keepStatus()).toBeHidden()
  await expect(atlas.project.keepSwitch()).not.toBeChecked()
  await atlas.files.load({ schools: REGISTER })
  await expect(atlas.project.keepStatus()).toHaveText('Not kept')
  expect(await atlas.project.filesOnDisk()).toEqual([])
  await atlas.project.keep()
  expect(await atlas.project.filesOnDisk()).toContain('reach-atlas')
  await atlas.project.rename('Grove hub')
  await atlas.project.waitUntilKept()

  atlas.project.keepWorkerBusy()
  await atlas.openView('Data')
  await expect(atlas.project.notices()).toContainText('“Grove hub” is open, as kept on this computer')
  await expect(atlas.project.counts()).toContainText('13 schools')
  await expect(atlas.project.keepSwitch()).toBeChecked()
  await expectNoAxeViolations(page)
  await atlas.project.rename('Typed after a reload')
  await atlas.project.waitUntilKept()

  await atlas.project.endWorker()
  await expect(atlas.project.notices()).toContainText('was started again. What was open is open again.')
  await expect(atlas.project.counts()).toContainText('13 schools')
  await atlas.goTo('Gaps')
  await expect(atlas.project.keepStatus()).toHaveText(/^Kept \d\d:\d\d$/)

  const second = new Atlas(await context.newPage())
  await second.openView('Data')
  await expect(second.page.getByLabel('Project name')).toHaveValue('Typed after a reload')
  for (const view of ['Coverage', 'Gaps', 'Class of 30', 'Data'] as const) {
    await second.goTo(view)
    await expect(second.project.keepStatus()).toHaveText('Another tab keeps')
    await expect(second.project.notices()).toContainText('nothing you change in this one is kept')
  }
  await second.project.rename('Typed in the second tab')
  await page.close()
  await second.project.waitUntilKept()

  const third = new Atlas(await context.newPage())
  await third.openView('Data')
  await expect(third.page.getByLabel('Project name')).toHaveValue('Typed in the second tab')
  await second.project.rename('Changed in the second tab')
  await second.project.waitUntilKept()
  await third.project.rename('Changed in the third')
  await second.page.close()
  await third.goTo('Gaps')
  await expect(third.project.keepStatus()).toHaveText('Two versions')
  await third.project.keepStatus().click()
  await expect(
    third.page.getByText(/“Changed in the second tab” of .*“Changed in the third” of /),
  ).toBeVisible()
  await expectNoAxeViolations(third.page)
  await third.page.getByRole('button', { name: 'Keep what is open instead' }).click()
  await expect(third.project.keepStatus()).toHaveText(/^Kept /)
  await third.goTo('Data')
  await third.project.clear()
  expect(await third.project.filesOnDisk()).toEqual([])
  await third.openView('Data')
  await expect(third.page.getByText('Demo data', { exact: true })).toBeVisible()
  await expect(third.project.keepSwitch()).not.toBeChecked()
})
