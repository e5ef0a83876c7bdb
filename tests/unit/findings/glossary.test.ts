import { expect, test } from 'vitest'
import { RAG_TOLERANCE } from '../../../src/domain/coverage/coverage'
import { ENGAGEMENT_STATUSES } from '../../../src/domain/engagement/engagement'
import { ENGAGEMENT_STATUS_MEANINGS } from '../../../src/findings/engagement/status_sentences'
import {
  GLOSSARY,
  glossaryEntries,
  termOfGrouping,
  termQuestion,
  termSource,
} from '../../../src/findings/glossary/glossary'
import { termOfLabel } from '../../../src/findings/glossary/terms_of'

/** The terms that newcomers looked for. */
const ASKED_FOR = [
  'FSM',
  'hub',
  'LSIP',
  'Erreygers',
  'quiet',
  'tool default',
  'sustained',
  'reach',
  'priority list',
  'RAG',
  'URN',
  'DBS',
  'STEM',
  'SIC',
  'likelihood',
]

test('each term that newcomers looked for is in the glossary', () => {
  const shorts = glossaryEntries().map(({ short }) => short)
  expect(shorts).toEqual(expect.arrayContaining(ASKED_FOR))
  expect(new Set(shorts).size).toBe(shorts.length)
})

test('every entry says its meaning in whole sentences and where it comes from, and they stand A to Z', () => {
  const entries = glossaryEntries()
  expect(entries.filter(({ meaning }) => !/^[A-Z“].*[^.]\.$/s.test(meaning))).toEqual([])
  expect(entries.filter(({ source }) => source === '' || source.endsWith('.'))).toEqual([])
  expect(entries.map(({ name }) => name.toLowerCase())).toEqual(
    entries.map(({ name }) => name.toLowerCase()).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  )
  expect(termQuestion(GLOSSARY.fsm)).toBe('What does “FSM” mean?')
  expect(termSource(GLOSSARY.urn)).toBe('Source: Department for Education, Get Information about Schools.')
})

test('a limit in a meaning is the one that the app works with', () => {
  expect(GLOSSARY.rag.meaning).toContain(`from ${RAG_TOLERANCE * 100}% of the target`)
  expect(GLOSSARY.likelihood.meaning).toContain('“very likely”: 90 to 99')
  for (const status of ENGAGEMENT_STATUSES)
    expect(GLOSSARY[status].meaning.toLowerCase()).toContain(ENGAGEMENT_STATUS_MEANINGS[status])
})

test('a grouping and a label of a file or a field have the term that they name', () => {
  expect(termOfGrouping({ key: 'hub', label: 'Hub' })).toBe('hub')
  expect(termOfGrouping({ key: 'lsip23cd', label: 'LSIP area' })).toBe('lsip')
  expect(termOfGrouping({ key: 'region', label: 'Region' })).toBe('grouping')
  expect(
    [
      'School’s id (in England its URN)',
      'Free school meals, %',
      'SIC codes',
      'Priority list file',
      'Easting',
    ].map(termOfLabel),
  ).toEqual(['urn', 'fsm', 'sic', 'priority_schools', undefined])
})
