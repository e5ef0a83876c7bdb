import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../../src/domain/plan/left_out_reasons'
import type { Infeasible, Plan } from '../../../src/domain/plan/plan'
import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import { relaxedRules, withoutRule } from '../../../src/findings/plan/give_up'
import { giveUpWords, infeasibleSentences } from '../../../src/findings/plan/infeasible_sentences'
import {
  competingSentence,
  dbsSentence,
  fullSentence,
  howWeKnow,
  inScopeWords,
  nearestWords,
  nobodySentence,
  recruitSentence,
  roadSentence,
} from '../../../src/findings/plan/limit_sentences'
import { pendingSentence } from '../../../src/findings/plan/plan_sentences'
import { needBar, rowsLeftOut } from '../../../src/findings/plan/need_bar'
import { decisionWords, decisionPriceWords } from '../../../src/findings/plan/decision_prices'
import { moreVisitsOf, recruitsCsv } from '../../../src/findings/plan/recruits_csv'
import { answerWith, PLAN_QUESTION } from '../plan/plan_answers'
import { csvRows } from '../../csv_rows'

const VOLUNTEERS = Object.assign({} as PlanAnswer['supply'], {
  employersStandIn: false,
  all: 2,
  usable: 2,
  visits: 3,
  outOfReach: 0,
  withoutPosition: 0,
})
const EMPLOYERS = { ...VOLUNTEERS, employersStandIn: true }
const PRICED: PlanQuestion = { ...PLAN_QUESTION, objective: { kind: 'priced', metresPerPoint: 2000 } }
const NAMES = ['Oak', 'Elm', 'Ash']
const schoolName = (row: number): string => NAMES[row]!

test('what all schools in scope are worth is in parts that name every reason and lose no school', () => {
  const reasons: readonly LeftOutReason[] = ['visited', 'no_visit_left', 'nobody_in_reach']
  const leftOut = Uint8Array.from(reasons, (reason) => LEFT_OUT_REASONS.indexOf(reason))
  const answer = answerWith([[0, 0]])
  const plan = answer.found.kind === 'plan' ? answer.found.plan : ({} as Plan)
  const parts = needBar(answer, plan, leftOut)
  expect(parts.map(({ label, points, schools }) => [label, points, schools])).toEqual([
    ['planned', 80, 1],
    ['in reach, no visit left', 95, 1],
    ['nobody near', 60, 1],
  ])
  for (const reason of LEFT_OUT_REASONS) {
    const all = new Uint8Array(3).fill(LEFT_OUT_REASONS.indexOf(reason))
    expect(
      needBar(answer, plan, all).reduce((sum, { schools }) => sum + schools, 0),
      reason,
    ).toBe(3)
  }
  expect(rowsLeftOut(answer, new Uint8Array(3).fill(3), 'nobody_in_reach')).toEqual([1, 0, 2])
})

test('what holds a plan back is said of schools and of volunteers, one and several', () => {
  expect(nobodySentence(41, PLAN_QUESTION, VOLUNTEERS)).toBe(
    'schools nobody can reach: no volunteer who can go lives within 25 km by road and travels as far.',
  )
  expect(nobodySentence(1, PLAN_QUESTION, EMPLOYERS)).toMatch(/^school nobody can reach: no employer/)
  expect(nearestWords({ row: 0, nearest: { metres: 34_200, limit: 20_000 } }, VOLUNTEERS)).toBe(
    'nearest volunteer about 34 km away by road, travels 20 km',
  )
  expect(nearestWords({ row: 0, nearest: null }, VOLUNTEERS)).toBe('no volunteer who can go visits its phase')
  expect(fullSentence(111)).toBe('are in reach, but those who could go have no visit left.')
  expect(roadSentence(1, PRICED)).toBe(
    'is in reach of somebody with a visit left, but the road is longer than it is worth at 2 km a point.',
  )
  expect(dbsSentence(32)).toBe('volunteers are out only because no DBS date is known.')
  expect(dbsSentence(HIDDEN_COUNT)).toBe(
    'A hidden number of volunteers are out only because no DBS date is known. The Volunteers file has their ids.',
  )
})

