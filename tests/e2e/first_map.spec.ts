import type { BrowserContextOptions } from '@playwright/test'
import { Atlas } from './drivers/atlas'
import { expect, pageElsewhere, test } from './drivers/test'

const OTHER_VIEWS = /OtherViews.*\.js$/

test('the first map waits for no other view, and one that cannot be fetched says so and opens after all', async ({
  browser,
}, { project }) => {
  const page = await pageElsewhere(browser, project)
  const atlas = new Atlas(page)
  await atlas.openDemo()
  await atlas.map.waitForFirstPaint()
  await expect(page.getByText('Opening Reach Atlas')).toHaveCount(0)
  const fetched = () =>
    page.evaluate(() => ({
      firstMap: performance.getEntriesByName('reach-atlas:first-map')[0]?.startTime ?? Infinity,
      files: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    }))
  const others = async () => (await fetched()).files.find(({ name }) => OTHER_VIEWS.test(name))
  await expect.poll(others).toBeDefined()
  expect((await others())?.startTime).toBeGreaterThan((await fetched()).firstMap)

  await page.route(OTHER_VIEWS, (route) => route.abort())
  await page.reload()
  await atlas.map.waitForFirstPaint()
  await atlas.goTo('Gaps')
  await expect(page.getByRole('alert')).toContainText('This view could not be fetched')
  await page.unroute(OTHER_VIEWS)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Gaps/ })).toBeAttached()
  await page.context().close()
})

test('the page says what it is before there is an app, and what it needs where there can be none', async ({
  browser,
}, { project }) => {
  const context = await browser.newContext({
    ...project.use,
    javaScriptEnabled: false,
  } as BrowserContextOptions)
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByText('Opening Reach Atlas')).toBeVisible()
  await expect(page.getByText('nothing is sent anywhere')).toBeVisible()
  expect(await (await page.request.get('/')).text()).toMatch(
    /<noscript[^]*it needs JavaScript[^]*<\/noscript/,
  )
  await context.close()
})
