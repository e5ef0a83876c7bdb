import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp, serveApp } from '../../src/serve/production'
import { hasRealFiles, NO_REAL_FILES, realFiles } from '../real_files'
import { openBenchBrowser, type BenchBrowser } from './browser'
import { measureFloors } from './floors'
import { measureFormats } from './formats'
import { SCHOOLS, writeGeneratedFiles, type GeneratedFiles } from './generated/files'
import type { Measurement } from './measure'
import { measureNative } from './native_metrics'
import { measureFiles } from './opened_files'
import { measurePageFloor } from './page_floor'
import { measurePageLoad } from './page_load'
import { measurePlanView } from './plan_view'
import { measurePlans } from './plans'
import { measureQuestions } from './questions'
import { measureReportBatch } from './report_batch'
import { measurePrepared } from './prepared'
import { recordResults, type Result } from './results'
import { tableOf } from './table'

/*
 * How fast Reach Atlas is on this machine: the production build in real Chromium, beside bare floors in Node.
 * It reports and never fails: a part that cannot be measured says why. `npm run bench -- plan report` measures parts by
 * name, `npm run bench -- 5000000` that size; what was measured is added to `results/`.
 */

const PAGE_LOADS = 5
const RUNS = 9
/** About as many as the demo data has. */
const DEMO_ROWS = 178_000
const SIZES = [200_000, 1_000_000]
const FORMAT_ROWS = 100_000

interface Part {
  readonly name: string
  readonly title: string
  readonly measure: (bench: BenchBrowser) => Promise<readonly Measurement[]>
}

const folder = mkdtempSync(join(tmpdir(), 'reach-atlas-bench-'))

const DEMO_PARTS: readonly Part[] = [
  { name: 'opening', title: 'Opening the app', measure: (bench) => measurePageLoad(bench, PAGE_LOADS) },
  {
    name: 'demo',
    title: 'Demo data',
    measure: async (bench) => {
      const floor = await measurePageFloor(bench, DEMO_ROWS, RUNS)
      return bench.visit(async (atlas, page) => {
        await atlas.openDemo()
        return measureQuestions(atlas, page, RUNS, floor)
      })
    },
  },
  {
    name: 'plan',
    title: 'Plan on demo data',
    measure: (bench) => bench.visit((atlas, page) => measurePlanView(atlas, page, RUNS)),
  },
  {
    name: 'report',
    title: 'Reports of every hub on demo data',
    measure: (bench) => bench.visit((atlas, page) => measureReportBatch(atlas, page, RUNS)),
  },
]

const REAL_PARTS: readonly Part[] = [
  { name: 'real', title: 'Real files', measure: (bench) => measureFiles(bench, realFiles(), RUNS) },
  { name: 'plans', title: 'Plans of visits, in Node', measure: () => measurePlans(RUNS) },
]

const FORMAT_PART: Part = {
  name: 'formats',
  title: `${FORMAT_ROWS.toLocaleString('en-GB')} engagements in each format: in the app`,
  measure: (bench) => measureFormats(bench, folder, writeGeneratedFiles(folder, 0).schools, FORMAT_ROWS),
}

const PREPARED_ROWS = 5_000_000

const PREPARED_PART: Part = {
  name: 'tables',
  title: `${PREPARED_ROWS.toLocaleString('en-GB')} engagements as prepared tables (Parquet): in the app`,
  measure: (bench) => measurePrepared(bench, folder, PREPARED_ROWS, RUNS),
}

const NATIVE_ROWS = 20_000_000

const NATIVE_PART: Part = {
  name: 'native',
  title: `${NATIVE_ROWS.toLocaleString('en-GB')} engagements in a folder a year, in DuckDB itself`,
  measure: () => measureNative(mkdtempSync(join(folder, 'native-')), NATIVE_ROWS, SCHOOLS),
}

function partsOfSize(size: number): readonly Part[] {
  const title = `${size.toLocaleString('en-GB')} generated engagements`
  let written: GeneratedFiles | undefined
  const files = (): GeneratedFiles => (written ??= writeGeneratedFiles(folder, size))
  return [
    {
      name: String(size),
      title: `${title}: engagements per school and year, in Node`,
      measure: () => measureFloors(files(), RUNS),
    },
    {
      name: String(size),
      title: `${title}: in the app`,
      measure: (bench) => measureFiles(bench, files(), RUNS, size),
    },
  ]
}

const chosen = process.argv.slice(2)
const sizes = chosen.map(Number).filter(Number.isSafeInteger)
const parts = [
  ...DEMO_PARTS,
  ...(hasRealFiles ? REAL_PARTS : []),
  FORMAT_PART,
  PREPARED_PART,
  NATIVE_PART,
  ...(sizes.length > 0 ? sizes : SIZES).flatMap(partsOfSize),
].filter(({ name }) => chosen.length === 0 || chosen.includes(name))

try {
  await measureEverything()
} catch (error) {
  say(`The bench stopped: ${sayError(error)}`)
} finally {
  rmSync(folder, { recursive: true })
}

async function measureEverything(): Promise<void> {
  say('Building …')
  await buildApp()
  const served = await serveApp(4373)
  const bench = await openBenchBrowser(served.address)
  const results: Result[] = []
  try {
    for (const { title, measure } of parts) {
      const measurements = await report(title, () => measure(bench))
      results.push(...measurements.map((measurement) => ({ ...measurement, part: title })))
    }
    if (!hasRealFiles) say(`\nReal files: ${NO_REAL_FILES}`)
    say(`\nAdded to ${recordResults(results)}`)
  } finally {
    await bench.browser.close()
    await served.close()
  }
}

async function report(
  title: string,
  measure: () => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> {
  say(`\n${title}`)
  try {
    const measurements = await measure()
    say(tableOf(measurements))
    return measurements
  } catch (error) {
    say(`not measured: ${sayError(error)}`)
    return []
  }
}

function sayError(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
