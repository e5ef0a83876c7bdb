import type { Engine } from '../engine'
import { createTable } from './create_table'
import { matchKey } from './match_key'

type Wordings = Readonly<Record<string, readonly string[]>>

/** Match key of a wording → code; the first code to claim a wording keeps it. */
function codesByKey(words: Wordings): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [code, wordings] of Object.entries(words))
    for (const key of [...wordings, code].map(matchKey)) if (!codes.has(key)) codes.set(key, code)
  return codes
}

/** Makes a table of the columns wording (a match key) and code. */
export function createWordTable(engine: Engine, table: string, words: Wordings): void {
  const codes = codesByKey(words)
  createTable(engine, table, { wording: [...codes.keys()], code: [...codes.values()] })
}

/** Makes a macro without parameters that is a map from match key to code, for use where no table can be read. */
export function createWordMap(engine: Engine, macro: string, words: Wordings): void {
  const entries = [...codesByKey(words)].map(([key, code]) => `'${key}': '${code}'`)
  engine.run(`CREATE OR REPLACE TEMP MACRO ${macro}() AS MAP {${entries.join(', ')}}`)
}
