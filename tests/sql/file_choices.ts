import type { FileKind } from '../../src/domain/files/file_kind'
import type { FileChoice } from '../../src/domain/files/import_report'
import { textFile } from './intake_in_node'

/** A file of this kind with this text. */
export const choice = (kind: FileKind, name: string, text: string): FileChoice => ({
  file: textFile(name, text),
  kind,
})
/** A priority list of these URNs, named as its file. */
export const list = (name: string, urns: string): FileChoice => ({
  ...choice('priority_list', `${name}.csv`, `URN\n${urns}`),
  listName: name,
  validFrom: '2023-09-01',
})
/** A log of one visit to each of these URNs. */
export const log = (name: string, ...urns: string[]): FileChoice =>
  choice('engagements', name, `Date,URN\n${urns.map((urn) => `01/02/2024,${urn}`).join('\n')}\n`)