test('schools that compete are said with who could go, their visits and how many more are needed', () => {
  const set = { schools: [0, 1, 2, 3], suppliers: [0, 1], visits: 3, missing: 1, near: 'Whitby' }
  expect(competingSentence(set, VOLUNTEERS)).toBe(
    'These 4 schools near Whitby can be reached by only 2 volunteers, who have 3 visits: 1 more visit is needed.',
  )
  expect(competingSentence({ ...set, suppliers: [1], visits: 1, missing: 3, near: '' }, EMPLOYERS)).toBe(
    'These 4 schools can be reached by only 1 employer, who has 1 visit: 3 more visits are needed.',
  )
  expect(competingSentence({ schools: [0], suppliers: [], visits: 0, missing: 1 }, VOLUNTEERS)).toBe(
    'This school can be reached by nobody: 1 more visit is needed.',
  )
})

test('a new volunteer is said with its visit, its travel and the school it would add', () => {
  const place = { district: 'PE24', place: 'Skegness', lon: 0, lat: 53, points: 100 }
  const gain = { place, visits: 1, entering: [1], leaving: [], points: 100, metres: 4000 }
  expect(recruitSentence(gain, PLAN_QUESTION, schoolName)).toBe(
    'A new volunteer in PE24 (Skegness), with 1 visit, who travels 15 km by road, would add Elm, a school of need 100.',
  )
  expect(recruitSentence({ ...gain, entering: [0, 1], leaving: [2] }, PLAN_QUESTION, schoolName)).toMatch(
    /would add 1 school and 100 points of need\.$/,
  )
  const saved = { ...gain, entering: [], points: 0, metres: -12_400 }
  expect(recruitSentence(saved, { ...PLAN_QUESTION, limitKm: 10 }, schoolName)).toMatch(
    /travels 10 km by road, would save about 12 km of road\.$/,
  )
  expect(recruitSentence({ ...saved, visits: 3, metres: 0 }, PLAN_QUESTION, schoolName)).toMatch(
    /with 3 visits, .* would add nothing\.$/,
  )
  const volunteers = moreVisitsOf(['V1', 'V2', 'V3'], Float64Array.of(0, 12.34, 40))
  expect(csvRows(recruitsCsv(PLAN_QUESTION, [place], volunteers))).toEqual([
    {
      kind: 'new volunteer',
      district_or_id: 'PE24',
      place: 'Skegness',
      visits: '1',
      travels_km: '15',
      gain_points: '100',
    },
    {
      kind: 'one more visit',
      district_or_id: 'V3',
      place: '',
      visits: '1',
      travels_km: '',
      gain_points: '40',
    },
    {
      kind: 'one more visit',
      district_or_id: 'V2',
      place: '',
      visits: '1',
      travels_km: '',
      gain_points: '12.3',
    },
  ])
})

test('of a plan whose road is pending, the value is said to be proven, and what is still being shortened', () => {
  expect(pendingSentence(PLAN_QUESTION)).toBe(
    'No plan has more need under these rules. Still being shortened: its road…',
  )
  expect(pendingSentence({ ...PRICED, value: 'pupils' })).toBe(
    'No plan has more pupils under these rules. Still being shortened: its road, at 2 km a point…',
  )
  expect(pendingSentence({ ...PLAN_QUESTION, value: 'one' })).toMatch(/^No plan has more visits/)
})

test('how we know names the bound, the rules, what is fixed and the check', () => {
  const answer = {
    ...answerWith([[0, 0]]),
    supply: VOLUNTEERS,
    fixed: { kept: 2, outOfScope: 0, faults: [] },
  }
  const plan = answer.found.kind === 'plan' ? answer.found.plan : ({} as Plan)
  const sentences = howWeKnow({ ...answer, question: { ...PLAN_QUESTION, pins: [['S1', 'V1']] } }, plan)
  expect(sentences[0]).toMatch(/^No plan under these rules can have more than 80 points of need/)
  expect(sentences.slice(1).map((sentence) => sentence.slice(0, 24))).toEqual([
    'The rules: By need · 2 o',
    '2 visits stay fixed: off',
    '1 visit is pinned by han',
    'Of plans that come to th',
    'The bound is worked out ',
  ])
  const priced = { ...plan, metres: 10_000, bound: { kind: 'priced' as const, net: 1 } }
  expect(howWeKnow({ ...answer, question: PRICED }, priced)[0]).toMatch(
    /point worth 2 km of road.*80 points of need and about 10 km of road, which come to 75:/,
  )
})

