import { CALL_STATES, type CallState } from '../../domain/outreach_list/outreach_list'
import type { CallSheet } from './call_sheet'

/** Which schools of a list are visible: those with every word typed, and of one state; null for any. */
export interface SheetFilter {
  readonly text: string
  readonly state: CallState | null
}

export const EVERY_SHEET: SheetFilter = { text: '', state: null }

export const isSheetFilterOn = ({ text, state }: SheetFilter): boolean => text.trim() !== '' || state !== null

export const callStateOf = (value: string): CallState | null =>
  CALL_STATES.find((state) => state === value) ?? null

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const textOf = ({ id, name, note, known }: CallSheet): string =>
  folded([id, name, note, known?.facts, known?.town, known?.postcode].join(' '))

/** The sheets that pass, in their order. */
export function filterSheets(
  sheets: readonly CallSheet[],
  { text, state }: SheetFilter,
): readonly CallSheet[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return sheets.filter((sheet) => {
    if (state !== null && sheet.state !== state) return false
    const searched = textOf(sheet)
    return words.every((word) => searched.includes(word))
  })
}
