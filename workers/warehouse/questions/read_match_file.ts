import type { MatchFileReading } from '../../../src/domain/matching/match_file'
import { readSavedMatches } from '../matching/read_match_file'
import type { Parts } from '../parts'

/** Matches that were saved as a file; nothing is decided by reading them. */
export const readMatchFile = (_: Parts, file: File): Promise<MatchFileReading> => readSavedMatches(file)
