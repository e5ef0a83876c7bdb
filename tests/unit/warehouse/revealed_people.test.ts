import { expect, test } from 'vitest'
import type { LeftTable, PlacedNumber } from '../../../src/domain/people/left_table'
import {
  peopleAtSettings,
  pupilsUnserved,
  respondentRows,
  type PeopleRows,
} from '../../../workers/warehouse/arrays/people_rows'
import { revealedOf } from '../../../workers/warehouse/arrays/revealed_people'
import { madeColumns, type MadeActivity } from './made_columns'
import { leftTable } from './left_table'

const SCHOOLS = [{ areas: { hub: 'North' } }, { areas: { hub: 'South' } }, { areas: { hub: 'South' } }]
const openOf = (activities: readonly MadeActivity[]) => madeColumns(SCHOOLS, activities)
/** 43 in the north, of whom 3 at an indirect activity, and 60 in the south. */
const open = openOf([
  { school: 0, day: '2023-10-02', pupils: 40, volunteers: 30 },
  { school: 0, day: '2023-10-03', pupils: 3, volunteers: 20, isIndirect: true },
  { school: 1, day: '2023-10-04', pupils: 60, volunteers: 40 },
])

const ALL = leftTable()
const DIRECT = leftTable({ counted: 'direct' })

const none = (): PeopleRows => {
  throw new Error('These people are in no table.')
}
const others = { respondents: none, settings: none, requests: none }

const seen = ({ table: at, people, area, phase }: PlacedNumber): string =>
  `${at} ${people}, ${area ?? 'all'} ${phase}`
const revealed = (left: readonly LeftTable[], next: readonly LeftTable[], of = open, rows = others) => {
  const answer = revealedOf(of, left, next, rows)
  return { revealed: answer.revealed.map(seen), leaveOut: answer.leaveOut.map(seen) }
}
const NOTHING = { revealed: [], leaveOut: [] }

test('the few in one table and not in another are given away by the difference of both', () => {
  const { revealed: given, leaveOut } = revealed([ALL], [DIRECT])
  expect(given).toContain('0 youngPeople, North secondary')
  expect(given).toContain('0 youngPeople, all all')
  expect(new Set(given).size).toBe(given.length)
  // Only what has not left yet can be left out: of the north and of all schools, and what would tell them.
  expect(leaveOut).toContain('1 youngPeople, North secondary')
  expect(leaveOut.filter((number) => !number.startsWith('1 '))).toEqual([])
  // The other way round the table of all is the one to change.
  expect(revealed([DIRECT], [ALL]).leaveOut).toContain('1 youngPeople, North secondary')
})

test('tables of many people, and those that left already, give nothing away', () => {
  expect(revealed([], [ALL])).toEqual(NOTHING)
  expect(revealed([ALL], [])).toEqual(NOTHING)
  expect(revealed([ALL, DIRECT], [DIRECT])).toEqual(NOTHING)
  expect(revealed([leftTable({ people: 'volunteers' })], [DIRECT])).toEqual(NOTHING)
  const volunteers = { people: 'volunteers' } as const
  expect(revealed([ALL, leftTable(volunteers)], [leftTable({ ...volunteers, counted: 'direct' })])).toEqual(
    NOTHING,
  )
})

test('a hidden number beside a sum is given away, and another beside it is left out', () => {
  const few = openOf([
    { school: 0, day: '2023-10-02', pupils: 3 },
    { school: 1, day: '2023-10-04', pupils: 60 },
  ])
  // North secondary and the whole row of the north are hidden, but not the south beside them.
  const next = leftTable({ hiddenCells: [1, 5] })
  const answer = revealed([], [leftTable({ people: 'volunteers' }), next], few)
  expect(answer.revealed).toEqual(['1 youngPeople, North secondary', '1 youngPeople, North all'])
  // The south is told by its own row, and by what the sum leaves.
  expect(answer.leaveOut).toEqual(
    expect.arrayContaining(['1 youngPeople, South secondary', '1 youngPeople, South all']),
  )
  expect(revealed([], [leftTable({ hiddenCells: [1, 5, 7, 11] })], few)).toEqual(NOTHING)
})

