import { describe, expect, test } from 'vitest'
import { tallyOf, type ReportQuestion } from '../../../src/domain/report/report'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import { reportOf } from '../../../workers/warehouse/arrays/report'
import { reportFigures, TALLY_PHASE_OF } from '../../../workers/warehouse/arrays/report_figures'
import { LIST, madeColumns, type MadeActivity, type MadeSchool } from './made_columns'

const north = { areas: { hub: 'North', region: 'All' } }
const south = { areas: { hub: 'South', region: 'All' } }
const SCHOOLS: readonly MadeSchool[] = [
  { ...north, isListed: true },
  { phase: 'PRI', ...north },
  { ...south, isListed: true },
  { phase: 'INDEPENDENT' },
  { phase: 'P16', ...south },
]

/** Of September to November 2023, as at 30 November, but for those that a note leaves out. */
const ACTIVITIES: readonly MadeActivity[] = [
  // Before the window.
  { school: 0, day: '2023-08-31', pupils: 1000 },
  {
    ...{ school: 0, day: '2023-09-01', reported: '2023-11-30' },
    ...{ hours: 2, prepHours: 1, volunteers: 3, pupils: [10, 15, 20] },
  },
  { school: 0, day: '2023-11-30', reported: '2023-11-30', prepHours: 0.5, volunteers: 2 },
  // Reported too late.
  { school: 0, day: '2023-11-30', reported: '2023-12-01', pupils: 1000 },
  // After the window.
  { school: 0, day: '2023-12-01', pupils: 1000 },
  { school: 1, day: '2023-10-10', hours: 0, pupils: 30 },
  { school: 3, day: '2023-10-01', hours: 1, prepHours: 0, volunteers: 7, pupils: 8 },
  { school: 3, day: '2023-11-02', hours: 1, prepHours: 0, volunteers: 7, pupils: 9 },
  ...['2023-09-05', '2023-10-05', '2023-11-05'].map((day) => ({ school: 4, day, series: 1, pupils: 100 })),
]

const request = (schoolId: string, created: string, status: OpenRequest['status']): OpenRequest => ({
  ...{ id: 'R', schoolId, created, status, neededFrom: null, neededTo: null, type: 'STEM_CLUB' },
  ...{ typeAsWritten: '', disciplines: [], yearGroups: null, pupils: null, volunteersNeeded: null },
  ...{ mode: null, volunteerId: null },
})
const REQUESTS = [
  request('100001', '2023-09-01', 'open'),
  request('100001', '2023-11-30', 'offered'),
  request('100002', '2023-10-01', 'matched'),
  request('100002', '2023-10-01', 'delivered'),
  request('100003', '2023-10-01', 'unfilled_expired'),
  request('100003', '2023-10-01', 'duplicate'),
  request('100003', '2023-10-01', null),
  request('100004', '2023-08-31', 'open'),
  request('100004', '2023-12-01', 'open'),
  request('999999', '2023-10-01', 'open'),
]
const open = madeColumns(SCHOOLS, ACTIVITIES, { requests: REQUESTS })

const WINDOW = { from: '2023-09-01', to: '2023-11-30' }
const scope = {
  areaOf: open.directory.groups['hub'],
  areas: 2,
  onList: open.lists[0]?.onList,
}

const without = (field: string, activities: number) => ({ [`without${field}`]: activities })

describe('the sums of a report', () => {
  const figuresOf = () => reportFigures(open, scope, { window: WINDOW, asAt: '2023-11-30' })
  const notNought = (place: number, phase: Parameters<typeof tallyOf>[2]) =>
    Object.fromEntries(Object.entries(tallyOf(figuresOf(), place, phase)).filter(([, value]) => value !== 0))

  test('of an area and phase', () => {
    expect(notNought(0, 'secondary')).toEqual({
      ...{ schools: 1, reached: 1, listed: 1, listedReached: 1, repeat: 1, sessions: 2, requestsOpen: 2 },
      ...{ hoursDelivering: 200, hoursPreparing: 150, volunteers: 5, ...without('Hours', 1) },
      ...{ volunteerHoursDelivering: 600, volunteerHoursPreparing: 400, ...without('Headcount', 1) },
      ...{ youngPeopleLow: 10, youngPeople: 15, youngPeopleHigh: 20 },
    })
    expect(notNought(0, 'primary')).toEqual({
      ...{ schools: 1, reached: 1, oneOff: 1, sessions: 1, requestsFilled: 2 },
      ...{ ...without('Preparing', 1), ...without('Volunteers', 1) },
      ...{ youngPeopleLow: 30, youngPeople: 30, youngPeopleHigh: 30 },
    })
    expect(notNought(1, 'secondary')).toEqual({ schools: 1, listed: 1, requestsUnfilled: 1 })
    expect(notNought(1, 'college')).toEqual({
      ...{ schools: 1, reached: 1, sustained: 1, sessions: 3 },
      ...{ ...without('Hours', 3), ...without('Preparing', 3), ...without('Volunteers', 3) },
      ...{ youngPeopleLow: 300, youngPeople: 300, youngPeopleHigh: 300 },
    })
  })

  test('of schools in no area, with hours of nought', () => {
    expect(notNought(2, 'all')).toEqual({
      ...{ schools: 1, reached: 1, repeat: 1, sessions: 2, hoursDelivering: 200 },
      ...{ volunteers: 14, volunteerHoursDelivering: 1400 },
      ...{ youngPeopleLow: 17, youngPeople: 17, youngPeopleHigh: 17 },
    })
  })

  test('of an area, of no area and of all schools', () => {
    const figures = figuresOf()
    const some = (place: number) => {
      const { schools, reached, listed, sessions, youngPeople, volunteers, requestsOpen } = tallyOf(
        figures,
        place,
        'all',
      )
      return [schools, reached, listed, sessions, youngPeople, volunteers, requestsOpen]
    }
    expect([0, 1, 2, 3].map(some)).toEqual([
      [2, 2, 1, 3, 45, 5, 2],
      [2, 1, 1, 3, 300, 0, 0],
      [1, 1, 0, 2, 17, 14, 0],
      [5, 4, 2, 8, 362, 19, 2],
    ])
    expect(figures.values).toHaveLength(4 * 6 * 23)
  })

  test('of all schools alone, without a list, as at an earlier day', () => {
    const alone = { areaOf: undefined, areas: 0, onList: undefined }
    const early = reportFigures(open, alone, { window: WINDOW, asAt: '2023-11-29' })
    expect(tallyOf(early, 1, 'secondary')).toMatchObject({
      schools: 2,
      reached: 0,
      listed: 0,
      requestsOpen: 1,
    })
    expect([early.window, early.asAt]).toEqual([WINDOW, '2023-11-29'])
    const late = reportFigures(open, alone, { window: WINDOW, asAt: '2024-01-01' })
    expect(tallyOf(late, 1, 'all')).toMatchObject({ sessions: 9, requestsOpen: 2 })
  })
})

