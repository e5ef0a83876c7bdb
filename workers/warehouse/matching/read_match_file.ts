import * as matchFile from '../../../src/domain/match_file'
import type { MatchFileReading } from '../../../src/domain/match_file'
import { tablesIn } from '../intake/formats/tables_in'
import { cursorAt, fieldsOf, readRecord } from '../intake/records'
import { Refusal } from '../intake/refusal'

/** Reads "School matches (CSV)", as saved or as a spreadsheet has saved it since. */
export async function readMatchFile(file: File): Promise<MatchFileReading> {
  try {
    const [table] = await tablesIn(file)
    if (!table) return matchFile.readMatchFile(file.name, [])
    const rows: string[][] = []
    const cursor = cursorAt(0)
    while (cursor.at < table.bytes.length) {
      readRecord(table.bytes, cursor, table.delimiter.charCodeAt(0))
      rows.push(fieldsOf(table.bytes, cursor))
    }
    return matchFile.readMatchFile(file.name, rows)
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', why: reason.message }
    throw reason
  }
}
