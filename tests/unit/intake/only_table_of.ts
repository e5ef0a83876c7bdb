import type { Mapping } from '../../../src/domain/files/mapping'
import type { Recognition } from '../../../src/domain/files/recognition'
import { recogniseFile } from '../../../workers/warehouse/intake/recognise'

/** What a file of one table is taken for. */
export async function onlyTableOf(file: File, mappings: readonly Mapping[] = []): Promise<Recognition> {
  const [recognition, ...others] = await recogniseFile(file, mappings)
  if (!recognition || others.length > 0) throw new Error(`${file.name} has ${others.length + 1} tables`)
  return recognition
}
