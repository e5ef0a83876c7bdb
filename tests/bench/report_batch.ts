import type { Page } from '@playwright/test'
import type { Atlas } from '../e2e/drivers/atlas'
import { download } from '../e2e/drivers/downloads'
import { measurementOf, type Measurement } from './measure'
import { longTasks } from './page_times'

/** Every hub's report in one press on demo data: how long it takes, and how long the main thread is kept at once (issue 12). */
export async function measureReportBatch(atlas: Atlas, page: Page, runs: number): Promise<Measurement[]> {
  await atlas.open('?view=report&by=hub')
  await page.getByRole('button', { name: 'Download' }).click()
  const button = page.getByRole('button', { name: 'Report of every area (ZIP)', exact: true })
  await button.isEnabled()
  const times: number[] = []
  const longest: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = (await longTasks(page)).length
    const from = performance.now()
    await download(page, 'Report of every area (ZIP)')
    times.push(performance.now() - from)
    const tasks = (await longTasks(page)).slice(before)
    longest.push(Math.max(0, ...tasks))
  }
  return [
    measurementOf('18 reports of 17 hubs as a ZIP', 'ms', times),
    measurementOf('the longest that the main thread was kept, 0 where under 50', 'ms', longest),
  ]
}
