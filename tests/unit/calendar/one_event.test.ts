import { expect, test } from 'vitest'
import {
  placeOfTyped,
  typedEventFault,
  typedEventIcs,
  typedEventMail,
  type TypedEvent,
} from '../../../src/pages/calendar/one_event'
import { tableOfCalendars } from '../../../workers/warehouse/intake/formats/icalendar'
import { csvRowsOfAnyLines } from '../../csv_rows'

const SCHOOLS = {
  ids: ['100001', '100002', '100003'],
  names: ['Kite', 'Tern', 'tern'],
  postcodes: ['TS1 1AA', '', ''],
}
const TYPED: TypedEvent = {
  ...{
    title: 'Robotics; heat',
    provider: 'Demo Bus',
    place: ' kite ',
    day: '2026-06-03',
    from: '10:00',
    to: '11:30',
  },
}
const STAMP = new Date('2026-05-01T09:00:00Z')

test.each<[parts: Partial<TypedEvent>, fault: string]>([
  [{}, ''],
  [{ from: '', to: '' }, ''],
  [{ title: ' ' }, 'Give the event a name.'],
  [{ provider: '' }, 'Say who provides it.'],
  [{ day: '' }, 'Give its day.'],
  [{ from: '' }, 'Give the time it starts, or leave both times empty for a whole day.'],
  [{ to: '10:00' }, 'It ends before it starts.'],
])('a row with %j: “%s”', (parts, fault) => {
  expect(typedEventFault({ ...TYPED, ...parts })).toBe(fault)
})

test('a school is known by its URN or by a name of its own; any other place stays in its words', () => {
  const of = (place: string) => placeOfTyped({ ...TYPED, place }, SCHOOLS)
  expect(of('URN 100002')).toEqual({ location: 'Tern', urn: 'URN 100002' })
  expect(of('Kite')).toEqual({ location: 'Kite, TS1 1AA', urn: 'URN 100001' })
  expect([of('Tern'), of(' Town Hall '), of('')].map(({ location, urn }) => [location, urn])).toEqual([
    ['Tern', ''],
    ['Town Hall', ''],
    ['', ''],
  ])
})

test('the file is read by this app as it was typed, in summer time, and a later version is the newer one', async () => {
  const read = async (typed: TypedEvent, stamp: Date) => {
    const table = await tableOfCalendars('event.ics', typedEventIcs(typed, SCHOOLS, stamp))
    return csvRowsOfAnyLines(new TextDecoder().decode(table.opening))[0]!
  }
  const first = await read(TYPED, STAMP)
  expect(first).toMatchObject({
    ...{
      Event: 'Robotics; heat',
      Provider: 'Demo Bus',
      Start: '2026-06-03T09:00:00',
      End: '2026-06-03T10:30:00',
    },
    ...{ 'Time zone': 'UTC', 'School URN': '100001', 'School name': 'Kite', Postcode: 'TS1 1AA' },
  })
  const later = await read(
    { ...TYPED, day: '2026-06-04', from: '', to: '' },
    new Date('2026-05-02T09:00:00Z'),
  )
  expect(later).toMatchObject({ Start: '2026-06-04', End: '2026-06-05', UID: first['UID'] })
  expect(Number(later['Sequence'])).toBeGreaterThan(Number(first['Sequence']))
})

test('the message says what the file holds, for one’s own mail', () => {
  const [head = '', body = ''] = typedEventMail(TYPED, SCHOOLS).split('&body=')
  expect(decodeURIComponent(head)).toBe('mailto:?subject=Event: Robotics; heat, 2026-06-03')
  expect(decodeURIComponent(body)).toContain(
    'Day: 2026-06-03, 10:00 to 11:30 (London)\r\nPlace: Kite, TS1 1AA, URN 100001\r\n',
  )
})
