import type { Mapping } from '../../../src/domain/files/mapping'
import type { FileGuess } from '../../../src/domain/files/recognition'
import { isWhole } from './choose_table'
import { findTables } from './find_tables'
import { pausing } from './pieces'

/**
 * What a file seems to be by its first rows alone, while recogniseFile reads all of it. Undefined where they do not say,
 * or hold several tables; where the file cannot be read, recogniseFile says why.
 */
export async function guessFile(file: File, mappings: readonly Mapping[]): Promise<FileGuess | undefined> {
  try {
    const reading = { pause: pausing(() => undefined), firstRows: true }
    const { candidates } = await findTables(file, { mappings }, reading)
    const [whole, ...more] = candidates.filter(isWhole)
    if (!whole || more.length > 0) return undefined
    return { kind: whole.plan.kind, columns: whole.plan.positions.size }
  } catch {
    return undefined
  }
}
