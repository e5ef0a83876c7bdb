import { agreeing } from '../words/counted'
import type { ClassGroup } from './class_of_thirty'
import type { RoomGuess } from './guess'

/** What rooms guessed of one question, added up: no room's own guess can be read from several. */
export interface GuessTotal {
  /** What was asked, and of which picture. */
  readonly question: string
  readonly rooms: number
  /** Sum of the usual guess of each room, in children. */
  readonly sum: number
  readonly lowest: number
  readonly highest: number
}

/** Totals with one more room's guess; as they were where the room said no usual guess. */
export function addGuess(
  totals: readonly GuessTotal[],
  question: string,
  { lowest, typical, highest }: RoomGuess,
): readonly GuessTotal[] {
  if (typical === null) return totals
  const room = { lowest: lowest ?? typical, highest: highest ?? typical }
  const before = totals.find((each) => each.question === question)
  const after: GuessTotal = {
    question,
    rooms: (before?.rooms ?? 0) + 1,
    sum: (before?.sum ?? 0) + typical,
    lowest: Math.min(before?.lowest ?? room.lowest, room.lowest),
    highest: Math.max(before?.highest ?? room.highest, room.highest),
  }
  return before ? totals.map((each) => (each === before ? after : each)) : [...totals, after]
}

/** "3 rooms before this one guessed 6 on average, from 2 to 12; it is 4." '' where none did. */
export function earlierGuessesSentence(
  total: GuessTotal | undefined,
  { children }: Pick<ClassGroup, 'children'>,
): string {
  if (!total) return ''
  const { rooms, sum, lowest, highest } = total
  const who = agreeing(rooms, 'The room before this one', `${rooms} rooms before this one`)
  const usual = Number((sum / rooms).toFixed(1))
  const range = lowest < highest ? `, from ${lowest} to ${highest}` : ''
  return `${who} guessed ${usual}${agreeing(rooms, '', ' on average')}${range}; it is ${children}.`
}
