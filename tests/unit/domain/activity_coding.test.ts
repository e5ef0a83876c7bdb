import { describe, expect, test } from 'vitest'
import { codedShare, effectByYear, withCodes } from '../../../src/domain/engagement/activity_coding'
import type { CodingReview, TypeGroup } from '../../../src/domain/engagement/activity_coding'
import { formatCodeMap, readCodeMap } from '../../../src/domain/files/code_map'
import { codeMapRefusalSentence } from '../../../src/findings/files/code_map_sentences'

const group: TypeGroup = {
  label: 'rocket',
  engagements: 7,
  texts: [
    {
      written: 'rocket',
      type: 'OTHER',
      engagements: 5,
      years: [
        [2023, 2],
        [2024, 3],
      ],
    },
    { written: 'Rockets', type: 'OTHER', engagements: 2, years: [[2024, 2]] },
  ],
}
const review: CodingReview = {
  version: 1,
  groups: [group],
  counts: [
    { year: 2023, type: 'HANDS_ON', engagements: 8 },
    { year: 2023, type: 'OTHER', engagements: 2 },
    { year: 2024, type: 'OTHER', engagements: 10 },
    { year: 2022, type: 'ASSEMBLY', engagements: 1 },
  ],
}

describe('the effect of a code', () => {
  test('is told for each year that changes, with counts', () =>
    expect(effectByYear(review, group, 'HANDS_ON')).toEqual([
      {
        year: 2023,
        moved: 2,
        ofType: 8,
        coded: { count: 8, of: 10, rate: 0.8 },
        codedAfter: { count: 10, of: 10, rate: 1 },
      },
      {
        year: 2024,
        moved: 5,
        ofType: 0,
        coded: { count: 0, of: 10, rate: 0 },
        codedAfter: { count: 5, of: 10, rate: 0.5 },
      },
    ]))

  test('is nothing where they have that code already', () =>
    expect(effectByYear(review, group, 'OTHER')).toEqual([]))

  test('of a group of several codes is told in the order of the years, and only what was other becomes coded', () => {
    const logged: CodingReview = {
      ...review,
      counts: [...review.counts, { year: 2024, type: 'SHOW', engagements: 1 }],
    }
    const mixed: TypeGroup = {
      ...group,
      texts: [
        { written: 'late', type: 'SHOW', engagements: 1, years: [[2024, 1]] },
        {
          written: 'early',
          type: 'OTHER',
          engagements: 3,
          years: [
            [2024, 1],
            [2023, 2],
          ],
        },
      ],
    }
    expect(
      effectByYear(logged, mixed, 'HANDS_ON').map(({ year, moved, codedAfter }) => [
        year,
        moved,
        codedAfter.count,
      ]),
    ).toEqual([
      [2023, 2, 10],
      [2024, 2, 2],
    ])
    expect(
      effectByYear(logged, mixed, 'OTHER').map(({ year, moved, codedAfter }) => [
        year,
        moved,
        codedAfter.count,
      ]),
    ).toEqual([[2024, 1, 0]])
  })

  test('moves the part of the score that says how many are coded', () =>
    expect(codedShare(review.counts)).toEqual({ count: 9, of: 21, rate: 9 / 21 }))
})

test('a group’s codes take the place of those it had, and can be taken back', () => {
  const codes = withCodes(
    [
      { written: 'rocket', type: 'SHOW' },
      { written: 'quiz', type: 'COMPETITION' },
    ],
    group,
    'HANDS_ON',
  )
  expect(codes).toEqual([
    { written: 'quiz', type: 'COMPETITION' },
    { written: 'rocket', type: 'HANDS_ON' },
    { written: 'Rockets', type: 'HANDS_ON' },
  ])
  expect(withCodes(codes, group, null)).toEqual([{ written: 'quiz', type: 'COMPETITION' }])
})

describe('a code map', () => {
  const codes = [{ written: 'rocket “day”', type: 'HANDS_ON' as const }]

  test('comes back as it was', () =>
    expect(readCodeMap(formatCodeMap(codes))).toEqual({ outcome: 'read', codes }))

  test.each([
    ['{', /x\.json is not a code map/],
    ['{"format":"other"}', /is not a code map/],
    ['{"format":"reach-atlas-code-map","activity_types":{}}', /is not a code map/],
    [
      '{"format":"reach-atlas-code-map","activity_types":[{"written":"a","type":"DANCE"}]}',
      /Entry 1 of x\.json/,
    ],
    ['{"format":"reach-atlas-code-map","activity_types":[null]}', /Entry 1/],
  ])('%s is refused, with what to do', (text, why) => {
    const reading = readCodeMap(text)
    expect(reading.outcome === 'refused' ? codeMapRefusalSentence('x.json', reading.refusal) : '').toMatch(
      why,
    )
  })
})
