import type { Mapping } from '../../../src/domain/files/mapping'
import type { FileGuess } from '../../../src/domain/files/recognition'
import { guessFile as guessByFirstRows } from '../intake/guess_file'
import type { Parts } from '../parts'

/** What a file seems to be by its first rows, without the engine: a person waits for it. */
export const guessFile = (
  _parts: Parts,
  file: File,
  mappings: readonly Mapping[],
): Promise<FileGuess | undefined> => guessByFirstRows(file, mappings)
