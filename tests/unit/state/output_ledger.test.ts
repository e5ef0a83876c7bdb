import { expect, test, vi } from 'vitest'
import type {
  LeftOutputs,
  LeftTable,
  PlacedNumber,
  RevealedAnswer,
} from '../../../src/domain/people/left_table'
import { revealingSentence } from '../../../src/findings/ledger_sentences'
import { OutputLedger, type LedgerKeeper } from '../../../src/state/output_ledger.svelte'

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
/** A project that keeps what left, or not. */
function projectWith(leftOutputs: LeftOutputs | null): LedgerKeeper {
  const project = {
    decisions: { leftOutputs },
    decide: (change: LedgerKeeper['decisions']) => (project.decisions = change),
  }
  return project
}
const NOTHING: RevealedAnswer = { revealed: [], leaveOut: [] }

const NUMBER: PlacedNumber = { table: 1, people: 'volunteers', area: 'Tees Valley', phase: 'college' }

test('an output is checked beside those that left in this tab, of the data that is open', async () => {
  const questions: (readonly [number, number])[] = []
  const answer: RevealedAnswer = { revealed: [NUMBER], leaveOut: [NUMBER] }
  const ledger = new OutputLedger(
    {
      revealedPeople: (left, next) => {
        questions.push([left.length, next.length])
        return Promise.resolve(answer)
      },
      dataDigest: () => Promise.resolve('one'),
    },
    projectWith(null),
  )
  const october = { name: 'October (CSV)', tables: [TABLE] }
  const november = { name: 'November (CSV)', tables: [TABLE, TABLE] }
  expect(await ledger.check(october, 1)).toBeNull()
  ledger.add(october, 1)
  expect(await ledger.check(november, 1)).toEqual({ besides: ['October (CSV)'], ...answer })
  expect(questions).toEqual([[1, 2]])
  expect(await ledger.check(november, 2)).toBeNull()
})

test('what a person held back is protected from what leaves after it, without having left', async () => {
  const asked: (readonly LeftTable[])[] = []
  const ledger = new OutputLedger(
    {
      revealedPeople: (left) => {
        asked.push(left)
        return Promise.resolve(NOTHING)
      },
      dataDigest: () => Promise.resolve('one'),
    },
    projectWith(null),
  )
  const october = { name: 'October (CSV)', tables: [TABLE] }
  const november = { name: 'November (CSV)', tables: [{ ...TABLE, hiddenCells: [3] }] }
  ledger.add(october, 1)
  ledger.holdBack(november)
  expect([ledger.size, await ledger.check({ name: 'December (CSV)', tables: [TABLE] }, 1)]).toEqual([1, null])
  expect(asked).toEqual([[TABLE, { ...TABLE, rows: [], hiddenCells: [] }]])
  // Of other data it is forgotten.
  await ledger.open(2)
  ledger.add(october, 2)
  await ledger.check(november, 2)
  expect(asked.at(-1)).toEqual([TABLE])
})

test('outputs are kept with the project where people ask for it, and count for the same data alone', async () => {
  const warehouse = (data: string) => ({
    revealedPeople: () => Promise.resolve(NOTHING),
    dataDigest: () => Promise.resolve(data),
  })
  const project = projectWith(null)
  const ledger = new OutputLedger(warehouse('one'), project)
  const [october, november] = ['October (CSV)', 'November (CSV)'].map((name) => ({ name, tables: [TABLE] }))
  await ledger.open(1)
  ledger.add(october!, 1)
  expect(project.decisions.leftOutputs).toBeNull()
  await ledger.keep()
  ledger.add(november!, 1)
  await vi.waitFor(() =>
    expect(project.decisions.leftOutputs).toEqual({ data: 'one', outputs: [october, november] }),
  )
  // Opened in another tab, of the same data and of other data.
  const { leftOutputs } = project.decisions
  const sizeIn = async (data: string) => {
    const opened = new OutputLedger(warehouse(data), projectWith(leftOutputs))
    await opened.open(4)
    return opened.size
  }
  expect([await sizeIn('one'), await sizeIn('another')]).toEqual([2, 0])
  ledger.keepNoLonger()
  expect(project.decisions.leftOutputs).toBeNull()
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
