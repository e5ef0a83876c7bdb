import { describe, expect, test } from 'vitest'
import { rejectUnlikely } from '../../../src/domain/matching/match_decisions'
import type { Waiting } from '../../../src/domain/matching/matching'
import {
  groupPlaceholders,
  groupSetAside,
  isPlaceholderName,
  spellingsOf,
} from '../../../src/domain/matching/placeholder_names'
import { placeholderNames } from '../../../src/findings/matching_sentences'

const waiting = (name: string, rows: number, more: Partial<Waiting> = {}): Waiting => ({
  written: ` | ${name.toLowerCase()} |  | `,
  number: '',
  name,
  postcode: '',
  place: '',
  rows,
  from: '2024-01-10',
  to: '2024-01-20',
  reason: 'no_school',
  candidates: [],
  ...more,
})
const birch = waiting('Birch', 3, {
  candidates: [{ id: '100002', name: 'Birch Academy', facts: [], probability: 0.9 }],
})

test.each([
  'Closed or unknown school',
  'Unknown',
  'TBC',
  'Various',
  'Various schools',
  'N/A',
  'n.a.',
  'To be confirmed',
  'Name not given',
  'Multiple primary schools',
  'No school',
  'Other',
  '???',
  'xxx',
])('“%s” is a placeholder', (name) => expect(isPlaceholderName(name)).toBe(true))

test.each([
  '',
  'Birch',
  'All Hallows School',
  'Test Valley School',
  'Primary School',
  'The Close Academy',
  'St Anne',
])('“%s” is none', (name) => expect(isPlaceholderName(name)).toBe(false))

describe('placeholders in the place of a name', () => {
  const list = [
    waiting('Unknown', 9),
    birch,
    waiting('TBC', 2, { from: '2023-12-01', place: 'Leeds' }),
    waiting('Various', 1, { number: '999999' }),
  ]

  test('are one group with all their rows and no candidate; one with a number of its own is not of them', () => {
    const [group, ...others] = groupPlaceholders(list)
    expect(group).toMatchObject({ rows: 11, from: '2023-12-01', to: '2024-01-20', candidates: [], place: '' })
    expect(others).toEqual([birch, list[3]])
    expect(spellingsOf(group!)).toEqual([list[0]!.written, list[2]!.written])
    expect(placeholderNames(group!.placeholders ?? [])).toBe('“Unknown”, “TBC”')
    expect(groupPlaceholders([birch])).toEqual([birch])
  })

  test('are decided together, and set aside with those that have no candidate', () => {
    const { matches, rows } = rejectUnlikely(groupPlaceholders(list))
    expect(matches.map(({ written }) => written)).toEqual(
      [list[0], list[2], list[3]].map((each) => each!.written),
    )
    expect(rows).toBe(12)
    const decided = new Map(matches.map((match) => [match.written, match]))
    expect(
      groupSetAside(list, decided).map(({ placeholders, name }) => placeholders?.length ?? name),
    ).toEqual([2, 'Various', 'Birch'])
  })
})
