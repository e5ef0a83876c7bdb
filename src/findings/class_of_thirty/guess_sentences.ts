import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { judgeGuess } from '../../domain/class_of_thirty/guess'
import type { RoomGuess } from '../../domain/class_of_thirty/guess'
import { formatRange, formatExact } from './class_sentences'

/** How the room did, in words: its usual guess against the picture, and whether its range held the answer. */
export function guessOutcome({ lowest, typical, highest }: RoomGuess, group: ClassGroup): string {
  const usual = typical === null ? '' : typicalOutcome(typical, group)
  const from = lowest ?? typical ?? highest
  const to = highest ?? typical ?? lowest
  if (from === null || to === null || from === to) return usual
  const contained = from <= group.range.most && to >= group.range.least
  return `${usual} Guesses from ${from} to ${to} ${contained ? 'held the answer' : 'missed the answer'}.`.trim()
}

function typicalOutcome(typical: number, group: ClassGroup): string {
  const away = Math.abs(typical - group.children)
  const direction = typical > group.children ? 'too many' : 'too few'
  switch (judgeGuess(typical, group)) {
    case 'right':
      return typical === group.children
        ? `The room said ${typical}, as the picture does.`
        : `The room said ${typical}. A fair rounding could say ${formatRange(group)}, so that is right too.`
    case 'close':
      return `The room said ${typical}: close, ${away} ${direction}.`
    case 'off':
      return `The room said ${typical}: ${away} ${direction}.`
  }
}

/** "Exactly 3.78 of 30." */
export const exactOutcome = (group: ClassGroup, { size }: ClassOfThirty): string =>
  `Exactly ${formatExact(group.exact)} of ${size}.`
