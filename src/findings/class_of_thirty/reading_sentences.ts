import { isRangeWide } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'

/** What the confidence intervals of a file decide, wherever its picture is; '' where the file gives none. */
export function intervalSentence({ groups }: ClassOfThirty): string {
  const sampled = groups.filter(({ interval }) => interval)
  if (sampled.length === 0) return ''
  return sampled.some(({ range }) => range.least < range.most)
    ? 'A survey: where more than one number stands, the confidence intervals that the file gives, or rounding, leave it open.'
    : 'A survey: the confidence intervals that the file gives change no number of children.'
}

export const UNRELIABLE_NOTE = '† Under 10,000: a figure this small is unreliable.'

/** Which child stands for several small industries, and how to read the marks beside the numbers; '' for neither. */
export function readingNotes({ groups }: ClassOfThirty): string {
  const doubtful = groups.some((group) => !isRangeWide(group) && group.range.least < group.range.most)
  const unreliable = groups.some(({ reliable }) => !reliable)
  const shared = groups.filter(({ combined: together, children }) => together && children === 1)
  return [
    ...(shared.length > 0
      ? [
          `One child ${shared.length > 1 ? 'each ' : ''}stands for several small kinds of job together: ${shared.map(({ label }) => label).join('; ')}.`,
        ]
      : []),
    ...(doubtful
      ? ['Where two numbers stand, a fair rounding could say either; the bold one is drawn.']
      : []),
    ...(groups.some((group) => group.possible && isRangeWide(group))
      ? ['Numbers in brackets are what the figures that are missing leave open.']
      : []),
    ...(unreliable ? [UNRELIABLE_NOTE] : []),
  ].join(' ')
}
