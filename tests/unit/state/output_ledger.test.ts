import { expect, test } from 'vitest'
import type { LeftTable, PlacedNumber, RevealedAnswer } from '../../../src/domain/people/left_table'
import { revealingSentence } from '../../../src/findings/ledger_sentences'
import { OutputLedger } from '../../../src/state/output_ledger.svelte'

const TABLE: LeftTable = {
  people: 'volunteers',
  grouping: 'hub',
  window: { from: '2024-09-01', to: '2024-10-31' },
  asAt: '2024-10-31',
  counted: 'all',
  list: null,
  rows: null,
  columns: null,
  hiddenCells: [],
}
const NUMBER: PlacedNumber = { table: 1, people: 'volunteers', area: 'Tees Valley', phase: 'college' }

test('an output is checked beside those that left in this tab, of the data that is open', async () => {
  const questions: (readonly [number, number])[] = []
  const answer: RevealedAnswer = { revealed: [NUMBER], leaveOut: [NUMBER] }
  const ledger = new OutputLedger({
    revealedPeople: (left, next) => {
      questions.push([left.length, next.length])
      return Promise.resolve(answer)
    },
  })
  const october = { name: 'October (CSV)', tables: [TABLE] }
  const november = { name: 'November (CSV)', tables: [TABLE, TABLE] }
  expect(await ledger.check(october, 1)).toBeNull()
  ledger.add(october, 1)
  expect(await ledger.check(november, 1)).toEqual({ besides: ['October (CSV)'], ...answer })
  expect(questions).toEqual([[1, 2]])
  expect(await ledger.check(november, 2)).toBeNull()
})

test('what is told names what could be worked out, and what to leave out', () => {
  const others = Array.from({ length: 7 }, (_, at): PlacedNumber => ({
    ...NUMBER,
    area: `Area ${at}`,
    phase: 'other',
  }))
  expect(
    revealingSentence('November (CSV)', {
      besides: ['October (CSV)'],
      revealed: [NUMBER, NUMBER],
      leaveOut: [{ ...NUMBER, area: null, phase: 'all' }, ...others],
    }),
  ).toBe(
    'Together with what left before (October (CSV)), “November (CSV)” would let anybody work out small numbers of people: volunteers, college, Tees Valley. Leave out of it: volunteers, all phases, all areas; volunteers, other schools, Area 0; volunteers, other schools, Area 1; volunteers, other schools, Area 2; volunteers, other schools, Area 3; and 3 more; or do not give both to the same people.',
  )
})