test('parts of one table that left are one: what either displays is known', () => {
  const part = (rows: readonly number[]) => leftTable({ rows, columns: [1] })
  const [direct, directSouth] = [
    { ...DIRECT, rows: [0], columns: [1] },
    { ...DIRECT, rows: [1], columns: [1] },
  ]
  expect(revealed([part([1])], [direct])).toEqual(NOTHING)
  expect(revealed([part([0]), part([1])], [directSouth])).toEqual(NOTHING)
  // Tables that count otherwise stay apart.
  expect(revealed([directSouth, part([0])], [direct]).revealed).toContain('1 youngPeople, North secondary')
  expect(revealed([part([1]), part([0])], [direct])).toEqual({
    // Nobody was elsewhere, so that the totals differ by the same few.
    revealed: ['North secondary', 'North all', 'all secondary', 'all all'].map(
      (at) => `0 youngPeople, ${at}`,
    ),
    leaveOut: ['2 youngPeople, North secondary'],
  })
})

test('schools in no area, and one school of a page, are named', () => {
  const alone = madeColumns(
    [{ phase: 'PRI' }, { phase: 'PRI' }],
    [
      { school: 0, day: '2023-10-02', pupils: 40 },
      { school: 1, day: '2023-10-03', pupils: 4 },
    ],
  )
  const page = leftTable({
    ...{ grouping: null, rows: [0], columns: [5] },
    each: { kind: 'school', keys: ['100001'], names: ['Alder'] },
  })
  const whole = leftTable({ grouping: null, rows: [1], columns: [5] })
  // Both are primary schools, and the second school is the rest of all.
  const answer = revealed([page], [whole], alone)
  expect(answer).toEqual({
    revealed: ['1 youngPeople,  primary', '0 youngPeople,  primary', '0 youngPeople,  all'],
    leaveOut: ['1 youngPeople, all all'],
  })
})

test('the low end of a band gives few away that its middle does not', () => {
  const banded = openOf([
    { school: 0, day: '2023-10-02', pupils: 40 },
    { school: 0, day: '2023-10-03', pupils: [4, 12, 20], isIndirect: true },
    { school: 1, day: '2023-10-04', pupils: 60 },
  ])
  const { revealed: given } = revealed([ALL], [DIRECT], banded)
  expect(given).toContain('0 youngPeopleLow, North secondary')
  expect(given.filter((number) => !number.includes('youngPeopleLow'))).toEqual([])
})

test('each kind of people is read from its own rows', () => {
  const request = {
    ...{ school_index: 0, created: '2023-09-01', status: 'unfilled_expired', status_date: null },
    ...{ matched_on: null, disciplines: 'physics' },
  }
  const requests = () =>
    pupilsUnserved([
      { ...request, pupils: 3 },
      { ...request, school_index: 1, pupils: 60 },
    ])
  const activity = {
    ...{ source_file: null, source_row: null, engagement_id: 'E', activity_type: 'SHOW', direct: true },
    ...{ volunteers: null, hours: null, prep_hours: null, status: 'delivered', programme: null },
    ...{ date: Date.UTC(2023, 9, 2), pupils_low: null, pupils_high: null },
  }
  const settings = () =>
    peopleAtSettings([
      { ...activity, setting: 'library', pupils: 3 },
      { ...activity, setting: 'museum', pupils: 60 },
    ])
  const none = {
    ...{ objectives: null, objectives_positive: null, community: null, community_positive: null },
    ...{ enjoyment: 4, day: 19_700, reported: -1, direct: true },
  }
  const respondents = () =>
    respondentRows([
      { ...none, school_index: 0, responses: 3, enjoyment_positive: 0 },
      { ...none, school_index: 1, responses: 60, enjoyment_positive: 0 },
    ])
  const hidden = { hiddenCells: [1, 5] }
  const of = (people: LeftTable['people'], rows: Partial<typeof others>, part: Partial<LeftTable> = hidden) =>
    revealed([], [leftTable({ people, ...part })], open, { ...others, ...rows }).revealed
  expect(of('pupilsUnserved', { requests })).toEqual([
    '0 pupilsUnserved, North secondary',
    '0 pupilsUnserved, North all',
  ])
  expect(of('enjoyment', { respondents })).toEqual(['0 enjoyment, North secondary', '0 enjoyment, North all'])
  const each = { kind: 'setting' as const, keys: ['library', 'museum'], names: ['Library', 'Museum'] }
  const atSettings = of('youngPeopleAtSettings', { settings }, { grouping: null, each, hiddenCells: [4, 5] })
  expect(atSettings).toEqual([
    '0 youngPeopleAtSettings, Library other',
    '0 youngPeopleAtSettings, Library all',
  ])
})
