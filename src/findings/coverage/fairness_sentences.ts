import { capitalised } from '../../domain/words/capitalised'
import { reachRate } from '../../domain/coverage/coverage'
import { differenceInterval } from '../../domain/coverage/difference_interval'
import { firstAgainstLast } from '../../domain/coverage/equity'
import type { RankedGroup } from '../../domain/coverage/equity'
import type { ConcentrationIntervals, Fairness, Interval } from '../../domain/coverage/fairness'
import { schoolsNoun } from '../school/schools_noun'
import { formatWindow } from '../../domain/time/academic_year'
import { PHASE_LABELS, PHASES } from '../../domain/school/phase'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRate } from '../format_number'
import type { CoverageQuestion } from '../../domain/coverage/coverage'

/** Fewer schools in a fifth than this are not compared, and fewer than ten are marked: a rule of this app. */
const SMALLEST_FIFTH = 5

/** Why fifths are not compared; '' where they are. */
export function notComparedReason({ schools, fifths, widestTie, widestTiePct }: Fairness): string {
  if (fifths?.every((fifth) => fifth.schools >= SMALLEST_FIFTH)) return ''
  if (schools < SMALLEST_FIFTH || fifths !== null || widestTie === 1)
    return 'Too few schools here give a share of pupils on free school meals to compare.'
  return `Too few different values to compare: ${formatCount(widestTie)} of the ${counted(schools, 'school')} with % FSM have the same, ${formatPct(widestTiePct)}.`
}

/** What the finding says, its middle set in bold. */
export interface FairnessSentence {
  readonly start: string
  readonly likelihood: string
  readonly rest: string
}

/**
 * "Secondary schools in the fifth with the most pupils on free school meals were | 24 points less likely | to be reached
 * than those in the fifth with the fewest: 44% of 666 against 68% of 672 (95% interval 19 to 29 points less)…". How many
 * schools have no figure is in it.
 */
export function fairnessSentence(
  { fifths, schools, fsmUnknown }: Omit<Fairness, 'reached' | 'widestTie' | 'widestTiePct' | 'concentration'>,
  { phase }: Pick<CoverageQuestion, 'phase'>,
  ends: FifthEnds = FSM_ENDS,
): FairnessSentence {
  const [first, last] = [fifths?.[0] ?? NO_SCHOOLS, fifths?.at(-1) ?? NO_SCHOOLS]
  const points = Math.round(100 * firstAgainstLast(fifths ?? []).difference)
  const noun = schoolsNoun(phase)
  const shares = `${formatRate(reachRate(first))} of ${formatCount(first.schools)} against ${formatRate(reachRate(last))} of ${formatCount(last.schools)}`
  return {
    start: `${capitalised(noun)} in the fifth with ${ends.first} were`,
    likelihood:
      points === 0
        ? 'as likely'
        : `${counted(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'less'} likely`,
    rest: [
      `to be reached ${points === 0 ? 'as' : 'than'} those in the fifth with ${ends.last}: ${shares}`,
      intervalPhrase(differenceInterval(first, last)),
      `. ${missingFiguresSentence(fsmUnknown, schools + fsmUnknown)}`,
    ].join(''),
  }
}

/** How the first and the last fifth are named: "the most pupils on free school meals", "the fewest". */
export interface FifthEnds {
  readonly first: string
  readonly last: string
}

const FSM_ENDS: FifthEnds = { first: 'the most pupils on free school meals', last: 'the fewest' }

const NO_SCHOOLS: RankedGroup = { schools: 0, reached: 0 }

/** "; 95% interval 19 to 29 points less", "; 95% interval 3 less to 4 more, so it may be chance". */
function intervalPhrase(interval: Interval | null): string {
  if (interval === null) return ''
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share)) as [
    number,
    number,
  ]
  if (low < 0 && high > 0)
    return `; 95% interval ${-low} less to ${counted(high, 'point')} more, so chance alone may do this`
  const [near, far] = high <= 0 ? [-high, -low] : [low, high]
  return `; 95% interval ${near} to ${counted(far, 'point')} ${high <= 0 ? 'less' : 'more'}`
}

const missingFiguresSentence = (missing: number, schools: number): string =>
  missing === 0
    ? 'Every school has a figure.'
    : `${formatCount(missing)} of ${counted(schools, 'school')} ${agreeing(missing, 'has', 'have')} no figure, or one that is hidden, and ${agreeing(missing, 'is', 'are')} left out.`

/** Which phases stand together in a comparison; '' where it is of one. Counts in the order of PHASES. */
export function mixedPhasesSentence(
  byPhase: ArrayLike<number>,
  { phase }: Pick<CoverageQuestion, 'phase'>,
): string {
  const mix = PHASES.map((each, index) => ({ each, schools: byPhase[index] ?? 0 })).filter(
    ({ schools }) => schools > 0,
  )
  if (mix.length < 2) return ''
  const together = `Phases stand together here (${mix.map(({ each, schools }) => `${PHASE_LABELS[each].toLowerCase()} ${formatCount(schools)}`).join(', ')})`
  return phase === 'all'
    ? `${together}: they differ in reach and in free school meals, so a difference may be one of phases. Choose one phase to compare like with like.`
    : `${together}.`
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

/** How the intervals come about. */
export const INTERVAL_NOTE =
  'The interval of the difference is of Newcombe’s score method; those in brackets are of 1,000 resamples of the schools. They say what chance could do if these schools were a sample; in a full register they are not.'

/** "Ratio of the first fifth to the last 0.71: 47% of 666 against 67% of 672." */
export function ratioSentences({ fifths }: Fairness): string {
  const { ratio } = firstAgainstLast(fifths ?? [])
  return Number.isFinite(ratio)
    ? `Reach of the first fifth is ${ratio.toFixed(2)} times that of the last. Schools that tie stay together, so fifths differ a little in size.`
    : 'Schools that tie stay together, so fifths differ a little in size.'
}

const formatPct = (pct: number): string => `${Number(pct.toFixed(1))}%`

export const withInterval = (value: number, interval: Interval | undefined): string =>
  interval
    ? `${formatIndex(value)} (${formatIndex(interval.low)} to ${formatIndex(interval.high)})`
    : formatIndex(value)

export const formatIndex = (value: number): string => value.toFixed(3).replace('-', '−')
