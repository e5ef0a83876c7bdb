import { firstAgainstLast } from '../../domain/coverage/equity'
import type { ConcentrationIntervals, Fairness, Interval } from '../../domain/coverage/fairness'
import { schoolsNoun } from '../school/schools_noun'
import { formatWindow } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'
import { formatCount, formatRate } from '../format_number'
import type { CoverageQuestion } from '../../domain/coverage/coverage'

/** Fewer schools in a fifth than this are not compared: a rule of this app. */
const SMALLEST_FIFTH = 10

/** Why fifths are not compared; '' where they are. */
export function notComparedReason({ schools, fifths, widestTie, widestTiePct }: Fairness): string {
  if (fifths?.every((fifth) => fifth.schools >= SMALLEST_FIFTH)) return ''
  if (schools < SMALLEST_FIFTH || fifths !== null || widestTie === 1)
    return 'Too few schools here give a share of pupils on free school meals to compare.'
  return `Too few different values to compare: ${formatCount(widestTie)} of the ${counted(schools, 'school')} with % FSM have the same, ${formatPct(widestTiePct)}.`
}

/** "20 points less likely", "as likely": schools with the most free school meals against those with the fewest. */
export function likelihoodPhrase({ fifths }: Fairness): { readonly strong: string; readonly rest: string } {
  const points = Math.round(100 * firstAgainstLast(fifths ?? []).difference)
  if (points === 0) return { strong: 'as likely', rest: 'to be reached as' }
  const more = points > 0 ? 'more' : 'less'
  return { strong: `${counted(Math.abs(points), 'point')} ${more} likely`, rest: 'to be reached than' }
}

export interface NamedMeasure {
  readonly name: string
  readonly value: string
  readonly meaning: string
}

/** The concentration index with what it is made of, and the two forms that are compared across different reach. */
export function concentrationMeasures(
  { concentration }: Fairness,
  question: CoverageQuestion,
  intervals: ConcentrationIntervals | null,
): NamedMeasure[] {
  if (concentration === null) return []
  const { index, wagstaff, erreygers, schools, reached, mean } = concentration
  const noun = schoolsNoun(question.phase)
  return [
    {
      name: 'Concentration index',
      value: withInterval(index, intervals?.index),
      meaning: `Numerator: twice the covariance of reached (1 or 0) with the rank by % FSM, most first, over ${formatCount(schools)} ${noun}. Denominator: the share of them reached in ${formatWindow(question.window)}, ${formatRate(mean)} (${formatCount(reached)} of ${formatCount(schools)}). Schools of equal % FSM share a rank. Above 0: reach leans to schools with fewer pupils on free school meals.`,
    },
    {
      name: 'Wagstaff',
      value: withInterval(wagstaff, intervals?.wagstaff),
      meaning: 'The index ÷ (1 − share reached): from −1 to 1 whatever the share.',
    },
    {
      name: 'Erreygers',
      value: withInterval(erreygers, intervals?.erreygers),
      meaning: '4 × share reached × index: the same for reached as, turned round, for not reached.',
    },
  ]
}

/** How the interval comes about. */
export const INTERVAL_NOTE =
  'In brackets: 95% interval of 1,000 resamples of the schools. It says what chance could do if these schools were a sample; in a full register they are not.'

/** "Ratio of the first fifth to the last 0.71: 47% of 666 against 67% of 672." */
export function ratioSentences({ fifths }: Fairness): string {
  const { ratio } = firstAgainstLast(fifths ?? [])
  return Number.isFinite(ratio)
    ? `Reach of the first fifth is ${ratio.toFixed(2)} times that of the last. Schools that tie stay together, so fifths differ a little in size.`
    : 'Schools that tie stay together, so fifths differ a little in size.'
}

const formatPct = (pct: number): string => `${Number(pct.toFixed(1))}%`

const withInterval = (value: number, interval: Interval | undefined): string =>
  interval
    ? `${formatIndex(value)} (${formatIndex(interval.low)} to ${formatIndex(interval.high)})`
    : formatIndex(value)

const formatIndex = (value: number): string => value.toFixed(3).replace('-', '−')
