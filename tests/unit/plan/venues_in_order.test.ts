import { expect, test } from 'vitest'
import {
  EVENT_KM,
  MOST_PLACES,
  VENUES,
  type EventsAnswer,
} from '../../../src/domain/plan/events/events_question'
import { venuesInOrder } from '../../../src/domain/plan/events/venues_in_order'
import { eventsHeadline, eventsProof, noEventsSentence } from '../../../src/findings/plan/event_sentences'

test('venues stand in the order of what each adds to those before it, and a school counts once', () => {
  // Venue 0 reaches schools 0 and 1, venue 1 reaches 1 and 2, venue 2 reaches 2 alone.
  const cover = {
    start: Int32Array.of(0, 2, 4, 5),
    school: Int32Array.of(0, 1, 1, 2, 2),
    value: Float64Array.of(10, 30, 25, 7),
  }
  const { order, reached } = venuesInOrder(cover, [0, 1, 2])
  expect(order).toEqual([
    { venue: 1, schools: 2, adds: 55 },
    { venue: 0, schools: 2, adds: 10 },
    { venue: 2, schools: 1, adds: 0 },
  ])
  expect([...reached]).toEqual([1, 1, 1, 0])
})

test('ten venues and 12 km by road are what is asked where nobody says otherwise', () => {
  expect([VENUES, EVENT_KM, MOST_PLACES]).toEqual([10, 12, 3000])
})

const venue = { name: 'Ash School', lon: 0, lat: 0, schools: 2, adds: 55 }
const ANSWER = {
  question: {
    plan: { schools: { phase: 'secondary', priorityOnly: true }, value: 'need' },
    venues: 'at_schools',
    count: 1,
    withinKm: 12,
  },
  school: Uint32Array.of(4, 5, 6, 7),
  value: Float64Array.of(10, 30, 25, 7),
  reached: Uint8Array.of(0, 1, 1, 0),
  places: 4,
  chosen: [venue],
  points: 55,
  bound: 56,
} as unknown as EventsAnswer

test('the choice says how many schools it brings and how far it is from the best at most', () => {
  expect(eventsHeadline(ANSWER)).toBe(
    '1 venue brings 2 of 4 priority secondary schools within 12 km by road of one, 76% of the need.',
  )
  expect(eventsHeadline({ ...ANSWER, chosen: [venue, venue] })).toMatch(/^2 venues bring 2 of 4/)
  expect(eventsProof(ANSWER)).toBe('Within 1.8% of the best possible choice of as many.')
  expect(eventsProof({ ...ANSWER, bound: 55 })).toBe('No other choice of as many venues brings more.')
})

test('where none is chosen it says why and what to do', () => {
  const none = { ...ANSWER, chosen: [] }
  expect(noEventsSentence(ANSWER)).toBe('')
  expect(noEventsSentence(none)).toContain('choose a longer distance')
  expect(noEventsSentence({ ...none, places: 0 })).toContain('no place to choose from')
  expect(noEventsSentence({ ...none, places: 3001 })).toContain(
    '3,001 places to choose from, more than the 3,000',
  )
})
