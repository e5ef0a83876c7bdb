import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameSimilarity } from '../../../workers/warehouse/matching/name_similarity'
import { wordsOfSchool } from '../../../workers/warehouse/matching/school_name_words'
import {
  editDistance,
  trigramSimilarity,
  wordSimilarity,
} from '../../../workers/warehouse/matching/word_similarity'

const alike = (one: string, other: string): number =>
  nameSimilarity(wordsOfSchool(one), wordsOfSchool(other), (word) => word.length).both

const name = fc
  .array(
    fc.constantFrom(
      'St',
      'Mary’s',
      'Church',
      'of',
      'England',
      'Alder',
      'Grove',
      'High',
      'School',
      '6th form',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join(' '))

describe('how alike two names are', () => {
  test('is 1 for a name and itself, and whatever its case and punctuation', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('.', ',', '-', '  '), (written, mark) => {
        expect(alike(written, written)).toBeCloseTo(1, 10)
        expect(alike(written.toUpperCase(), written.replaceAll(' ', `${mark} `))).toBeCloseTo(1, 10)
      }),
    )
  })

  test('is the same from either side, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(alike(one, other)).toBeCloseTo(alike(other, one), 10)
        expect(alike(one, other)).toBeGreaterThanOrEqual(0)
        expect(alike(one, other)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  test.each([
    ['St. Mary’s C of E Prim Sch', 'Saint Marys Church of England Primary School'],
    ['ALDER ACAD', 'The Alder Academy'],
    ['Birch High Sch', 'Birch High School'],
    ['Damson 6th Form Coll.', 'Damson Sixth Form College'],
    ['Elm & Fir PRU', 'Elm and Fir Pupil Referral Unit'],
    ['St Bede’s R.C. Jnr', 'St Bedes Roman Catholic Junior'],
  ])('takes “%s” and “%s” for one name', (one, other) => expect(alike(one, other)).toBeCloseTo(1, 10))

  test('falls with what differs', () => {
    expect(alike('Alder Primary School', 'Alder School')).toBeGreaterThan(
      alike('Birch School', 'Alder School'),
    )
    expect(alike('Aldre School', 'Alder School')).toBeGreaterThan(0.8)
    expect(alike('Birch', 'Alder')).toBe(0)
  })
})

describe('two words', () => {
  test('are a slip apart: a letter more, less or other, or two swapped', () => {
    expect(
      ['alder', 'aldr', 'alderr', 'aldre', 'elder', 'birch'].map((word) => editDistance('alder', word, 3)),
    ).toEqual([0, 1, 1, 1, 1, 4])
  })

  test('short words and numbers are the same or different, never alike', () => {
    expect(wordSimilarity('fir', 'fig')).toBe(0)
    expect(wordSimilarity('2021', '2022')).toBe(0)
  })
})

test('letters in common do not mind where the spaces are', () => {
  expect(trigramSimilarity('highfield', 'highfield')).toBe(1)
  expect(trigramSimilarity('highfeild', 'highfield')).toBeGreaterThan(0.5)
})
