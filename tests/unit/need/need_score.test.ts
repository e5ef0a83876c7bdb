import { describe, expect, test } from 'vitest'
import { figureShares } from '../../../src/domain/need/figure_shares'
import { needScores, schoolsAtTheTop } from '../../../src/domain/need/need_score'
import { needShare, type NeedFacts } from '../../../src/domain/need/need_share'
import {
  areSameWeights,
  NEED_PARTS,
  NEED_PRESETS,
  NO_WEIGHTS,
  PRESET_WEIGHTS,
  totalWeight,
} from '../../../src/domain/need/need_weights'
import {
  EQUAL_NEED_RULE,
  equalNeedSentence,
  needDefinition,
  NO_WEIGHT_SENTENCE,
  unknownNeedSentence,
} from '../../../src/findings/need/need_sentences'
import { needWeights } from '../../../src/state/address/need_part'
import { resolveWeights } from '../../../src/state/resolve_weights'

const NOT_KNOWN: NeedFacts = {
  status: null,
  yearsSince: NaN,
  onList: null,
  fsmPct: NaN,
  pupils: NaN,
  supplyKm: NaN,
  engagements: NaN,
}
const MOST: NeedFacts = {
  status: 'never',
  yearsSince: Infinity,
  onList: true,
  fsmPct: 80,
  pupils: 2500,
  supplyKm: 30,
  engagements: 0,
}

describe('need score', () => {
  test('what is not known has no share, and scores as none', () => {
    for (const part of NEED_PARTS) expect(needShare(part, NOT_KNOWN), part).toBeNaN()
    const scores = needScores(
      [
        { part: 'fsm', weight: 1, shares: Float64Array.of(NaN, 1, 0.5) },
        { part: 'pupils', weight: 3, shares: Float64Array.of(1, 1, NaN) },
      ],
      3,
    )
    expect(Array.from(scores)).toEqual([75, 100, 13])
  })

  test('a school with the full points of every part but one that excludes them has all of its weights', () => {
    for (const part of NEED_PARTS) expect(needShare(part, MOST), part).toBe(part === 'started' ? 0 : 1)
    for (const [part, facts] of [
      ['fsm', { fsmPct: 95 }],
      ['pupils', { pupils: 4000 }],
      ['encounters', { engagements: 0 }],
      ['distance', { supplyKm: 300 }],
    ] as const)
      expect(needShare(part, { ...MOST, ...facts })).toBe(1)
    expect(needShare('encounters', { ...MOST, engagements: 40 })).toBe(0)
    expect(needShare('years', { ...MOST, yearsSince: -1 })).toBe(0)
  })

  test('scores are whole points of the sum of weights, and none where every weight is 0', () => {
    const shares = Float64Array.of(0.333, 0.335, 0.005)
    expect(Array.from(needScores([{ part: 'fsm', weight: 7, shares }], 3))).toEqual([33, 34, 1])
    expect(Array.from(needScores([{ part: 'fsm', weight: 0, shares }], 3))).toEqual([0, 0, 0])
    expect(Array.from(needScores([], 2))).toEqual([0, 0])
  })

  test('each preset sums to 100, so that its weights are points', () => {
    for (const preset of NEED_PRESETS) expect(totalWeight(PRESET_WEIGHTS[preset]), preset).toBe(100)
  })

  test('figures of a column count by rank, equal figures alike, and the lowest most where that is asked for', () => {
    const figures = Float64Array.of(5, 100, NaN, 5, 7, -3)
    expect(Array.from(figureShares(figures, 'higher'))).toEqual([0.25, 1, NaN, 0.25, 0.75, 0])
    expect(Array.from(figureShares(figures, 'lower'))).toEqual([0.75, 0, NaN, 0.75, 0.25, 1])
    expect(Array.from(figureShares(Float64Array.of(4, 4, NaN), 'higher'))).toEqual([NaN, NaN, NaN])
  })
})

describe('sentences of need', () => {
  const columns = [{ key: 'column_a', label: 'Attainment 8' }]

  test('the definition names each part that counts, its weight and where it is full, and nothing else', () => {
    expect(needDefinition()).toBe(
      'Need score, 0 to 100: the weighted mean of engagement status 30 (never 100%, lapsed 75%, quiet 50%, one-off 25%, repeat 10%); years since contact 10 (full from 6 years or with none in the log); priority list 25 (full for the schools on it); free school meals 25 (full from 80%); pupils on roll 10 (full from 2,500). What is not known has no points. Equal scores are in order of pupils on roll, most first, then of name. A tool default.',
    )
    const own = {
      parts: { ...NO_WEIGHTS.parts, fsm: 15 },
      columns: [{ column: 'column_a', weight: 5, moreNeed: 'lower' as const }],
    }
    expect(needDefinition(own, columns)).toMatch(
      /mean of free school meals 15 \(full from 80%\); Attainment 8 5 \(by rank, full for the lowest figure\)\./,
    )
    expect(needDefinition(NO_WEIGHTS)).toBe(NO_WEIGHT_SENTENCE)
  })

  test('equal scores are said to be equal, with the rule that breaks them', () => {
    expect(schoolsAtTheTop(Float32Array.of(91, 91, 90))).toBe(2)
    expect(equalNeedSentence(Float32Array.of(91, 91, 90))).toBe(
      `2 schools share the highest need, 91. ${EQUAL_NEED_RULE}`,
    )
    expect(equalNeedSentence(Float32Array.of(91, 90))).toBe(EQUAL_NEED_RULE)
    expect(equalNeedSentence(Float32Array.of(0, 0))).toMatch(/^2 schools share the highest need, 0\./)
  })

  test('what has no points for want of a fact is said, by part', () => {
    const unknown = [
      { part: 'fsm', schools: 12 },
      { part: 'pupils', schools: 0 },
      { part: 'priority', schools: 40 },
      { part: 'column_a', schools: 3 },
    ]
    expect(unknownNeedSentence(unknown, 40, columns)).toBe(
      'No points of need where not known: free school meals (12), the priority list (all), Attainment 8 (3)',
    )
    expect(unknownNeedSentence([{ part: 'fsm', schools: 0 }], 40, columns)).toBe('')
  })
})

describe('weights in the address', () => {
  test('parts that are not named count for nothing, and weights of 0 are "none"', () => {
    expect(needWeights.read('status:45,column_x:10:lower')).toEqual({
      parts: { ...NO_WEIGHTS.parts, status: 45 },
      columns: [{ column: 'column_x', weight: 10, moreNeed: 'lower' }],
    })
    expect(needWeights.write(NO_WEIGHTS)).toBe('none')
    expect(needWeights.read('none')).toEqual(NO_WEIGHTS)
    expect(areSameWeights(needWeights.read('fsm:5')!, needWeights.read('fsm:6')!)).toBe(false)
  })

  test('a column that is not loaded is left out and named', () => {
    const weights = needWeights.read('fsm:5,column_x:10,column_y:4')!
    expect(resolveWeights(weights, { figureColumns: [{ key: 'column_y', label: 'Y' }] })).toEqual({
      weights: { ...weights, columns: [{ column: 'column_y', weight: 4, moreNeed: 'higher' }] },
      missing: ['column_x'],
    })
  })
})
