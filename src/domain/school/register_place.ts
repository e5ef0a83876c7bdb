import { isRegister } from '../files/file_kind'
import type { FileReport } from '../files/import_report'

const NATIONS = 4

/** Of a register that is of no nation that is known. */
const SOMEWHERE = 'the register'

/**
 * Where every school that is open is, in words: "England", "England and Scotland", "United Kingdom". The demo, and a
 * register of a project that did not yet say of which nation it is, are of England.
 */
export function registerPlace(files: readonly Pick<FileReport, 'kind' | 'holds'>[]): string {
  const nations = [...new Set(files.filter(({ kind }) => isRegister(kind)).flatMap(({ holds }) => holds))]
  if (nations.length === 0) return 'England'
  if (nations.includes('')) return SOMEWHERE
  return nations.length === NATIONS ? 'United Kingdom' : new Intl.ListFormat('en-GB').format(nations.sort())
}
