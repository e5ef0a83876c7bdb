import type { Dataset } from '../../../src/domain/project/dataset'
import type { Parts } from '../parts'
import { describe } from '../questions/describe'
import { readDemo } from '../app_files'

/** Opens the demo in the place of what is open. */
export async function openDemo(parts: Parts): Promise<Dataset> {
  const { tables, readAppFile } = parts
  const streams = await readDemo(readAppFile)
  return tables.taskQueue.run(async () => {
    await tables.openStreams(streams, { demo: true, files: [] })
    return describe(parts)
  })
}
