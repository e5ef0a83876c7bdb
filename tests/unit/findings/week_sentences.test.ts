import { expect, test } from 'vitest'
import { NO_WEEK_REASONS } from '../../../src/domain/plan/plan_weeks'
import { suggestWeeks } from '../../../src/domain/plan/suggest_weeks'
import { planRows } from '../../../src/findings/plan/plan_rows'
import {
  mondayOfWeek,
  noWeekWords,
  weekSentences,
  weekWords,
} from '../../../src/findings/plan/week_sentences'
import { planWeeksIcs } from '../../../src/pages/plan/plan_weeks_file'
import { visitsOf, visitsOfChoices } from '../../../src/findings/plan/visits_of'
import { answerWith, SCHOOLS } from '../plan/plan_answers'

test('an ISO week begins on its Monday, also at the turn of a year', () => {
  expect(mondayOfWeek('2026-W07')).toBe('2026-02-09')
  expect(mondayOfWeek('2026-W01')).toBe('2025-12-29')
  expect(mondayOfWeek('2020-W53')).toBe('2020-12-28')
  expect(weekWords('2026-W07')).toBe('week of 9 February')
  expect(weekWords('')).toBe('')
})

test('weeks are said with what stands in the way of the others and what is not known', () => {
  const unplaced = [
    { visit: 2, because: 'crowded', supplier: 'V-0009', visits: 4, weeks: 3 },
    { visit: 3, because: 'closed', supplier: 'V-0010', visits: 1, weeks: 0 },
  ] as const
  const weeks = {
    version: 1,
    weekOf: ['2026-W03', '2026-W04', '', '', ''],
    weeks: ['2026-W03', '2026-W04'],
    termWeeks: ['2026-W03', '2026-W04', '2026-W05'],
    free: [],
    fixed: [],
    unplaced,
    withoutDates: [{ area: 'Leeds', visits: 1 }],
    hasEvents: false,
    isExact: false,
    isOver: false,
  }
  expect(weekSentences({ ...weeks, isExact: true })[0]).toBe(
    '2 visits of 5 have a suggested week from 12 January to 19 January, spread as evenly as can be, one a week of each.',
  )
  const fixed = [
    { visit: 0, by: 'pin', faults: [], canOthersGiveWay: false },
    { visit: 1, by: 'agreement', faults: [], canOthersGiveWay: false },
    { visit: 2, by: 'agreement', faults: [{ kind: 'supplier', others: [0] }], canOthersGiveWay: false },
  ] as const
  expect(weekSentences({ ...weeks, fixed })[0]).toBe(
    '2 visits of 5 have a suggested week from 12 January to 19 January, evened out, one a week of each, but for 2 whose week a person chose.',
  )
  expect(weekSentences(weeks)).toEqual([
    '2 visits of 5 have a suggested week from 12 January to 19 January, evened out, one a week of each.',
    '1 visit has no week, for no term dates of this term are loaded for Leeds.',
    'No events are loaded, so clashes with them are not known.',
    '1 visit has no week: no whole week of lessons is left at the school, so plan it in another term. V-0009 has 4 visits, but these schools share only 3 free weeks: move one to somebody else, or put two into one week by hand.',
  ])
})

test('each reason for which a visit has no week is said with what would free one', () => {
  const words = NO_WEEK_REASONS.map((because) =>
    noWeekWords({ visit: 0, because, supplier: 'V-0009', visits: 4, weeks: 3 }),
  )
  expect(words).toEqual([
    'no whole week of lessons is left at the school, so plan it in another term',
    'the school has an event in every free week, so move one of those in Calendar',
    'the DBS ends before a week is free, so renew it or send somebody else',
    'no free week is three weeks from the other visit to the school, so move that one',
    'V-0009 has 4 visits, but these schools share only 3 free weeks: move one to somebody else, or put two into one week by hand',
  ])
})

test('second visits that find no week beside the first are left without one', () => {
  const weeks = [0, 1, 2, 3]
  const { weekOf, unplaced } = suggestWeeks(
    [
      { school: 0, supplier: 0, visit: 1, weeks: [1] },
      { school: 0, supplier: 1, visit: 2, weeks },
      { school: 1, supplier: 2, visit: 1, weeks: [0] },
      { school: 1, supplier: 3, visit: 2, weeks },
    ],
    4,
  )
  expect([...weekOf]).toEqual([1, -1, 0, 3])
  expect(unplaced.map(({ visit }) => visit)).toEqual([1])
})

test('the calendar file has whole days of each week, and the same uid every time', () => {
  const rows = planRows({
    answer: answerWith([
      [1, 1],
      [0, 0],
    ]),
    schools: SCHOOLS,
    kept: undefined,
    delivered: new Map(),
    pins: [],
    declined: [],
    newSchools: new Set(),
    weeks: ['2026-W07', ''],
  })
  const file = planWeeksIcs(rows, SCHOOLS, new Date('2026-01-02T00:00:00Z'))
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(file).toContain('DTSTART;VALUE=DATE:20260209\r\nDTEND;VALUE=DATE:20260214\r\n')
  expect(file).toContain('STATUS:TENTATIVE')
  // Whatever is added must be no number of people.
  const parts = [...file.matchAll(/^([A-Z-]+)[:;]/gm)].map(([, name]) => name)
  expect([...new Set(parts)].join()).toBe(
    'BEGIN,VERSION,PRODID,METHOD,UID,SEQUENCE,DTSTAMP,DTSTART,DTEND,SUMMARY,LOCATION,DESCRIPTION,STATUS,END',
  )
  const again = planWeeksIcs(rows, SCHOOLS, new Date('2026-01-03T00:00:00Z'))
  expect(/UID:.*/.exec(again)?.[0]).toBe(/UID:.*/.exec(file)?.[0])
})

test('the calendar file is of every visit with a week, or of those of one volunteer or of one school', () => {
  const rows = planRows({
    answer: answerWith([
      [1, 1],
      [0, 0],
    ]),
    schools: SCHOOLS,
    kept: undefined,
    delivered: new Map(),
    pins: [],
    declined: [],
    newSchools: new Set(),
    weeks: ['2026-W07', '2026-W08'],
  })
  const { ofSuppliers, ofSchools } = visitsOfChoices(rows)
  expect([ofSuppliers.length, ofSchools.length]).toEqual([2, 2])
  expect(visitsOf(rows, '')).toEqual(rows)
  for (const [choices, part] of [
    [ofSuppliers, 'supplier'],
    [ofSchools, 'school'],
  ] as const)
    for (const { value } of choices)
      expect(visitsOf(rows, value).map(({ visit }) => `${part} ${visit[part]}`)).toEqual([value])
})
