import { expect, test } from 'vitest'
import { visitTimeline } from '../../../src/charts/visit_timeline'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { tablesOfSchool } from '../../../src/domain/people/tables_of_school'
import { addNote, MAX_SCHOOL_NOTES, notesOn, removeNote } from '../../../src/domain/school/school_notes'
import { ENOUGH_ENCOUNTERS } from '../../../src/domain/engagement/four_encounters'
import { SUPPLY_ROAD_KM } from '../../../src/domain/school_page/supply_near'
import { FEWEST_PEERS, peersOf, type PeerFacts } from '../../../src/domain/school_page/peers'
import type { SchoolVisit } from '../../../src/domain/school_page/school_page'
import { countVisits, distinctCounts } from '../../../src/domain/school_page/visit_counts'
import { plannedVisitsOf } from '../../../src/findings/school_page/planned_visits'
import { schoolProvenance } from '../../../src/findings/school_page/school_page_sentences'

const visit = (change: Partial<SchoolVisit> = {}): SchoolVisit => ({
  date: '2024-10-01',
  year: 2024,
  isDelivered: true,
  type: 'STEM_CLUB',
  employer: 'Acme',
  programme: '',
  meetsPupils: true,
  yearGroups: [7],
  pupilsLow: 30,
  pupilsHigh: 30,
  ...change,
})

test('visits count by year group and year; planned ones do not, and one of two year groups counts under both', () => {
  const visits = [
    visit({ yearGroups: [7, 9] }),
    visit({ year: 2023, yearGroups: [9] }),
    visit({ isDelivered: false }),
  ]
  expect(countVisits(visits, [2023, 2024], ({ yearGroups }) => yearGroups)).toEqual([
    { key: 9, visits: 2, byYear: [1, 1] },
    { key: 7, visits: 1, byYear: [0, 1] },
  ])
})

test('how the history is known says how many activities count, of how many, by which day, and the source', () => {
  const visits = [visit(), visit(), visit({ year: 2023 }), visit({ isDelivered: false })]
  expect(schoolProvenance({ visits }, 'Source: log.csv.')).toEqual([
    '3 delivered activities in 2 academic years, of 4 activities that the log has of this school.',
    'An activity counts in the academic year of its day, from 1 September to 31 August; what is planned, requested or cancelled is listed and not counted.',
    'Source: log.csv.',
  ])
})

test('distinct types and employers leave out what is not given', () => {
  const visits = [
    visit(),
    visit({ employer: 'ACME ' }),
    visit({ employer: '', type: 'UNKNOWN', year: 2023 }),
    visit({ employer: 'Bell', isDelivered: false }),
  ]
  expect(distinctCounts(visits)).toEqual({ visits: 3, years: 2, types: 1, employers: 1, withoutEmployer: 1 })
})

test('the timeline has a row for every year group of the school or of a visit, then for teachers', () => {
  const chart = visitTimeline(
    [visit({ yearGroups: [12] }), visit({ meetsPupils: false }), visit({ year: 2019 })],
    [2023, 2024],
    [7, 8],
    800,
  )
  expect(chart.rows.map(({ row }) => row)).toEqual([7, 8, 12, 'teachers'])
  expect(chart.marks.map(({ form, ys }) => [form, ys.length])).toEqual([
    ['school', 1],
    ['teachers', 1],
  ])
  const [, second] = chart.years
  expect(chart.marks[0]!.x).toBeGreaterThan(second!.x)
})

test('peers are of one phase and near in roll, meals and place; where few, the limits are wider', () => {
  const facts: PeerFacts = {
    phase: [2, 2, 2, 1, 2, 2],
    pupils: [1000, 1200, 1201, 1000, -1, 1390],
    fsmPct: [20, 25, 20, 20, 20, 30],
    rural: [0, 0, 0, 0, 0, 0],
  }
  expect(peersOf(facts, 0)).toEqual({ limits: { size: 0.4, fsmPoints: 10 }, places: [1, 2, 5] })
  expect(peersOf({ ...facts, rural: [0, 1, 0, 0, 0, -1] }, 0).places).toEqual([2])
  const many = Array.from({ length: 32 }, (_, at) => (at < 31 ? 1000 : 1300))
  const alike = { phase: many.map(() => 2), pupils: many, fsmPct: many.map(() => NaN), rural: null }
  expect(peersOf(alike, 0)).toMatchObject({ limits: { size: 0.2 }, places: { length: 30 } })
})

test('notes are kept by school, newest first, and a blank one is none', () => {
  const note = (school: string, text: string) => ({ school, day: '2025-09-01', text })
  let notes = addNote([], note('1', ' Hall free on Tuesdays '))
  notes = addNote(addNote(notes, note('2', 'Ring first')), note('1', 'New head'))
  expect(notesOn(notes, '1').map(({ text }) => text)).toEqual(['New head', 'Hall free on Tuesdays'])
  expect(addNote(notes, note('1', '  '))).toBe(notes)
  expect(removeNote(notes, notes[0]!)).toHaveLength(2)
  const full = Array.from({ length: MAX_SCHOOL_NOTES }, () => note('1', 'x'))
  expect(addNote(full, note('1', 'y'))).toBe(full)
  expect(NO_DECISIONS.schoolNotes).toEqual([])
})

test('what the log planned for a past day is not to come', () => {
  const visits = [
    visit({ isDelivered: false, date: '2025-09-10' }),
    visit({ isDelivered: false, date: '2025-01-10' }),
  ]
  expect(plannedVisitsOf(visits, [], '1', '2025-07-31')).toEqual([
    { when: '10 September 2025', what: 'STEM club, Acme', state: 'Planned in the log' },
  ])
})

test('the defaults of the page: 25 km by road, at least 5 peers, 4 encounters', () => {
  expect({ SUPPLY_ROAD_KM, FEWEST_PEERS, ENOUGH_ENCOUNTERS }).toEqual({
    SUPPLY_ROAD_KM: 25,
    FEWEST_PEERS: 5,
    ENOUGH_ENCOUNTERS: 4,
  })
})

test('its tables of people are those of each day with a delivered activity, hidden ones as such', () => {
  const visits = [
    visit({ date: '2025-03-03' }),
    visit({ date: '2025-03-03', pupilsLow: HIDDEN_COUNT }),
    visit({ date: '2025-02-03' }),
    visit({ date: '2025-01-03', pupilsLow: -1 }),
    visit({ date: '2025-06-03', isDelivered: false }),
  ]
  expect(
    tablesOfSchool({ visits }, '100001', 'Alder').map(({ window, rows, hiddenCells, each }) => [
      window,
      rows,
      hiddenCells,
      each?.keys,
    ]),
  ).toEqual([
    [{ from: '2025-03-03', to: '2025-03-03' }, [0], [5], ['100001']],
    [{ from: '2025-02-03', to: '2025-02-03' }, [0], [], ['100001']],
  ])
})
