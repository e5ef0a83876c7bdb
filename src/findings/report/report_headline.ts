import { isRatedBelow } from '../../domain/report/explanations'
import type { ReportRow } from '../../domain/report/report_rows'
import { agreeing } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { countedNoun, rowLabel } from './metric_labels'

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const numberWord = (count: number): string => NUMBERS[count] ?? formatCount(count)

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** "Four of seven rated figures miss their target; two are red: …" */
export function reportHeadline(rows: readonly ReportRow[]): string {
  const rated = rows.filter(({ rag }) => rag !== 'grey')
  if (rated.length === 0) return 'No figure has a target to be held against'
  const below = rated.filter(isRatedBelow)
  if (below.length === 0)
    return rated.length === 1
      ? 'The one rated figure meets its target'
      : `All ${inSentence(numberWord(rated.length))} rated figures meet their targets`
  const red = below.filter(({ rag }) => rag === 'R')
  const missed = `${numberWord(below.length)} of ${inSentence(numberWord(rated.length))} rated figures ${agreeing(below.length, 'misses its target', 'miss their targets')}`
  if (red.length === 0) return `${missed}, ${agreeing(below.length, 'it is', 'all')} amber`
  if (red.length > 3 && red.length === below.length) return `${missed}, all red`
  if (red.length > 3) return `${missed}, ${inSentence(numberWord(red.length))} of them red`
  return `${missed}; red: ${list(red.map((row) => inSentence(rowLabel(row))))}`
}

/** "474 more secondary schools, 505 more primary schools would turn them green." The three that miss most. */
export function missingSentence(rows: readonly ReportRow[]): string {
  const missing = rows.filter(
    (row) =>
      row.kind === 'metric' &&
      isRatedBelow(row) &&
      row.target?.isPercent &&
      !row.target.fewerIsBetter &&
      row.missing,
  )
  if (missing.length === 0) return ''
  const parts = missing.slice(0, 3).map((row) => {
    const count = row.missing ?? 0
    return `${formatCount(count)} more ${countedNoun(row, count)}`
  })
  return `${list(parts)} would meet ${agreeing(missing.length, 'the target', 'the targets')}.`
}
