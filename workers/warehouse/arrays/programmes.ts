import { numberColumn, textColumn } from '../arrow_columns'
import type { EngagementTables } from './loaded_tables'

/** The programme of each row, counted from 1 in the order of `names`; 0 where the log names none. */
interface Programmes {
  readonly codes: Uint32Array
  readonly names: readonly string[]
}

const spellingKey = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')

/** Names that differ in case and spaces alone are one programme, under the first of them, capitals before small letters. */
function joinSpellings(codes: Uint32Array, written: readonly string[]): Programmes {
  const nameOfKey = new Map<string, string>()
  for (const name of [...written].sort())
    if (!nameOfKey.has(spellingKey(name))) nameOfKey.set(spellingKey(name), name)
  const names = [...nameOfKey.values()].sort((a, b) => a.localeCompare(b, 'en-GB'))
  const codeOfKey = new Map(names.map((name, at) => [spellingKey(name), at + 1]))
  const codeOfWritten = [0, ...written.map((name) => codeOfKey.get(spellingKey(name)) ?? 0)]
  return { codes: codes.map((code) => codeOfWritten[code] ?? 0), names }
}

/** The programmes of engagements; none in a project that is older than programmes. */
export function programmesOf({ engagements, programmes }: EngagementTables): Programmes {
  if (programmes)
    return joinSpellings(
      numberColumn(engagements, 'programme_code', Uint32Array, 0),
      textColumn(programmes, 'programme'),
    )
  const none = new Uint32Array(engagements.numRows)
  if (!engagements.getChild('programme')) return { codes: none, names: [] }
  const written = textColumn(engagements, 'programme')
  const names = [...new Set(written)].filter((name) => name !== '')
  const codeOfName = new Map(names.map((name, at) => [name, at + 1]))
  return joinSpellings(
    none.map((_, row) => codeOfName.get(written[row] ?? '') ?? 0),
    names,
  )
}
