import { expect, test } from 'vitest'
import type { KeptPlan, KeptVisit } from '../../../src/domain/plan/kept_plan'
import { planSettings } from '../../../src/domain/plan/plan_settings'
import { actualCounts } from '../../../src/findings/plan/actual_counts'
import {
  actualSentence,
  declinedSentence,
  fixedSentence,
  goneSentence,
  noPlanSentence,
  rowFacts,
} from '../../../src/findings/plan/kept_plan_sentences'
import {
  countByState,
  goneVisits,
  newlyVisited,
  orderedRows,
  rowsOfState,
  plannedVisits,
  planRows,
} from '../../../src/findings/plan/plan_rows'
import { answerWith, PLAN_QUESTION, SCHOOLS } from '../plan/plan_answers'

const ANSWER = answerWith([
  [0, 0],
  [1, 1],
])
const keptWith = (changes: readonly Partial<KeptVisit>[]): KeptPlan => ({
  id: '1',
  name: 'Spring',
  term: { from: '2026-01-01', to: '2026-03-31' },
  savedAt: '2026-01-05T09:00:00.000Z',
  settings: planSettings(PLAN_QUESTION, {}),
  visits: changes.map((change) => ({ ...plannedVisits(ANSWER, SCHOOLS)[0]!, ...change })),
  versions: [],
})
const rowsOf = (kept?: KeptPlan, delivered = new Map<string, number>()) =>
  planRows({
    answer: ANSWER,
    schools: SCHOOLS,
    kept,
    delivered,
    pins: [['S2', 'V2']],
    declined: ['S3'],
    newSchools: new Set(['S1']),
  })
const DECLINED: Partial<KeptVisit> = {
  school: 'S3',
  schoolName: 'Ash',
  supplier: 'V1',
  state: 'declined',
  barrier: 'procedural',
  detail: 'staff_time',
  outUntil: '2027-01-14',
  value: 60,
  changedOn: '2026-01-14',
}

test('the list puts what is to be done first: declined, planned, offered, confirmed, delivered', () => {
  const rows = rowsOf(keptWith([{ state: 'confirmed' }, DECLINED]))
  const names = (order: Parameters<typeof orderedRows>[1], only: Parameters<typeof rowsOfState>[1] = 'all') =>
    rowsOfState(orderedRows(rows, order), only).map(({ visit, state }) => `${visit.schoolName} ${state}`)
  expect(names('todo')).toEqual(['Ash declined', 'Elm planned', 'Oak confirmed'])
  expect(names('need')).toEqual(['Elm planned', 'Oak confirmed', 'Ash declined'])
  expect(names('name')).toEqual(['Ash declined', 'Elm planned', 'Oak confirmed'])
  expect(names('distance')[0]).toBe('Elm planned')
  expect(names('todo', 'planned')).toEqual(['Elm planned'])
  expect(countByState(rows)).toMatchObject({ declined: 1, planned: 1, confirmed: 1, delivered: 0 })
  expect(rows.map(({ isPinned, isNew, isInPlan }) => [isPinned, isNew, isInPlan])).toEqual([
    [false, true, true],
    [true, false, true],
    [false, false, false],
  ])
})

test('a row says authority, last visit and free school meals, and of a declined one why and until when', () => {
  const [oak, , ash] = rowsOf(keptWith([DECLINED]))
  expect(rowFacts(oak!, SCHOOLS, ANSWER.schools)).toEqual(['Leeds', 'Never in the log', '42% FSM'])
  expect(rowFacts(ash!, SCHOOLS, ANSWER.schools)).toEqual(['Hull', 'Last visit Mar 2022'])
  expect(declinedSentence(ash!.visit)).toBe(
    '14 January 2026: procedural: no staff time. Left out until 14 January 2027.',
  )
})

test('a newer log marks a visit as delivered and shows plan against actual', () => {
  const kept = keptWith([{}, { ...DECLINED, state: 'offered' }])
  const delivered = new Map([
    ['S1', 1],
    ['S2', 2],
  ])
  const rows = rowsOf(kept, delivered)
  expect(rows[0]).toMatchObject({ state: 'delivered', isByLog: true })
  const actual = actualCounts(kept, ANSWER, SCHOOLS, delivered)
  expect(actual).toEqual({ planned: 2, delivered: 1, others: 1 })
  expect(actualSentence(2, 1, 1)).toBe(
    'Of 2 visits planned, 1 is delivered. In the term the log has 1 other school reached.',
  )
})

test('a plan whose school has closed or whose volunteer is gone says so by name', () => {
  const kept = keptWith([
    { school: 'S9', schoolName: 'Old', state: 'planned' },
    { school: 'S2', schoolName: 'Elm', supplier: 'V9', state: 'planned' },
    { school: 'S1', supplier: 'V1', state: 'confirmed' },
    DECLINED,
  ])
  const answer = {
    ...ANSWER,
    fixed: {
      kept: 0,
      outOfScope: 0,
      faults: [{ school: 'S1', supplier: 'V1', fault: 'not_usable' as const }],
    },
  }
  const gone = goneVisits(kept, answer, SCHOOLS, new Map())
  expect(goneSentence(kept, gone)).toBe(
    '3 visits of “Spring” cannot take place as kept: Old is not in the register that is open: it may have closed; V9, who was to visit Elm, is not among those loaded; V1, who was to visit Oak, cannot go now (status, DBS, mode or place).',
  )
  expect(goneSentence(kept, [])).toBe('')
})

test('how many visits stay fixed is said, and why a plan of the address is not open', () => {
  expect(fixedSentence({ kept: 0, outOfScope: 0, faults: [] })).toBe('')
  expect(fixedSentence({ kept: 3, outOfScope: 1, faults: [] })).toBe(
    '3 visits stay fixed: offered, confirmed or delivered, and 1 at schools outside the view takes up visits.',
  )
  expect(noPlanSentence(undefined)).toContain('no plan of that link')
  expect(noPlanSentence(keptWith([]))).toBe(
    '“Spring” is of Spring 2026: its visits count in that term alone.',
  )
})

test('schools that a changed rule brings in are new, and none is where there was no plan before', () => {
  expect(newlyVisited(answerWith([[0, 0]]), ANSWER, SCHOOLS)).toEqual(new Set(['S2']))
  expect(newlyVisited(undefined, ANSWER, SCHOOLS)).toEqual(new Set())
  expect(newlyVisited({ ...ANSWER, version: 9 }, ANSWER, SCHOOLS)).toEqual(new Set())
})
