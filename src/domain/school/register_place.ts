import { isRegister } from '../files/file_kind'
import type { FileReport } from '../files/import_report'

const NATIONS = 4

/** For a register of no known nation. */
const SOMEWHERE = 'the register'

/**
 * The place of the open register in words: "England", "England and Scotland", "United Kingdom". The demo, and a
 * register of a project that did not yet say of which nation it is, are of England.
 */
export function registerPlace(files: readonly Pick<FileReport, 'kind' | 'holds'>[]): string {
  const nations = [...new Set(files.filter(({ kind }) => isRegister(kind)).flatMap(({ holds }) => holds))]
  if (nations.length === 0) return 'England'
  if (nations.includes('')) return SOMEWHERE
  return nations.length === NATIONS ? 'United Kingdom' : new Intl.ListFormat('en-GB').format(nations.sort())
}
