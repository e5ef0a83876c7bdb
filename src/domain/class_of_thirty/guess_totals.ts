import type { RoomGuess } from './guess'

/** What rooms guessed of one question, added up: no room's own guess can be read from several. */
export interface GuessTotal {
  /** The question, with the picture it is about. */
  readonly question: string
  readonly rooms: number
  /** Sum of the usual guess of each room, in children. */
  readonly sum: number
  readonly lowest: number
  readonly highest: number
}

/** Totals with one more room's guess; unchanged where the room has no typical guess. */
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