const NAMING = {
  schoolName,
  schoolId: (row: number) => `S${row + 1}`,
  supplierId: (supplier: number) => `V${supplier + 1}`,
  areaName: (area: number) => ['North', 'South'][area]!,
  floorOf: () => 3,
}
const RULES = {
  must: ['S1', 'S2'],
  mustNot: ['S3'],
  pins: [
    ['S1', 'V1'],
    ['S2', 'V1'],
  ] as const,
  floors: [['North', 4]] as const,
}

test('rules that cannot all be kept are said in words, and the least to give up leaves the address', () => {
  const must: Infeasible = { because: 'must', sets: [], giveUp: [1] }
  expect(infeasibleSentences(must, NAMING)).toEqual([
    'Elm must be visited, and cannot be beside the other rules.',
  ])
  expect(giveUpWords(must, NAMING)).toBe('Give up Elm')
  expect(relaxedRules(must, RULES, NAMING)).toEqual({ must: ['S1'] })
  const floors: Infeasible = { because: 'floors', areas: [{ area: 0, floor: 3, possible: 2 }] }
  expect(infeasibleSentences(floors, NAMING)).toEqual([
    'At most 2 schools of North can be visited; the rule asks for 3.',
  ])
  expect(giveUpWords(floors, NAMING)).toBe('Ask for 2 in North')
  expect(relaxedRules(floors, RULES, NAMING)).toEqual({ floors: [['North', 2]] })
  const pins: Infeasible = { because: 'pins', faults: [{ school: 1, supplier: 0, fault: 'supplier_full' }] }
  expect(infeasibleSentences(pins, NAMING)).toEqual(['V1 has no visit left for Elm.'])
  expect(giveUpWords(pins, NAMING)).toBe('Take back 1 pin')
  expect(relaxedRules(pins, RULES, NAMING)).toMatchObject({ pins: [['S1', 'V1']] })
  const twice = [
    ['S1', 'V1'],
    ['S1', 'V1'],
  ] as const
  expect(
    relaxedRules(
      { because: 'pins', faults: [{ school: 0, supplier: 0, fault: 'repeated' }] },
      { ...RULES, pins: twice },
      NAMING,
    ),
  ).toMatchObject({ pins: [['S1', 'V1']] })
})

test('each decision is named with what it costs, and taking it back leaves the others', () => {
  expect(decisionWords({ kind: 'pin', school: 0, supplier: 0 }, NAMING)).toBe('Pinned: V1 to Oak')
  expect(decisionWords({ kind: 'floor', area: 1 }, NAMING)).toBe('At least 3 in South')
  expect(decisionPriceWords({ points: 12, metres: -3000 }, 'need')).toBe(
    'costs 12 points of need and about 3 km of road',
  )
  expect(decisionPriceWords({ points: 1, metres: 5000 }, 'need')).toBe(
    'costs 1 point of need and saves about 5 km of road',
  )
  expect(decisionPriceWords({ points: 0, metres: 0 }, 'need')).toBe('costs nothing')
  expect(decisionPriceWords({ points: 0, metres: -9000 }, 'need')).toBe('costs about 9 km of road')
  expect(decisionPriceWords({ points: -4, metres: -9000 }, 'need')).toBe(
    'brings 4 points of need and costs about 9 km of road',
  )
  expect(withoutRule(RULES, { kind: 'pin', school: 1, supplier: 0 }, NAMING)).toEqual({
    pins: [['S1', 'V1']],
  })
  expect(withoutRule(RULES, { kind: 'must_not', school: 2 }, NAMING)).toEqual({ mustNot: [] })
  expect(withoutRule(RULES, { kind: 'floor', area: 1 }, NAMING)).toEqual({
    floors: [
      ['North', 4],
      ['South', 0],
    ],
  })
})

test('what SQL gives of a plan is how many schools it has in scope, and where statuses are chosen of how many', () => {
  const schools = { ...PLAN_QUESTION.schools, priorityOnly: true }
  const found = { listed: 1, schools: 1400 }
  expect(inScopeWords(found, { ...schools, statuses: [] })).toBe('1 priority school in scope')
  expect(inScopeWords(found, { ...schools, statuses: ['never'] })).toBe(
    '1 priority school in scope, of 1,400 of every status',
  )
})
