import { variationByChance, type ActivityMix, type TypeInMix } from '../../domain/engagement/activity_mix'
import type { MixAnswer } from '../../domain/engagement/mix_question'
import { formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth } from '../format_number'
import { schoolsNoun } from '../school/schools_noun'

export const excludesNought = ({ interval }: Pick<TypeInMix, 'interval'>): boolean =>
  interval.low > 0 || interval.high < 0

/** Why two mixes are not compared; '' where they are. */
export function whyNoMix({ mix, listName, counts }: MixAnswer): string {
  if (counts.length === 0) return 'Nothing to compare: no activity was delivered here in the window.'
  if (listName === '') return 'Nothing to compare with: no priority list is loaded.'
  return mix ? '' : `Nothing to compare: ${listName}, or the rest, has no activity of a known type.`
}

/** "Of 100 activities at schools of the list, 2.8 would have to be of another type to be as at the rest". */
export const mixHeadline = ({ totalVariation }: ActivityMix): string =>
  `Of 100 activities at schools of the list, ${(100 * totalVariation).toFixed(1)} would have to be of another type to be as at the rest`

/** How far apart two samples of one mix would lie, and which types lie further apart than that. */
export function chanceSentence(mix: ActivityMix): string {
  const apart = mix.types.filter(excludesNought)
  const byChance = `Chance alone gives some: two samples of one mix as large as these would differ by about ${(100 * variationByChance(mix)).toFixed(1)} of 100.`
  const types =
    apart.length === 0
      ? 'No type differs beyond its 95% interval'
      : `${counted(apart.length, 'type')} of ${formatCount(mix.types.length)} ${agreeing(apart.length, 'differs', 'differ')} beyond ${agreeing(apart.length, 'its', 'their')} 95% interval`
  return `${byChance} ${types}; of ${formatCount(mix.types.length)} types alike, one in twenty does so by chance. Activities cluster in schools, so the intervals are too narrow.`
}

/** What the shares are of, and what stands outside them. */
export function mixBaseSentence({ mix, question, schools, listName }: MixAnswer): string {
  if (!mix) return ''
  const { known, other, unknown } = mix
  const noun = schoolsNoun(question.phase)
  const outside = (side: 'list' | 'rest') =>
    `${formatCount(other[side])} “other” and ${formatCount(unknown[side])} not given`
  return `Delivered in ${formatWindow(question.window)}. ${listName}: ${counted(known.list, 'activity', 'activities')} of known type at ${formatCount(schools.list)} ${noun}, ${outside('list')} outside the shares. The rest, every other school of the scope: ${counted(known.rest, 'activity', 'activities')} of known type at ${formatCount(schools.rest)} ${noun}, ${outside('rest')} outside.`
}

/** "+1.2 (0.0 to 2.4)", in points: list less rest. */
export function differenceWords({ difference, interval }: TypeInMix): string {
  const points = (share: number) => (100 * share).toFixed(1).replace('-', '−')
  return `${difference > 0 ? '+' : ''}${points(difference)} (${points(interval.low)} to ${points(interval.high)})`
}

/** "387 (22.5%)". */
export const shareWords = (count: number, share: number): string =>
  `${formatCount(count)} (${formatRateToTenth(share)})`
