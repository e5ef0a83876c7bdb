import type { Table } from 'apache-arrow'
import { codeColumn, numberColumn, textColumn } from '../arrow_columns'

/**
 * The provider of each engagement, counted from 1; 0 where the log names none. Written names that match one loaded
 * employer are one provider. Project files older than written_employers identify providers by name alone.
 */
export function providersOf(
  engagements: Table,
  writtenEmployers: Table,
): { readonly codes: Uint32Array; readonly count: number } {
  if (engagements.getChild('written_employer') === null) return codeColumn(engagements, 'employer')
  const codeOfProvider = new Map<string, number>()
  const keys = textColumn(writtenEmployers, 'wording')
  const providers = textColumn(writtenEmployers, 'employer_id').map((id, row) => {
    const provider = id === '' ? (keys[row] ?? '') : id
    const code = codeOfProvider.get(provider) ?? codeOfProvider.size + 1
    codeOfProvider.set(provider, code)
    return code
  })
  const codeOfRow = new Uint32Array(engagements.numRows)
  numberColumn(engagements, 'written_employer', Int32Array, -1).forEach((written, row) => {
    codeOfRow[row] = providers[written] ?? 0
  })
  return { codes: codeOfRow, count: codeOfProvider.size + 1 }
}
