import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import { judgeGuess } from '../../domain/class_of_thirty/guess'
import type { RoomGuess } from '../../domain/class_of_thirty/guess'
import { betweenWords, exactWords } from './class_of_thirty_words'

/** How the room did, in words: its usual guess against the picture, and whether its range held the answer. */
export function guessOutcome({ lowest, typical, highest }: RoomGuess, group: ClassGroup): string {
  const usual = typical === null ? '' : usualOutcome(typical, group)
  const from = lowest ?? typical ?? highest
  const to = highest ?? typical ?? lowest
  if (from === null || to === null || from === to) return usual
  const held = from <= group.range.most && to >= group.range.least
  return `${usual} Guesses from ${from} to ${to} ${held ? 'held the answer' : 'missed the answer'}.`.trim()
}

function usualOutcome(typical: number, group: ClassGroup): string {
  const away = Math.abs(typical - group.children)
  const way = typical > group.children ? 'too many' : 'too few'
  switch (judgeGuess(typical, group)) {
    case 'right':
      return typical === group.children
        ? `The room said ${typical}, as the picture does.`
        : `The room said ${typical}. A fair rounding could say ${betweenWords(group)}, so that is right too.`
    case 'close':
      return `The room said ${typical}: close, ${away} ${way}.`
    case 'off':
      return `The room said ${typical}: ${away} ${way}.`
  }
}

/** "Exactly 3.78 of 30." */
export const exactOutcome = (group: ClassGroup, { size }: ClassOfThirty): string =>
  `Exactly ${exactWords(group.exact)} of ${size}.`
