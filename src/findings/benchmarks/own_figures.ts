import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { Dataset } from '../../domain/project/dataset'
import type { Fraction } from '../../domain/report/rating'
import type { ReportRow } from '../../domain/report/report_rows'
import { formatCount } from '../format_number'

/** What of one's own stands beside a published figure, and why the two are not quite alike. */
interface OwnFigureOf {
  /** The id of a figure of the report, or the share of registered volunteers who are active. */
  readonly own: string
  readonly unlike: string
}

const ACTIVE = 'active'
const LOGGED = 'Theirs is of one programme and a whole year, yours of your log.'

const reach = (phase: string): OwnFigureOf => ({ own: `reach.${phase}`, unlike: LOGGED })
const PRIORITY: OwnFigureOf = {
  own: 'priority_reach.all',
  unlike: 'Theirs is of the Priority Schools of the time, yours of your list.',
}
const SATISFACTION = 'Theirs is a floor that every measure is to reach, not a mean.'

/** By the id of the published figure. */
export const OWN_FIGURES: Readonly<Record<string, OwnFigureOf>> = {
  N003: { own: ACTIVE, unlike: 'Theirs counts whoever was active at some point in five years.' },
  N004: reach('secondary'),
  N005: PRIORITY,
  N010: PRIORITY,
  N011: PRIORITY,
  N012P: reach('primary'),
  N013P18: reach('primary'),
  N013P19: reach('primary'),
  N013P20: reach('primary'),
  N012S: reach('secondary'),
  N013S18: reach('secondary'),
  N013S19: reach('secondary'),
  N013S20: reach('secondary'),
  N012C: reach('college'),
  N013C18: reach('college'),
  N013C19: reach('college'),
  N013C20: reach('college'),
  N017: { own: 'enjoyment.all', unlike: `${SATISFACTION} Yours is enjoyment alone.` },
  N113: {
    own: 'evaluation_level_1.all',
    unlike: 'Theirs is of initiatives with some evaluation of impact, yours of activities with any feedback.',
  },
}

export interface OwnFigure {
  /** "58.1%, 1,984 of 3,416"; "not known" where nothing is loaded that says. */
  readonly value: string
  readonly unlike: string
}

const NOT_KNOWN = 'not known'
const WAITING = 'being worked out'

function fractionWords({ numerator, denominator }: Fraction, isScore: boolean): string {
  if (isScore) return (numerator / denominator).toFixed(1)
  return `${((100 * numerator) / denominator).toFixed(1)}%, ${formatCount(numerator)} of ${formatCount(denominator)}`
}

/** One's own figure beside a published one; null where there is none of its kind. `rows` are undefined until they are worked out. */
export function ownFigure(
  id: string,
  rows: readonly ReportRow[] | undefined,
  { volunteersActive, volunteersRegistered }: Pick<Dataset, 'volunteersActive' | 'volunteersRegistered'>,
): OwnFigure | null {
  const of = OWN_FIGURES[id]
  if (!of) return null
  if (of.own === ACTIVE) {
    const isKnown = volunteersActive !== HIDDEN_COUNT && volunteersRegistered > 0
    const value = isKnown
      ? fractionWords({ numerator: volunteersActive, denominator: volunteersRegistered }, false)
      : NOT_KNOWN
    return { value, unlike: of.unlike }
  }
  if (!rows) return { value: WAITING, unlike: of.unlike }
  const row = rows.find((each) => each.id === of.own)
  if (!row || row.value === null) return { value: NOT_KNOWN, unlike: of.unlike }
  const value = row.value === 'hidden' ? 'hidden' : fractionWords(row.value, row.id.startsWith('enjoyment'))
  return { value, unlike: of.unlike }
}
