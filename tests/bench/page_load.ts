import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import { freePortFrom } from '../../src/serve/production'
import type { BenchBrowser } from './browser'
import { measurementOf, repeat, type Measurement } from './measure'
import { longTasks, timeOfFirstPaint, timeOfMark } from './page_times'

const FIRST_MAP = 'reach-atlas:first-map'
const FLOOR = fileURLToPath(new URL('load_floor', import.meta.url))
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url))
const FLOOR_PORT = 4393

/** From an empty cache to the first map of demo data, beside the same of a page with nothing but the map. */
export async function measurePageLoad(bench: BenchBrowser, runs: number): Promise<Measurement[]> {
  const floor = await measureLoadFloor(bench, runs)
  const firstPaints: number[] = []
  const longest: number[] = []
  const firstMaps = await repeat(runs, () =>
    bench.visit(async (atlas, page) => {
      await atlas.open()
      const firstMap = await timeOfMark(page, FIRST_MAP)
      firstPaints.push(await timeOfFirstPaint(page))
      longest.push(Math.max(0, ...(await longTasks(page))))
      return firstMap
    }),
  )
  return [
    ...floor,
    measurementOf('first paint', 'ms', firstPaints),
    measurementOf('first map on demo data', 'ms', firstMaps, floor[0]),
    measurementOf('longest task of the main thread', 'ms', longest, floor[1]),
  ]
}

/** Of load_floor.ts, built and served as the app is: the first map, and the longest task of the main thread. */
async function measureLoadFloor(
  { visit }: BenchBrowser,
  runs: number,
): Promise<[firstMap: Measurement, longestTask: Measurement]> {
  const outDir = mkdtempSync(join(tmpdir(), 'reach-atlas-floor-'))
  const configFile = false
  const shared = { root: FLOOR, configFile, publicDir: PUBLIC, logLevel: 'error' } as const
  await build({
    ...shared,
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  })
  const port = await freePortFrom(FLOOR_PORT)
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  })
  const longest: number[] = []
  const open = async (page: Page): Promise<number> => {
    await page.goto(`http://127.0.0.1:${port}/`)
    const firstMap = await timeOfMark(page, FIRST_MAP)
    longest.push(Math.max(0, ...(await longTasks(page))))
    return firstMap
  }
  try {
    const firstMaps = await repeat(runs, () => visit((_, page) => open(page)))
    return [
      measurementOf('typed arrays and points, first map', 'ms', firstMaps),
      measurementOf('typed arrays and points, longest task', 'ms', longest),
    ]
  } finally {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}
