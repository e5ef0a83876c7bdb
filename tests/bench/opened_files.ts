import type { PickedFiles, ListDetails } from '../e2e/drivers/file_loader'
import type { BenchBrowser } from './browser'
import { measurementOf, type Measurement } from './measure'
import { pageMemory } from './memory'
import { measureQuestions } from './questions'

/** Loads files through the app's own inputs in a fresh visit, then asks questions of what was loaded. */
export function measureFiles(
  { browser, visit }: BenchBrowser,
  files: PickedFiles,
  runs: number,
  list?: ListDetails,
): Promise<Measurement[]> {
  return visit(async (atlas, page) => {
    await atlas.openDemo()
    await atlas.goTo('Data')
    const from = performance.now()
    await atlas.files.load(files, list)
    const imported = measurementOf('import, from picking the files', 'ms', [performance.now() - from])
    await atlas.goTo('Coverage')
    const questions = await measureQuestions(atlas, page, runs)
    const memory = await pageMemory(browser)
    return [
      imported,
      ...questions,
      ...(memory === undefined ? [] : [measurementOf('memory of the page', 'MB', [memory])]),
    ]
  })
}
