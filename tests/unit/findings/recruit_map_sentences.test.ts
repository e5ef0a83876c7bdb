import { expect, test } from 'vitest'
import { gainMark, gainStep } from '../../../src/domain/plan/gain_steps'
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../../src/domain/plan/left_out_reasons'
import { visitWords } from '../../../src/findings/plan/plan_map_sentences'
import { gainLabels, gainWords, recruitMapTitle } from '../../../src/findings/plan/recruit_map_sentences'
import { recruitPicture } from '../../../src/views/plan/recruit_picture'
import { answerWith, PLAN_QUESTION } from '../plan/plan_answers'

const place = (district: string, points: number) => ({
  district,
  place: 'Skegness',
  lon: 0.3,
  lat: 53,
  points,
})
const RECRUITS = [place('PE24', 67), place('PE25', 60), place('LN1', 40.5), place('LN2', 1)]

test('every place to recruit in has the mark of its step, and the key names the steps', () => {
  expect(gainStep(67)).toBe(20)
  expect(gainStep(100)).toBe(25)
  expect([0.3, 4, 101, 8000].map(gainStep)).toEqual([0.1, 1, 50, 2000])
  for (const most of [0.04, 1, 3, 7.2, 99, 100, 12_345]) {
    const step = gainStep(most)
    expect(gainMark(most, step), String(most)).toBeLessThanOrEqual(1)
    expect(4 * step, String(most)).toBeGreaterThanOrEqual(most)
  }
  expect(gainLabels(RECRUITS)).toEqual(['over 60', 'to 60', 'to 40', 'to 20'])
  expect([...recruitPicture(RECRUITS).mark]).toEqual([0, 1, 1, 3])
  expect(recruitPicture([]).mark).toHaveLength(0)
})

test('a place to recruit in is said with what one more visit would add, and what a new volunteer is taken to be', () => {
  const priced = { ...PLAN_QUESTION, objective: { kind: 'priced' as const, metresPerPoint: 2000 } }
  expect(gainWords(place('PE24', 67), priced)).toBe(
    'PE24 (Skegness): one more visit would add 67 points of need, less road',
  )
  expect(recruitMapTitle(PLAN_QUESTION)).toBe(
    'What a new volunteer with 1 visit, who travels 15 km by road, would add: points of need',
  )
})

test('the map gives a school the reason that the plan has for it', () => {
  const answer = answerWith([[0, 0]])
  if (answer.found.kind !== 'plan') throw new Error()
  const wordsFor = (reason: LeftOutReason): string | undefined => {
    const leftOut = Uint8Array.of(0, LEFT_OUT_REASONS.indexOf(reason), 0)
    const inReach = Uint32Array.of(1, reason === 'nobody_in_reach' ? 0 : 2, 0)
    return visitWords(
      { ...answer, inReach, found: { ...answer.found, leftOut } as typeof answer.found },
      1,
    )[1]
  }
  expect(wordsFor('no_visit_left')).toBe('2 volunteers could go, and have no visit left')
  expect(wordsFor('road_costs_more')).toBe('2 volunteers could go, but the road is longer than it is worth')
  expect(wordsFor('must_not')).toBe('2 volunteers could go, but it must not be visited')
  expect(wordsFor('worth_nothing')).toMatch(/worth nothing by what counts$/)
  expect(wordsFor('nobody_in_reach')).toBe('Nobody within reach')
})
