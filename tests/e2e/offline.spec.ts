import { Atlas } from './drivers/atlas'
import { ClassOfThirtyDriver } from './drivers/class_of_thirty'
import { expect, test } from './drivers/test'

test.use({ serviceWorkers: 'allow' })

test('own files that were not kept come back after the page is loaded again; after one visit the app opens with the network cable out', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.openView('Data')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))

  page.on('dialog', (dialog) => void dialog.accept())
  await atlas.files.load({ schools: 'tests/fixtures/register.csv' })
  await atlas.project.rename('Grove hub')
  await page.reload()
  await expect(atlas.project.notices()).toContainText('The demo is open in the place of “Grove hub”')
  expect(await atlas.project.filesOnDisk()).toEqual([])
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(atlas.project.counts()).toContainText('13 schools')
  await expect(page.getByLabel('Project name')).toHaveValue('Grove hub')
  await page.close()

  await context.setOffline(true)
  const hall = await context.newPage()
  const next = new Atlas(hall)
  await next.openView('Class of 30')
  const classOf30 = new ClassOfThirtyDriver(hall)
  await expect(classOf30.figures().getByRole('button')).toHaveCount(30)
  await classOf30.present()
  await expect(classOf30.announcement()).toHaveText(/^1 of 7\. If a class of 30/)
  await classOf30.press('Escape')
  await next.goTo('Data')
  await next.files.load({ schools: 'tests/fixtures/register.csv' })
  await next.goTo('Coverage')
  await next.map.waitForFirstPaint()
})
