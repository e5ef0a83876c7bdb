import { expect, test } from 'vitest'
import type { Mapping } from '../../../src/domain/files/mapping'
import { headingsText, kindLabel, readingSentences } from '../../../src/views/data/mapping/mapping_sentences'

const MAPPING: Mapping = {
  kind: 'engagements',
  headings: ['Visit dt', 'Place code', '', 'Mins', 'What', 'Who'],
  fields: { date: 'Visit dt', urn: 'Place code', hours: 'Mins' },
  dates: 'day_first',
  units: { hours: 'minutes' },
  codes: { type: { 'Rocket thing': 'CLUB' }, status: {} },
}

test('a remembered reading is told by its kind, its first headings and what was said of it', () => {
  expect(kindLabel(MAPPING)).toBe('Engagements file')
  expect(headingsText(MAPPING)).toBe('“Visit dt”, “Place code”, “Mins”, “What” and 1 more')
  expect(readingSentences(MAPPING)).toEqual([
    'Date of the activity: “Visit dt”.',
    'School’s URN: “Place code”.',
    'Hours delivering: “Mins”.',
    'Dates are day first.',
    'Hours delivering is in minutes.',
    '1 word of Type coded.',
  ])
})
