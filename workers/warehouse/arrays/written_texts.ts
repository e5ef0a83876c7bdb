import type { Table } from 'apache-arrow'
import { distinctTexts, numberColumn, numbersOfTexts, textColumn } from '../arrow_columns'

/** A column of texts: the text of each row, counted from 1 in `texts`; 0 where it has none. */
export interface WrittenTexts {
  readonly codes: Uint32Array
  readonly texts: readonly string[]
}

/**
 * A column of engagements. Out of the engine, rows name the texts of `distinct` by number, in `<name>_code`; a project that
 * is older than the column has none.
 */
export function writtenTexts(engagements: Table, name: string, distinct: Table | undefined): WrittenTexts {
  if (distinct)
    return {
      codes: numberColumn(engagements, `${name}_code`, Uint32Array, 0),
      texts: textColumn(distinct, name),
    }
  if (!engagements.getChild(name)) return { codes: new Uint32Array(engagements.numRows), texts: [] }
  const texts = [...distinctTexts(engagements, name)].filter((text) => text !== '')
  const codeOf = new Map(texts.map((text, at) => [text, at + 1]))
  return {
    codes: numbersOfTexts(engagements, name, Uint32Array, (text) => codeOf.get(text) ?? 0),
    texts,
  }
}
