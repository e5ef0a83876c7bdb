import type { Mapping } from '../../../src/domain/files/mapping'
import type { Recognition, SelectedTable } from '../../../src/domain/files/recognition'
import type { Parts } from '../parts'

/** What one table of a file seems to be, where a person says which table it is. */
export async function recogniseTable(
  { tables }: Parts,
  file: File,
  wanted: SelectedTable,
  mappings: readonly Mapping[],
): Promise<Recognition> {
  const { intake } = await tables.sqlForFiles()
  return intake.recogniseTable(file, wanted, mappings)
}
