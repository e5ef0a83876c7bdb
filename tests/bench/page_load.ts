import type { BenchBrowser } from './browser'
import { measurementOf, repeat, type Measurement } from './measure'
import { longTasks, timeOfFirstPaint, timeOfMark } from './page_times'

/** From an empty cache to the first map of demo data, beside the first paint of anything in the same loads. */
export async function measurePageLoad({ visit }: BenchBrowser, runs: number): Promise<Measurement[]> {
  const firstPaints: number[] = []
  const longest: number[] = []
  const firstMaps = await repeat(runs, () =>
    visit(async (atlas, page) => {
      await atlas.open()
      const firstMap = await timeOfMark(page, 'reach-atlas:first-map')
      firstPaints.push(await timeOfFirstPaint(page))
      longest.push(Math.max(0, ...(await longTasks(page))))
      return firstMap
    }),
  )
  const firstPaint = measurementOf('first paint', 'ms', firstPaints)
  return [
    firstPaint,
    measurementOf('first map on demo data', 'ms', firstMaps, firstPaint),
    measurementOf('longest task of the main thread', 'ms', longest),
  ]
}
