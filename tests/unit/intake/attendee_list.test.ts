import { expect, test } from 'vitest'
import { planColumns } from '../../../workers/warehouse/intake/headings'
import { attendeeListOf } from '../../../workers/warehouse/intake/privacy/attendee_list'

const listOf = (...headings: string[]) =>
  attendeeListOf(headings, planColumns('engagements', headings).positions)

test.each([
  ['First name', 'Last name', 'Attendee status', 'Date', 'School'],
  ['Attendee name', 'Event date', 'School URN'],
  ['Pupil name', 'Date', 'URN', 'Year group'],
  ['UPN', 'Date', 'School'],
  ['Delegate first name', 'Delegate surname', 'Date', 'School name'],
])('%s, %s, %s: a row is an attendee', (...headings) => {
  expect(listOf(...headings)).toBe('certain')
})

test.each([
  ['First name', 'Surname', 'Date', 'School'],
  ['Full name', 'Email', 'Date', 'URN'],
])('%s, %s: a row is an attendee where rows repeat', (...headings) => {
  expect(listOf(...headings)).toBe('where_rows_repeat')
})

test.each([
  ['First name', 'Surname', 'Date', 'School', 'Hours'],
  ['Volunteer name', 'Volunteer email', 'Date', 'URN'],
  ['Teacher first name', 'Teacher last name', 'Date', 'School'],
  ['Contact first name', 'Contact last name', 'Number of attendees', 'Date', 'School'],
  ['First name', 'Last name', 'Ticket type', 'School'],
  ['Pupil name', 'Date', 'School', 'Pupils'],
  ['Date', 'URN', 'Employer'],
])('%s, %s, %s: a row is none that is summed', (...headings) => {
  expect(listOf(...headings)).toBeNull()
})
