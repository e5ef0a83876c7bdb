import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'

export const UNRELIABLE_NOTE = '† Under 10,000: a figure this small is unreliable.'

/** Which child stands for several small industries, and how to read the marks beside the numbers; '' for neither. */
export function readingNotes({ groups }: ClassOfThirty): string {
  const isOpen = ({ range, possible }: ClassGroup) => possible !== undefined && range.most - range.least > 1
  const doubtful = groups.some((group) => !isOpen(group) && group.range.least < group.range.most)
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
    ...(groups.some(isOpen) ? ['Numbers in brackets are what the figures that are missing leave open.'] : []),
    ...(unreliable ? [UNRELIABLE_NOTE] : []),
  ].join(' ')
}
