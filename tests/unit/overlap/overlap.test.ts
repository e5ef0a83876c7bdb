import { expect, test } from 'vitest'
import { duplicationCounts, duplicationPairs } from '../../../src/domain/overlap/duplication_pairs'
import { halfTermOf } from '../../../src/domain/overlap/half_terms'
import type { OverlapActivity } from '../../../src/domain/overlap/overlap_activity'
import { LAID_OVER, overlapMatrix } from '../../../src/domain/overlap/overlap_matrix'
import { acrossProviders, doubleCounts, type SameVisitPair } from '../../../src/domain/overlap/same_visits'
import { MANY_IN_A_HALF_TERM, schoolWeeks } from '../../../src/domain/overlap/school_weeks'
import { dayNumber } from '../../../src/domain/time/academic_year'

let made = 0
const activity = (date: string, provider: string, more: Partial<OverlapActivity> = {}): OverlapActivity => ({
  id: `A${made++}`,
  school: 1,
  day: dayNumber(date),
  type: 'STEM_CLUB',
  provider,
  providerName: provider.toUpperCase(),
  programme: '',
  years: [7],
  isDelivered: true,
  ...more,
})

test('half-terms begin where the definition has them begin', () => {
  const days = [
    '09-01',
    '10-31',
    '11-01',
    '12-31',
    '01-01',
    '02-15',
    '02-16',
    '03-31',
    '04-01',
    '05-31',
    '06-01',
    '08-31',
  ]
  expect(days.map((day) => halfTermOf(dayNumber(`2025-${day}`)))).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6,
  ])
})

const score = (a: OverlapActivity, b: OverlapActivity) => duplicationPairs([a, b])[0]?.score

test('two named providers, one type: a week with a year in common scores 2, a half-term 1', () => {
  const first = activity('2024-09-10', 'a')
  expect(score(first, activity('2024-09-17', 'b'))).toBe(2)
  expect(score(first, activity('2024-09-18', 'b'))).toBe(1)
  expect(score(first, activity('2024-09-11', 'b', { years: [8] }))).toBe(1)
  expect(score(first, activity('2024-11-01', 'b'))).toBeUndefined()
  expect(score(first, activity('2024-09-11', 'a'))).toBeUndefined()
  expect(score(first, activity('2024-09-11', ''))).toBeUndefined()
  expect(score(first, activity('2024-09-11', 'b', { type: 'CREST' }))).toBeUndefined()
  expect(score(first, activity('2024-09-11', 'b', { school: 2 }))).toBeUndefined()
  expect(score(first, activity('2025-09-10', 'b'))).toBeUndefined()
  for (const type of ['UNKNOWN', 'OTHER'])
    expect(
      score(activity('2024-09-10', 'a', { type }), activity('2024-09-11', 'b', { type })),
    ).toBeUndefined()
})

test('pairs are counted with their schools', () => {
  const pairs = duplicationPairs([
    activity('2024-09-10', 'a'),
    activity('2024-09-11', 'b'),
    activity('2024-09-12', 'c'),
    activity('2024-09-30', 'd', { school: 1 }),
  ])
  expect(duplicationCounts(pairs)).toEqual({
    closePairs: 3,
    closeSchools: 1,
    halfTermPairs: 3,
    halfTermSchools: 1,
  })
})

test('activities of one ISO week meet, and a half-term is full past six', () => {
  const found = schoolWeeks([
    activity('2024-09-09', 'a'),
    activity('2024-09-15', 'a'),
    activity('2024-09-16', 'a', { years: [] }),
    ...Array.from({ length: MANY_IN_A_HALF_TERM + 1 }, () => activity('2024-12-02', 'a', { school: 2 })),
  ])
  expect(found).toMatchObject({
    weeksWithTwo: 2,
    pairs: 1 + 21,
    pairsSharingYears: 1 + 21,
    pairsSharingYearsAndDay: 21,
    weeksSharingYears: 2,
    schoolsSharingYears: 2,
  })
  expect(found.full).toEqual([{ school: 2, halfTerm: 2, activities: 7 }])
})

test('the matrix counts a school once, whoever was there how often, and leaves planned visits out', () => {
  const matrix = overlapMatrix(
    [
      activity('2024-09-10', 'a'),
      activity('2024-09-11', 'a'),
      activity('2024-09-12', 'b'),
      activity('2024-09-12', 'a', { school: 2 }),
      activity('2024-09-12', 'b', { school: 3, isDelivered: false }),
      activity('2024-09-12', '', { school: 4 }),
    ],
    'provider',
  )
  expect(matrix).toEqual({
    names: ['A', 'B'],
    schools: [2, 1],
    alone: [1, 0],
    shared: [
      [2, 1],
      [1, 1],
    ],
    others: 0,
    reached: 2,
    byTwoOrMore: 1,
    withoutName: 1,
  })
})

test('spellings of a programme are one, and the matrix holds those at most schools', () => {
  const programmes = Array.from({ length: LAID_OVER + 2 }, (_, at) =>
    activity('2024-09-10', 'a', { programme: `Programme ${at}`, school: at }),
  )
  const matrix = overlapMatrix(
    [...programmes, activity('2024-09-10', 'a', { programme: 'PROGRAMME  13', school: 99 })],
    'programme',
  )
  expect([matrix.names.length, matrix.others]).toEqual([LAID_OVER, 2])
  expect(matrix.schools[0]).toBe(2)
})

const pair = (more: Partial<SameVisitPair>): SameVisitPair => ({
  firstId: 'a',
  secondId: 'b',
  school: 1,
  date: '2024-09-10',
  type: 'STEM_CLUB',
  firstProvider: 'acme',
  secondProvider: 'bell',
  firstName: 'Acme',
  secondName: 'Bell',
  firstPupils: 30,
  secondPupils: 27,
  ...more,
})

test('two reports may be of one visit where headcounts differ by a tenth at most; a blank provider is to check', () => {
  const blank = pair({ secondProvider: '' })
  const pairs = [
    pair({}),
    pair({ secondPupils: 26 }),
    pair({ secondPupils: null }),
    pair({ secondProvider: 'acme' }),
    blank,
  ]
  expect(doubleCounts(pairs)).toEqual({
    sameDayAndType: 5,
    withoutHeadcount: 1,
    closeHeadcount: 3,
    oneProvider: 1,
    twoProviders: 1,
    providerBlank: 1,
  })
  expect(acrossProviders(pairs)).toEqual([pairs[0], blank])
})