test('each phase of the register has one place in a report', () => {
  expect(TALLY_PHASE_OF).toEqual([4, 0, 1, 1, 2, 3, 3, 4, 4])
})

const QUESTION: ReportQuestion = {
  ...{ month: '2023-11-01', asAt: '2023-11-30', grouping: 'hub', listId: LIST, outcomePhases: [] },
}

test('a report tells what was reported later and what has no day of report', () => {
  const answer = reportOf(open, QUESTION, 5)
  expect(answer).toMatchObject({
    ...{ version: 7, known: true, areas: ['North', 'South'], requestsLoaded: 10, yearBefore: null },
    ...{ reportedLater: 1, withoutReport: 6 },
    now: { window: WINDOW, asAt: '2023-11-30' },
    lag: { reported: 2, median: 45, lastReport: '2023-11-30' },
    lastFirst: { window: { from: '2023-09-01', to: '2023-10-31' }, asAt: '2023-10-31' },
    lastRevised: { window: { from: '2023-09-01', to: '2023-10-31' }, asAt: '2023-11-30' },
  })
  expect(tallyOf(answer.now, 3, 'all')).toMatchObject({ schools: 5, listed: 2, sessions: 8 })
  expect(tallyOf(answer.now, 1, 'all')).toMatchObject({ schools: 2, listed: 1, sessions: 3 })
  const last = [answer.lastFirst, answer.lastRevised].map((each) => each && tallyOf(each, 3, 'all').sessions)
  expect(last).toEqual([4, 5])
})

test('the first and the last day of the period are of it', () => {
  const late = ['2023-08-31', '2023-09-01', '2023-11-30', '2023-12-01'].flatMap((day): MadeActivity[] => [
    { school: 0, day },
    { school: 0, day, reported: '2024-01-01' },
  ])
  expect(reportOf(madeColumns(SCHOOLS, late), QUESTION, 5)).toMatchObject({
    reportedLater: 2,
    withoutReport: 2,
  })
})

test('a report of all schools has no areas, and in September no month before', () => {
  const answer = reportOf(open, { ...QUESTION, month: '2023-09-01', grouping: null, listId: null }, 5)
  expect(answer).toMatchObject({ areas: [], lastFirst: null, lastRevised: null })
  expect(tallyOf(answer.now, 1, 'all')).toMatchObject({ schools: 5, listed: 0, sessions: 2 })
  expect(answer.now.values).toHaveLength(2 * 6 * 23)
  const empty = reportOf(madeColumns(SCHOOLS, []), QUESTION, 5)
  expect([empty.known, empty.yearBefore]).toEqual([false, null])
})

test.each([
  ['2022-09-30', true],
  ['2022-10-01', false],
])('a log that begins on %s has a year before: %s', (day, hasYear) => {
  const pupils = [4, 300]
  const made = madeColumns(
    SCHOOLS,
    pupils.map((count) => ({ school: 0, day, pupils: count })),
  )
  const { yearBefore } = reportOf(made, QUESTION, 5)
  expect(yearBefore && [yearBefore.asAt, tallyOf(yearBefore, 3, 'all').youngPeople]).toEqual(
    hasYear ? ['2022-11-30', 304] : null,
  )
})

test('few people are hidden in the year before too', () => {
  const made = madeColumns(SCHOOLS, [{ school: 0, day: '2022-09-30', pupils: 4, volunteers: 20 }])
  const { yearBefore } = reportOf(made, QUESTION, 5)
  expect(yearBefore && tallyOf(yearBefore, 3, 'all')).toMatchObject({ youngPeople: -2, volunteers: 20 })
})
