import { describe, expect, test } from 'vitest'
import { rejectUnlikely } from '../../../src/domain/matching/match_decisions'
import type { Waiting } from '../../../src/domain/matching/matching'
import {
  groupPlaceholders,
  groupSetAside,
  isPlaceholderName,
  spellingsOf,
} from '../../../src/domain/matching/placeholder_names'
import {
  MATCH_SENTENCES,
  placeholderNames,
  placeholderNumbers,
} from '../../../src/findings/matching_sentences'

const waiting = (name: string, rows: number, more: Partial<Waiting> = {}): Waiting => ({
  written: `${more.number ?? ''} | ${name.toLowerCase()} |  | `,
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
    waiting('Various', 1, { postcode: 'LS1 1AA' }),
    waiting('Closed or unknown school', 1, { number: '900060', reason: 'unknown_urn' }),
    waiting('Closed or unknown school', 1, { number: '900071', reason: 'unknown_urn' }),
  ]
  const placeholders = [list[0]!, list[2]!, list[4]!, list[5]!]

  test('are one group with all their rows and no candidate, whatever number stands beside them; one with a postcode is not of them', () => {
    const [group, ...others] = groupPlaceholders(list)
    expect(group).toMatchObject({
      rows: 13,
      from: '2023-12-01',
      to: '2024-01-20',
      candidates: [],
      place: '',
      number: '',
    })
    expect(others).toEqual([birch, list[3]])
    expect(spellingsOf(group!)).toEqual(placeholders.map(({ written }) => written))
    expect(placeholderNames(group!.placeholders ?? [])).toBe('“Unknown”, “TBC”, “Closed or unknown school”')
    expect(placeholderNumbers(group!.placeholders ?? [], MATCH_SENTENCES.schools)).toBe('2 URNs not found')
    expect(placeholderNumbers([list[0]!], MATCH_SENTENCES.schools)).toBe('')
    expect(groupPlaceholders([birch])).toEqual([birch])
  })

  test('are decided together, and set aside with those that have no candidate', () => {
    const { matches, rows } = rejectUnlikely(groupPlaceholders(list))
    expect(matches.map(({ written }) => written)).toEqual(
      [...placeholders, list[3]!].map(({ written }) => written),
    )
    expect(rows).toBe(14)
    const decided = new Map(matches.map((match) => [match.written, match]))
    expect(
      groupSetAside(list, decided).map(({ placeholders, name }) => placeholders?.length ?? name),
    ).toEqual([4, 'Various', 'Birch'])
  })
})
