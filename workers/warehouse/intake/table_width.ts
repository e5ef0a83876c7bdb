import type { TableText } from './formats/table_text'
import { cursorAt, readRecord } from './records'
import { Refusal } from './refusal'

/** The widest published tables of schools have some hundreds of columns; a table far past that is cut up wrongly. */
const MOST_COLUMNS = 4096
const RECORDS_LOOKED_AT = 60

/** Throws Refusal where a record near the start of a table has more columns than any table has. */
export function refuseIfTooWide(
  file: string,
  { opening, delimiter }: Pick<TableText, 'opening' | 'delimiter'>,
): void {
  const cursor = cursorAt(0)
  for (let record = 0; record < RECORDS_LOOKED_AT && cursor.at < opening.length; record += 1) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    if (cursor.fields > MOST_COLUMNS)
      throw new Refusal(
        file,
        `${file} has more than ${MOST_COLUMNS.toLocaleString('en-GB')} columns, which is more than can be read: save only the columns that matter and load that.`,
      )
  }
}
