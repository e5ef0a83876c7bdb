import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import {
  deliveryWords,
  hoursAtSchoolsSentence,
  nonSchoolHeadline,
  nonSchoolNote,
  nonSchoolTargetSentence,
  volunteerHoursWords,
  youngPeopleWords,
} from '../../../src/findings/mix/non_school_sentences'
import { nonSchoolCsv } from '../../../src/pages/report/non_school_csv'
import { NO_NON_SCHOOL, type NonSchool, type NonSchoolLine } from '../../../src/domain/engagement/non_school'
import { expect, test } from 'vitest'
import { activityMix, topTypes, variationByChance } from '../../../src/domain/engagement/activity_mix'
import type { MixAnswer } from '../../../src/domain/engagement/mix_question'
import {
  chanceSentence,
  differenceWords,
  mixBaseSentence,
  mixHeadline,
  whyNoMix,
} from '../../../src/findings/mix/mix_sentences'
import { mixCsv } from '../../../src/pages/report/mix_csv'
import { csvRows } from '../../csv_rows'

const COUNTS = [
  { type: 'CAREERS_TALK', list: 56, rest: 48 },
  { type: 'HANDS_ON', list: 14, rest: 32 },
  { type: 'OTHER', list: 10, rest: 9 },
  { type: 'UNKNOWN', list: 3, rest: 2 },
] as const

const answer: MixAnswer = {
  question: {
    phase: 'secondary',
    window: { from: '2024-09-01', to: '2025-08-31' },
    within: null,
    by: 'hub',
    counted: 'all',
    listId: 'a',
  },
  version: 1,
  known: true,
  listName: 'Premium',
  schools: { list: 20, rest: 30 },
  counts: COUNTS,
  mix: activityMix(COUNTS),
  nonSchool: NO_NON_SCHOOL,
}

test('two mixes in one number, with how much chance alone gives, and that activities cluster', () => {
  expect(mixHeadline(answer.mix!)).toBe(
    'Of 100 activities at schools of the list, 20.0 would have to be of another type to be as at the rest',
  )
  expect(chanceSentence(answer.mix!)).toMatch(
    /^Chance alone gives some: two samples of one mix as large as these would differ by about 6\.0 of 100\. 2 types of 2 differ beyond their 95% interval;.*one in twenty.*Activities cluster in schools/,
  )
  expect(differenceWords(answer.mix!.types[0]!)).toBe('+20.0 (5.2 to 33.4)')
})

test('the distance that chance gives is that of many pairs of samples of one mix', () => {
  const mix = activityMix([
    { type: 'CAREERS_TALK', list: 50, rest: 100 },
    { type: 'HANDS_ON', list: 50, rest: 100 },
  ])!
  // Of two types the distance is |p − q|, whose mean is √(2 ÷ π) of its standard deviation.
  expect(variationByChance(mix)).toBeCloseTo(Math.sqrt((2 / Math.PI) * 0.25 * (1 / 100 + 1 / 200)), 12)
})

test('"other" and not given stand outside the shares, counted; without a list nothing is compared', () => {
  expect(mixBaseSentence(answer)).toMatch(
    /Premium: 70 activities of known type at 20 secondary schools, 10 “other” and 3 not given outside the shares\. The rest, .*: 80 activities of known type at 30 secondary schools, 9 “other” and 2 not given outside\./,
  )
  expect(whyNoMix({ ...answer, mix: null, listName: '' })).toMatch(/no priority list is loaded/)
  expect(whyNoMix({ ...answer, counts: [] })).toMatch(/no activity was delivered/)
})

test('the most frequent of each side, of equals the first by its code', () => {
  const mix = activityMix([
    { type: 'STEM_CLUB', list: 5, rest: 1 },
    { type: 'HANDS_ON', list: 5, rest: 0 },
  ])!
  expect(topTypes(mix, 'list').map(({ type }) => type)).toEqual(['HANDS_ON', 'STEM_CLUB'])
  expect(topTypes(mix, 'rest').map(({ type }) => type)).toEqual(['STEM_CLUB'])
})

test('Activity mix (CSV) has the columns of the design; types outside the shares have counts alone', () => {
  const rows = csvRows(mixCsv(answer))
  expect(Object.keys(rows[0]!)).toEqual(
    'phase academic_year code label list_count list_share rest_count rest_share difference lower upper'.split(
      ' ',
    ),
  )
  expect(rows[0]).toMatchObject({
    code: 'CAREERS_TALK',
    list_count: '56',
    list_share: '0.8',
    rest_share: '0.6',
  })
  expect(rows[2]).toMatchObject({ code: 'OTHER', list_count: '10', list_share: '', difference: '' })
})

test('non-school settings: hours at schools of all hours, and volunteer hours of their target, never beside reach', () => {
  const line: NonSchoolLine = {
    ...NO_NON_SCHOOL.total,
    ...{ setting: 'library', sessions: 2, hours: 14, volunteerHours: 71, withoutHours: 1 },
    ...{ youngPeople: 60, youngPeopleLow: 50, youngPeopleHigh: 70 },
  }
  const nonSchool: NonSchool = {
    lines: [line],
    total: line,
    atSchools: { sessions: 40, hours: 86 },
    target: { hours: 100, source: 'Grant' },
  }
  expect(nonSchoolHeadline(nonSchool, answer.question.window)).toBe(
    '2 sessions at non-school settings: 14 hours of delivery, 60 young people',
  )
  expect(hoursAtSchoolsSentence(nonSchool)).toBe('86.0% of hours of delivery were at schools: 86 of 100.')
  expect(nonSchoolTargetSentence(nonSchool)).toBe(
    '71.0% of the target of volunteer hours: 71 of 100 (Grant). It is a share of hours, not of schools: not to be set beside reach.',
  )
  expect(nonSchoolNote(nonSchool)).toContain('1 session without hours adds nothing')
  expect(nonSchoolHeadline(NO_NON_SCHOOL, answer.question.window)).toContain('No activity of 2024/25')
  expect(hoursAtSchoolsSentence(NO_NON_SCHOOL)).toBe('')
  const unknown = { ...line, withoutHours: 2, withoutVolunteerHours: 2, withoutHeadcount: 2 }
  expect([deliveryWords, volunteerHoursWords, youngPeopleWords].map((words) => words(line))).toEqual([
    '14',
    '71',
    '60 (50 to 70)',
  ])
  expect([deliveryWords, volunteerHoursWords, youngPeopleWords].map((words) => words(unknown))).toEqual(
    Array(3).fill('not given'),
  )
  const hidden = { ...line, youngPeople: HIDDEN_COUNT, volunteerHours: HIDDEN_COUNT }
  expect(
    nonSchoolCsv({ ...answer, nonSchool: { ...nonSchool, lines: [hidden] } })
      .split('\r\n')
      .slice(1, 3),
  ).toEqual([
    '2024/25,library,Library,2,14,1,c,c,50,70,0,,',
    '2024/25,all,All non-school settings,2,14,1,71,60,50,70,0,100,Grant',
  ])
})
