import { expect, test } from 'vitest'
import { moreSchoolsSentence } from '../../../src/findings/coverage/more_schools_sentence'

const sentenceOf = (
  areas: readonly (readonly [reached: number, schools: number])[],
  outside: readonly [reached: number, schools: number] = [0, 0],
): string =>
  moreSchoolsSentence(
    {
      reach: {
        reached: areas.reduce((sum, [reached]) => sum + reached, outside[0]),
        schools: areas.reduce((sum, [, schools]) => sum + schools, outside[1]),
      },
      areaReached: Uint32Array.from(areas, ([reached]) => reached),
      areaSchools: Uint32Array.from(areas, ([, schools]) => schools),
      noArea: outside[1],
    },
    60,
  )

test('areas that add up to the headline need no reason', () => {
  expect(
    sentenceOf([
      [2, 10],
      [3, 10],
    ]),
  ).toBe('')
  expect(
    sentenceOf([
      [6, 10],
      [6, 10],
    ]),
  ).toBe('')
})

test('the reasons that areas do not add up to the headline are those that there are', () => {
  expect(
    sentenceOf([
      [0, 1],
      [0, 1],
      [0, 1],
    ]),
  ).toBe('The areas need 3 more between them, the headline 2: each is rounded up by itself.')
  expect(
    sentenceOf([
      [9, 10],
      [1, 10],
    ]),
  ).toBe(
    'The areas need 5 more between them, the headline 2: 1 area over the target does not make up for others.',
  )
  expect(
    sentenceOf([
      [9, 10],
      [10, 10],
      [0, 11],
    ]),
  ).toBe(
    'The areas need 7 more between them, the headline 0: 2 areas over the target do not make up for others; each is rounded up by itself.',
  )
  expect(sentenceOf([[2, 10]], [0, 10])).toBe(
    'The areas need 4 more between them, the headline 10: 10 schools are in no area here.',
  )
})
