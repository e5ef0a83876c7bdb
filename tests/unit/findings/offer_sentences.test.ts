import { expect, test } from 'vitest'
import { activityMix } from '../../../src/domain/engagement/activity_mix'
import { suggestedTypes, type OffersAnswer } from '../../../src/domain/offers/offers'
import {
  mixSentence,
  noSuggestionSentence,
  packageWords,
  suggestionSentence,
} from '../../../src/findings/offers/offer_sentences'

const ANSWER: OffersAnswer = {
  question: { school: 0, listId: 'a', to: '2025-08-31' },
  version: 1,
  listId: 'a',
  onList: true,
  reached: 120,
  suggested: [{ type: 'CAREERS_TALK', schools: 41, here: 0, packages: [] }],
  others: [],
  packages: 0,
  mix: null,
}

test('what it has not had is suggested, the most usual first, three at most; what is not coded or rare is not', () => {
  const had = (type: Parameters<typeof suggestedTypes>[0][number]['type'], schools: number, here = 0) => ({
    type,
    schools,
    here,
  })
  expect(
    suggestedTypes([
      had('OTHER', 99),
      had('UNKNOWN', 98),
      had('WORKSHOP', 50, 1),
      had('SHOW', 9),
      had('PANEL', 9),
      had('STEM_CLUB', 12),
      had('CREST', 4),
      had('SHADOWING', 2),
    ]).map(({ type }) => type),
  ).toEqual(['STEM_CLUB', 'PANEL', 'SHOW'])
  expect(suggestedTypes([had('SHADOWING', 2)])).toEqual([])
  expect(suggestedTypes([had('SHADOWING', 3)])).toHaveLength(1)
})

test('a suggestion says of how many schools it is taken, and why there is none', () => {
  expect(suggestionSentence(ANSWER.suggested[0]!, ANSWER)).toBe(
    'Careers talk or advice: 41 of 120 priority schools of its phase that were reached had it; this school has not.',
  )
  expect(noSuggestionSentence(ANSWER)).toBe('')
  expect(noSuggestionSentence({ ...ANSWER, suggested: [], reached: 0 })).toBe(
    'No school like it has been reached in the loaded log, so nothing can be suggested from it.',
  )
  expect(noSuggestionSentence({ ...ANSWER, suggested: [], onList: false })).toBe(
    'It has had every type of activity that at least three schools of its phase off the list had.',
  )
})

test('a package says its sessions and disciplines where they are known', () => {
  const bridge = {
    name: 'Bridge Day',
    type: null,
    phases: [],
    sessions: 2,
    disciplines: ['design_technology'],
  }
  expect(packageWords(bridge)).toBe('Bridge Day: 2 sessions, design technology')
  expect(packageWords({ ...bridge, sessions: null, disciplines: [] })).toBe('Bridge Day')
})

test('the mix of priority schools against others has shares of what is known, and names a type only beyond its interval', () => {
  const mix = activityMix([
    { type: 'MENTORING', list: 56, rest: 48 },
    { type: 'WORKSHOP', list: 14, rest: 32 },
    { type: 'OTHER', list: 7, rest: 9 },
  ])!
  expect(mix.known).toEqual({ list: 70, rest: 80 })
  expect(mix.other).toEqual({ list: 7, rest: 9 })
  // Newcombe 1998, Table II (a): 56/70 v 48/80.
  expect(mix.types[0]?.interval.low).toBeCloseTo(0.0524, 4)
  expect(mix.types[0]?.interval.high).toBeCloseTo(0.3339, 4)
  expect(mix.totalVariation).toBeCloseTo(0.2, 9)
  expect(mixSentence(mix)).toBe(
    'Priority schools of its phase get more of mentoring or support than others: 80.0% against 60.0%, of 70 activities at priority schools and 80 activities at others. Activities cluster in schools, so this says more than it can prove.',
  )
  const alike = activityMix([
    { type: 'MENTORING', list: 3, rest: 31 },
    { type: 'WORKSHOP', list: 7, rest: 69 },
  ])!
  expect(mixSentence(alike)).toContain('the same mix of activities as others')
  expect(activityMix([{ type: 'MENTORING', list: 3, rest: 0 }])).toBeNull()
})
