import { expect, test } from 'vitest'
import type { SchoolSearchAnswer } from '../../../src/domain/school/school_search'
import {
  foundPlaceFacts,
  foundSchoolFacts,
  moreSchools,
  schoolsFoundSentence,
} from '../../../src/findings/school/school_search_sentences'

const SCHOOL = { id: '1', name: 'Alder School', town: 'York', phase: 'SEC' } as const
const answer = (total: number): SchoolSearchAnswer => ({
  text: 'alder',
  version: 1,
  schools: Array.from({ length: Math.min(total, 8) }, () => SCHOOL),
  total,
})

test('a school is told by its town and phase', () => {
  expect(foundSchoolFacts(SCHOOL)).toBe('York · Secondary')
  expect(foundSchoolFacts({ ...SCHOOL, town: '' })).toBe('Secondary')
})

test('what is not listed is counted, in sight and for a screen reader', () => {
  expect([8, 9, 1300].map((total) => moreSchools(answer(total)))).toEqual([
    '',
    'and 1 more',
    'and 1,292 more',
  ])
  expect([0, 1, 1300].map((total) => schoolsFoundSentence(answer(total)))).toEqual([
    'No school has such a name, URN, postcode or town.',
    '1 school fits, 1 listed.',
    '1,300 schools fit, 8 listed.',
  ])
  expect([0, 1].map((total) => schoolsFoundSentence(answer(total), 2))).toEqual([
    '2 places listed.',
    '1 school fits, 1 listed. 2 places listed.',
  ])
})

test('a place says where it leads: a town to its postcode district', () => {
  expect(foundPlaceFacts({ name: 'Leeds', district: 'LS1' }, 10)).toBe(
    'Place · schools within 10 km of LS1, its postcode district',
  )
  expect(foundPlaceFacts({ name: 'TS18', district: 'TS18' }, 10)).toBe('Place · schools within 10 km of it')
})
