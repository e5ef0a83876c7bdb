import * as matchFile from '../../../src/domain/matching/match_file'
import type { MatchFileReading } from '../../../src/domain/matching/match_file'
import { tablesIn } from '../intake/formats/tables_in'
import { wholeOf } from '../intake/pieces'
import { cursorAt, fieldsOf, readRecord } from '../intake/records'
import { Refusal } from '../intake/refusal'

/** Some hundred thousand matches. */
const MAX_BYTES = 2 ** 24

/** Reads "School matches (CSV)", as saved or as a spreadsheet has saved it since. */
export async function readSavedMatches(file: File): Promise<MatchFileReading> {
  try {
    const [table] = await tablesIn(file)
    if (!table) return matchFile.readMatchFile(file.name, [])
    const rows: string[][] = []
    const text = await wholeOf(file.name, table.text, MAX_BYTES)
    const cursor = cursorAt(0)
    while (cursor.at < text.length) {
      readRecord(text, cursor, table.delimiter.charCodeAt(0))
      rows.push(fieldsOf(text, cursor))
    }
    return matchFile.readMatchFile(file.name, rows)
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', why: reason.message }
    throw reason
  }
}
