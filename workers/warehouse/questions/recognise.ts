import type { Mapping } from '../../../src/domain/files/mapping'
import type { Recognition } from '../../../src/domain/files/recognition'
import type { Parts } from '../parts'

/** What each file seems to be, its tables one by one; files with headings that were mapped are read as mapped. */
export async function recognise(
  { tables }: Parts,
  files: readonly File[],
  mappings: readonly Mapping[],
): Promise<Recognition[][]> {
  const { intake } = await tables.sqlForFiles()
  return intake.recognise(files, mappings)
}
