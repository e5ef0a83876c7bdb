import { describe, expect, it } from 'vitest'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import type { Decisions } from '../../../src/domain/project/decisions'
import { NO_GUESS } from '../../../src/domain/class_of_thirty/guess'
import { addGuess } from '../../../src/domain/class_of_thirty/guess_totals'
import { earlierGuessesSentence } from '../../../src/findings/class_of_thirty/earlier_guesses_sentences'
import { RoomGuesses } from '../../../src/stage/room_guesses'
import { teesValley } from '../class_of_thirty/tees_valley'

const room = (lowest: number | null, typical: number | null, highest: number | null) => ({
  lowest,
  typical,
  highest,
})
const four = { children: 4 }

describe('what rooms guessed', () => {
  it('is added up, and told as one sentence', () => {
    const one = addGuess([], 'Health?', room(2, 6, 12))
    expect(one).toEqual([{ question: 'Health?', rooms: 1, sum: 6, lowest: 2, highest: 12 }])
    expect(earlierGuessesSentence(one[0], four)).toBe(
      'The room before this one guessed 6, from 2 to 12; it is 4.',
    )
    const two = addGuess(one, 'Health?', room(null, 3, null))
    expect(earlierGuessesSentence(two[0], four)).toBe(
      '2 rooms before this one guessed 4.5 on average, from 2 to 12; it is 4.',
    )
    expect(addGuess(two, 'Building?', room(5, 5, 5))).toHaveLength(2)
    expect(earlierGuessesSentence(undefined, four)).toBe('')
  })

  it('is nothing where the room said nothing', () => {
    const totals = addGuess([], 'Health?', room(2, 6, 12))
    expect(addGuess(totals, 'Health?', NO_GUESS)).toBe(totals)
  })
})

describe('keeping it', () => {
  const health = teesValley.classOf.groups[0]!
  function rooms() {
    const project = {
      decisions: NO_DECISIONS,
      decide(change: Partial<Decisions>) {
        this.decisions = { ...this.decisions, ...change }
      },
    }
    return { project, guesses: new RoomGuesses(project) }
  }

  it('is off until somebody asks for it, and forgets when it is switched off', () => {
    const { project, guesses } = rooms()
    expect(guesses.keepsTotals).toBe(false)
    expect(guesses.recordGuess(teesValley, health, room(2, 6, 12))).toBe('')
    expect(project.decisions).toEqual(NO_DECISIONS)
    guesses.setKeepsTotals(true)
    guesses.recordGuess(teesValley, health, room(2, 6, 12))
    expect(project.decisions.guessTotals).toHaveLength(1)
    guesses.setKeepsTotals(false)
    expect(project.decisions).toEqual(NO_DECISIONS)
  })

  it('tells of rooms before this one, of the same question alone', () => {
    const { guesses } = rooms()
    guesses.setKeepsTotals(true)
    expect(guesses.recordGuess(teesValley, health, room(2, 6, 12))).toBe('')
    expect(guesses.recordGuess(teesValley, health, room(null, 9, null))).toBe(
      `The room before this one guessed 6, from 2 to 12; it is ${health.children}.`,
    )
    expect(guesses.recordGuess(teesValley, teesValley.classOf.groups[1]!, room(null, 9, null))).toBe('')
  })
})
