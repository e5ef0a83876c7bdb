import { expect, test } from 'vitest'
import { groupSimilar } from '../../../workers/warehouse/coding/similar_texts'

const grouped = (texts: Record<string, number>): string[][] =>
  groupSimilar(
    Object.keys(texts),
    (text) => text,
    (text) => texts[text] ?? 0,
  )

test('texts of the same words, or a slip apart, are one group, named by the most frequent', () =>
  expect(
    grouped({
      'Rocket workshop': 9,
      'rocket workshops': 3,
      'Other - rocket workshop': 4,
      'Workshop: ROCKET': 1,
      'Rockt workshop': 1,
      'Robot workshop': 5,
    }),
  ).toEqual([
    ['Rocket workshop', 'Other - rocket workshop', 'rocket workshops', 'Workshop: ROCKET', 'Rockt workshop'],
    ['Robot workshop'],
  ]))

test('texts that say no more than “other” are a group of their own', () =>
  expect(grouped({ Other: 5, 'other (please specify)': 4, Rocket: 1 })).toEqual([
    ['Other', 'other (please specify)'],
    ['Rocket'],
  ]))

test('short words are one group only where they are the same', () =>
  expect(grouped({ CV: 2, DT: 1, cv: 1 })).toEqual([['CV', 'cv'], ['DT']]))
