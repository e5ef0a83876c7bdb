import type { PickedFiles } from '../e2e/drivers/file_loader'
import type { BenchBrowser } from './browser'
import { measurementOf, type Measurement } from './measure'
import { pageMemory, peakMemory } from './memory'
import { measureNativeRead } from './native_read'
import { measurePageFloor } from './page_floor'
import { measureQuestions } from './questions'

const NATIVE_RUNS = 3

/**
 * Loads files through the app's own inputs in a fresh visit, then asks questions of what was loaded. `rows`: how many
 * the files hold, where it is known, to tell the memory of a million.
 */
export async function measureFiles(
  bench: BenchBrowser,
  files: PickedFiles,
  runs: number,
  rows?: number,
): Promise<Measurement[]> {
  const { browser, visit } = bench
  const floor = rows === undefined ? undefined : await measurePageFloor(bench, rows, runs)
  const native = rows === undefined ? undefined : await measureNativeRead(Object.values(files), NATIVE_RUNS)
  return visit(async (atlas, page) => {
    await atlas.openDemo()
    await atlas.goTo('Data')
    const before = await pageMemory(browser)
    const from = performance.now()
    let recognised = from
    const [, peak] = await peakMemory(browser, async () => {
      await atlas.files.pick(files)
      await atlas.files.waitUntilRecognised()
      recognised = performance.now()
      await atlas.files.loadPicked()
    })
    const imported = [
      ...(native ? [native] : []),
      measurementOf('import, from picking the files', 'ms', [performance.now() - from], native),
      measurementOf('  of which until they are recognised', 'ms', [recognised - from]),
    ]
    await atlas.goTo('Coverage')
    await atlas.map.waitForFirstPaint()
    const questions = await measureQuestions(atlas, page, runs, floor)
    const memory = await pageMemory(browser)
    if (before === undefined || peak === undefined || memory === undefined) return [...imported, ...questions]
    const megabytes = (name: string, value: number): Measurement => measurementOf(name, 'MB', [value])
    return [
      ...imported,
      ...questions,
      megabytes('memory of the page alone', memory),
      megabytes('most memory of the page while importing', peak),
      ...(rows === undefined
        ? []
        : [megabytes('  of which a million rows, beyond the demo', (peak - before) / (rows / 1_000_000))]),
    ]
  })
}
