import type { Engine } from '../engine'
import { createTable } from './create_table'
import { matchKey } from './match_key'

type Spellings = Readonly<Record<string, readonly string[]>>

/** Match key of a wording → code; the first code to claim a wording keeps it. */
function codesByKey(words: Spellings): Map<string, string> {
  const codes = new Map<string, string>()
  for (const [code, spellings] of Object.entries(words))
    for (const key of [...spellings, code].map(matchKey)) if (!codes.has(key)) codes.set(key, code)
  return codes
}

/** Makes a table of the columns wording (a match key) and code. */
export function createWordTable(engine: Engine, table: string, words: Spellings): void {
  const codes = codesByKey(words)
  createTable(engine, table, { wording: [...codes.keys()], code: [...codes.values()] })
}

/** Makes a macro without parameters that is a map from match key to code, for use where no table can be read. */
export function createWordMap(engine: Engine, macro: string, words: Spellings): void {
  const entries = [...codesByKey(words)].map(([key, code]) => `'${key}': '${code}'`)
  engine.run(`CREATE OR REPLACE TEMP MACRO ${macro}() AS MAP {${entries.join(', ')}}`)
}
