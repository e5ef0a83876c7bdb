import type { EngagementTables } from './loaded_tables'
import { writtenTexts, type WrittenTexts } from './written_texts'

/** The programme of each row, counted from 1 in the order of `names`; 0 where the log names none. */
interface Programmes {
  readonly codes: Uint32Array
  readonly names: readonly string[]
}

const spellingKey = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')

/** Names that differ in case and spaces alone are one programme, under the first of them, capitals before small letters. */
function joinSpellings({ codes, texts }: WrittenTexts): Programmes {
  const nameOfKey = new Map<string, string>()
  for (const name of [...texts].sort())
    if (!nameOfKey.has(spellingKey(name))) nameOfKey.set(spellingKey(name), name)
  const names = [...nameOfKey.values()].sort((a, b) => a.localeCompare(b, 'en-GB'))
  const codeOfKey = new Map(names.map((name, at) => [spellingKey(name), at + 1]))
  const codeOfWritten = [0, ...texts.map((name) => codeOfKey.get(spellingKey(name)) ?? 0)]
  return { codes: codes.map((code) => codeOfWritten[code] ?? 0), names }
}

/** The programmes of engagements; none in a project that is older than programmes. */
export const programmesOf = ({ engagements, programmes }: EngagementTables): Programmes =>
  joinSpellings(writtenTexts(engagements, 'programme', programmes))
