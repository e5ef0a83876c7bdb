import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp, serveApp } from '../../src/serve/production'
import { hasRealFiles, NO_REAL_FILES, realFiles } from '../real_files'
import { openBenchBrowser } from './browser'
import { measureFloors } from './floors'
import { measureFormats } from './formats'
import { writeGeneratedFiles } from './generated/files'
import type { Measurement } from './measure'
import { measureFiles } from './opened_files'
import { measurePageLoad } from './page_load'
import { measurePlanView } from './plan_view'
import { measurePlans } from './plans'
import { measureQuestions } from './questions'
import { measureReportBatch } from './report_batch'
import { tableOf } from './table'

/*
 * How fast Reach Atlas is on this machine: the production build in real Chromium, beside bare floors in Node.
 * It reports and never fails: a part that cannot be measured says why. `npm run bench -- 5000000` measures that size only.
 */

const PAGE_LOADS = 5
const RUNS = 9
const SIZES = [200_000, 1_000_000]
const FORMAT_ROWS = 100_000

const sizes = process.argv.slice(2).map(Number).filter(Number.isSafeInteger)
const folder = mkdtempSync(join(tmpdir(), 'reach-atlas-bench-'))
try {
  await measureEverything(sizes.length > 0 ? sizes : SIZES)
} catch (error) {
  say(`The bench stopped: ${sayError(error)}`)
} finally {
  rmSync(folder, { recursive: true })
}

async function measureEverything(sizes: readonly number[]): Promise<void> {
  say('Building …')
  await buildApp()
  const served = await serveApp(4373)
  const bench = await openBenchBrowser(served.address)
  try {
    await report('Opening the app', () => measurePageLoad(bench, PAGE_LOADS))
    await report('Demo data', () =>
      bench.visit(async (atlas, page) => {
        await atlas.openDemo()
        return measureQuestions(atlas, page, RUNS)
      }),
    )
    await report('Plan on demo data', () => bench.visit((atlas, page) => measurePlanView(atlas, page, RUNS)))
    await report('Reports of every hub on demo data', () =>
      bench.visit((atlas, page) => measureReportBatch(atlas, page, RUNS)),
    )
    if (hasRealFiles) await report('Real files', () => measureFiles(bench, realFiles(), RUNS))
    else say(`\nReal files: ${NO_REAL_FILES}`)
    if (hasRealFiles) await report('Plans of visits, in Node', () => measurePlans(RUNS))
    await report(`${FORMAT_ROWS.toLocaleString('en-GB')} engagements in each format: in the app`, () =>
      measureFormats(bench, folder, writeGeneratedFiles(folder, 0).schools, FORMAT_ROWS),
    )
    for (const size of sizes) {
      const files = writeGeneratedFiles(folder, size)
      const title = `${size.toLocaleString('en-GB')} generated engagements`
      await report(`${title}: engagements per school and year, in Node`, () => measureFloors(files, RUNS))
      await report(`${title}: in the app`, () => measureFiles(bench, files, RUNS, size))
    }
  } finally {
    await bench.browser.close()
    await served.close()
  }
}

async function report(title: string, measure: () => Promise<readonly Measurement[]>): Promise<void> {
  say(`\n${title}`)
  try {
    say(tableOf(await measure()))
  } catch (error) {
    say(`not measured: ${sayError(error)}`)
  }
}

function sayError(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
