import { readMatchFile } from '../../../src/domain/matching/match_file'
import type { MatchFileReading } from '../../../src/domain/matching/match_file'
import { matchFileRefusalSentence } from '../../../src/findings/files/match_file_sentences'
import { tablesIn } from '../intake/formats/tables_in'
import { wholeOf } from '../intake/pieces'
import { cursorAt, recordFields, readRecord } from '../intake/records'
import { Refusal } from '../intake/refusal'

/** Some hundred thousand matches. */
const MAX_BYTES = 2 ** 24

/** Reads "School matches (CSV)", as saved or as a spreadsheet has saved it since. */
export async function readSavedMatches(file: File): Promise<MatchFileReading> {
  try {
    const reading = readMatchFile(await rowsIn(file))
    return reading.outcome === 'read'
      ? reading
      : { outcome: 'refused', why: matchFileRefusalSentence(file.name, reading.refusal) }
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', why: reason.message }
    throw reason
  }
}

/** The cells of the first table of a file, its headings first; none where it has no table. */
async function rowsIn(file: File): Promise<string[][]> {
  const [table] = await tablesIn(file)
  if (!table) return []
  const rows: string[][] = []
  const text = await wholeOf(file.name, table.text, MAX_BYTES)
  const cursor = cursorAt(0)
  while (cursor.at < text.length) {
    readRecord(text, cursor, table.delimiter.charCodeAt(0))
    rows.push(recordFields(text, cursor))
  }
  return rows
}
