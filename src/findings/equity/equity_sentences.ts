import type { Reach } from '../../domain/coverage/coverage'
import { FEW_SCHOOLS, reachRate } from '../../domain/coverage/coverage'
import { differenceInterval } from '../../domain/coverage/difference_interval'
import { firstAgainstLast, type Concentration } from '../../domain/coverage/equity'
import type { ConcentrationIntervals, Interval } from '../../domain/coverage/fairness'
import { FSM, type EquityAnswer, type RankPart } from '../../domain/coverage/fairness_ranking'
import { formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { reachProvenance } from '../coverage/coverage_sentences'
import {
  fairnessSentence,
  formatIndex,
  mixedPhasesSentence,
  notComparedReason,
  withInterval,
  type FairnessSentence,
  type FifthEnds,
} from '../coverage/fairness_sentences'
import { formatCount, formatRate, formatRateToTenth } from '../format_number'
import { schoolsNoun } from '../school/schools_noun'

const isByFsm = ({ question }: Pick<EquityAnswer, 'question'>): boolean => question.ranking.by === FSM

/** How the ends of a ranking are named: "the highest IDACI score", "the lowest". */
function endsOf({ question, label }: EquityAnswer): FifthEnds {
  return question.ranking.mostFirst === 'higher'
    ? { first: `the highest ${label}`, last: 'the lowest' }
    : { first: `the lowest ${label}`, last: 'the highest' }
}

const fairnessOf = ({
  fifths,
  ranked,
  withoutValue,
  widestTie,
  widestTieValue,
  concentration,
}: EquityAnswer) => ({
  fifths,
  ...ranked,
  fsmUnknown: withoutValue.schools,
  widestTie,
  widestTiePct: widestTieValue,
  concentration,
})

/** Why nothing is compared; '' where it is. */
export function whyNoEquity(answer: EquityAnswer): string {
  const { ranked, concentration, label } = answer
  if (ranked.schools > 0 && ranked.reached === 0)
    return 'Undefined, nothing to compare: none of these schools was reached.'
  if (ranked.schools > 0 && ranked.reached === ranked.schools)
    return 'Undefined, nothing to compare: every one of these schools was reached.'
  const reason = notComparedReason(fairnessOf(answer))
  if (reason !== '')
    return isByFsm(answer) ? reason : reason.replace('with % FSM', `with ${label}`).replace(/%\.$/, '.')
  return concentration === null ? 'Undefined, nothing to compare: every school has one value.' : ''
}

/** "Secondary schools in the fifth with the most pupils on free school meals were 20 points less likely to be reached…" */
export const equitySentence = (answer: EquityAnswer): FairnessSentence =>
  isByFsm(answer)
    ? fairnessSentence(fairnessOf(answer), answer.question)
    : fairnessSentence(fairnessOf(answer), answer.question, endsOf(answer))

/** "1 (highest % FSM)", "2" … "10 (lowest % FSM)". */
export function partName(at: number, { parts, question, label }: EquityAnswer): string {
  const last = (parts?.length ?? 0) - 1
  const isHigh = (at === 0) === (question.ranking.mostFirst === 'higher')
  const end = at === 0 || at === last ? ` (${isHigh ? 'highest' : 'lowest'} ${label})` : ''
  return `${at + 1}${end}`
}

export const partSpan = ({ from, to }: RankPart, { question }: Pick<EquityAnswer, 'question'>): string => {
  const figure = (value: number) =>
    `${Number(value.toFixed(1)).toLocaleString('en-GB')}${isByFsm({ question }) ? '%' : ''}`
  return figure(from) === figure(to) ? figure(from) : `${figure(from)} to ${figure(to)}`
}

export interface EquityMeasure {
  readonly name: string
  readonly value: string
  /** Of the CSV, where the screen shows fewer digits. */
  readonly exact: number
  readonly interval: Interval | undefined
  readonly meaning: string
}

const MEASURES = [
  [
    'slope',
    'Slope (SII)',
    'Difference in reach between the two ends of the ranking, by a line of least squares through every school.',
  ],
  [
    'relative',
    'Relative slope (RII)',
    'Reach at the least deprived end of that line ÷ reach at the most deprived.',
  ],
  [
    'index',
    'Concentration index',
    'Twice the covariance of reached with the rank ÷ share reached. Above 0: reach leans to less deprived schools.',
  ],
  ['wagstaff', 'Wagstaff', 'The index ÷ (1 − share reached): from −1 to 1 whatever the share.'],
  [
    'erreygers',
    'Erreygers',
    '4 × share reached × index: the same for reached as, turned round, for not reached.',
  ],
] as const

/** The slope and the three indices, each with its interval once it is worked out. */
export const equityMeasures = (
  concentration: Concentration,
  intervals: ConcentrationIntervals | null,
): EquityMeasure[] =>
  MEASURES.map(([key, name, meaning]) => ({
    name,
    value: withInterval(concentration[key], intervals?.[key]),
    exact: concentration[key],
    interval: intervals?.[key],
    meaning,
  }))

/** Whether the three indices agree since the year before, which they need not: that is why all three stand here. */
export function threeIndicesSentence({ concentration, yearBefore }: EquityAnswer): string {
  const WHY =
    'All three indices are shown, as they allow for the share reached in different ways and can disagree'
  if (!concentration || !yearBefore) return `${WHY} when years or places of different reach are compared.`
  const moves = (['index', 'wagstaff', 'erreygers'] as const).map((key) => ({
    words: `${key === 'index' ? 'index' : key === 'wagstaff' ? 'Wagstaff' : 'Erreygers'} ${formatIndex(yearBefore[key])} to ${formatIndex(concentration[key])}`,
    up: Math.sign(Math.abs(concentration[key]) - Math.abs(yearBefore[key])),
  }))
  const agree = moves.every(({ up }) => up === moves[0]!.up)
  return `${WHY}. Since the year before: ${moves.map(({ words }) => words).join(', ')}: ${agree ? 'here they agree' : 'here they disagree on whether reach became more even, so say which you use'}.`
}

/** "Reach of the first tenth is 0.66 times that of the last: 44.1% of 331 against 66.9% of 335, 22.8 points less." */
export function ratioSentence({ parts }: EquityAnswer): string {
  if (!parts) return ''
  const { ratio, difference } = firstAgainstLast(parts)
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const name = parts.length === 10 ? 'tenth' : 'fifth'
  const times = Number.isFinite(ratio) ? `Ratio ${ratio.toFixed(2)}: reach` : 'Reach'
  return `${times} of the first ${name}, ${formatRateToTenth(reachRate(first))} of ${formatCount(first.schools)}, against the last, ${formatRateToTenth(reachRate(last))} of ${formatCount(last.schools)}: ${Math.abs(100 * difference).toFixed(1)} points ${difference < 0 ? 'less' : 'more'}.`
}

/** What few schools in a part do to its rate; '' where each has enough. */
function fewInPartSentence({ parts }: EquityAnswer): string {
  const least = Math.min(...(parts ?? []).map(({ schools }) => schools).filter((schools) => schools > 0))
  return least < FEW_SCHOOLS
    ? `Small numbers: the smallest of these ${parts?.length === 10 ? 'tenths' : 'fifths'} has ${counted(least, 'school')}, so that one more or less moves its reach by ${Math.round(100 / least)} points.`
    : ''
}

/** What to check before unfairness is named. */
export function equityChecks(answer: EquityAnswer, lateReports: string): readonly string[] {
  const { withoutValue, question, label, ranked } = answer
  const all = withoutValue.schools + ranked.schools
  return [
    withoutValue.schools === 0
      ? `Every school has ${isByFsm(answer) ? '% FSM' : label}.`
      : `${formatCount(withoutValue.schools)} of ${counted(all, 'school')} (${formatRateToTenth(withoutValue.schools / all)}) ${agreeing(withoutValue.schools, 'has', 'have')} no ${label}, or one that is hidden: left out, not taken as 0. ${formatCount(withoutValue.reached)} of them ${agreeing(withoutValue.reached, 'was', 'were')} reached (${formatRate(reachRate(withoutValue))}).`,
    fewInPartSentence(answer),
    mixedPhasesSentence(answer.byPhase, question),
    isByFsm(answer)
      ? ''
      : `${label}: which end is the most deprived is chosen above. A figure of a school’s neighbourhood is not one of its pupils; % FSM is.`,
    lateReports,
    'These are schools, not pupils: a school counts once, however many pupils it met.',
  ].filter((check) => check !== '')
}

/** Reach of one group against all others of the split: "−3.2 (−5.0 to −1.4)", in points. */
export function againstOthers(reach: Reach, all: readonly { readonly reach: Reach }[]): string {
  const others = {
    schools: all.reduce((sum, each) => sum + each.reach.schools, 0) - reach.schools,
    reached: all.reduce((sum, each) => sum + each.reach.reached, 0) - reach.reached,
  }
  const interval = differenceInterval(reach, others)
  if (!interval) return 'no others'
  const points = (share: number) => (100 * share).toFixed(1).replace('-', '−')
  const difference = reach.reached / reach.schools - others.reached / others.schools
  return `${points(difference)} (${points(interval.low)} to ${points(interval.high)})`
}

/** "Share of secondary schools reached in 2024/25, by tenths of % FSM, the highest first." */
export const equitySubtitle = ({ question, label, parts }: EquityAnswer): string =>
  `Share of ${schoolsNoun(question.phase)} reached in ${formatWindow(question.window)}, by ${parts?.length === 5 ? 'fifths' : 'tenths'} of ${label}, the ${question.ranking.mostFirst === 'higher' ? 'highest' : 'lowest'} first. Schools that tie stay together.`

/** What the reach that is compared is of, a sentence each: numerator and denominator, window, definition, source. */
export function equityProvenance(
  { question, ranked, withoutValue, label }: EquityAnswer,
  place: string,
  source: string,
): readonly string[] {
  const reach = {
    reached: ranked.reached + withoutValue.reached,
    schools: ranked.schools + withoutValue.schools,
  }
  const [ofAll = '', ...more] = reachProvenance({ question, reach }, place, source)
  const ofRanked = `Of these, ${formatCount(ranked.reached)} of ${formatCount(ranked.schools)} have a known ${label} and are compared; ${formatCount(withoutValue.reached)} of ${formatCount(withoutValue.schools)} have none.`
  return [ofAll, ofRanked, ...more]
}
