import { readFileSync } from 'node:fs'
import { factsIn } from './facts_text'

/** Reads columns of a table of published figures (`data/facts/<name>.csv`) as text, one record a row. */
export const readFacts = <Name extends string>(
  name: string,
  columns: readonly Name[],
): readonly Record<Name, string>[] =>
  factsIn(readFileSync(new URL(`facts/${name}.csv`, import.meta.url), 'utf8'), columns)

/** A number, or null for a blank. */
export const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text))
