import { expect, test } from 'vitest'
import {
  noticesOfVolunteers,
  type VolunteerCounts,
} from '../../../workers/warehouse/intake/kinds/volunteers/volunteer_notices'

const NONE: VolunteerCounts = {
  accepted: 0,
  not_records: 0,
  older_row: 0,
  cut_postcodes: 0,
  cut_sectors: 0,
  blank_district: 0,
  unknown_district: 0,
  no_district: 0,
  registered: 0,
  active: 0,
  unknown_discipline: 0,
  dbs_blank: 0,
  dbs_word: 0,
  dbs_impossible: 0,
  visits_blank: 0,
}

test('of a file without volunteers nothing is told', () => expect(noticesOfVolunteers(NONE)).toEqual([]))

test('what there is one of is told in the singular', () => {
  expect(
    noticesOfVolunteers({
      ...NONE,
      accepted: 8,
      registered: 1,
      active: 1,
      not_records: 1,
      older_row: 1,
      cut_postcodes: 1,
      blank_district: 1,
      unknown_discipline: 1,
      dbs_word: 1,
      visits_blank: 1,
    }),
  ).toEqual([
    '1 volunteer is registered, and 1 of them is active.',
    '1 line is headings again or a total, so left out.',
    '1 id stands twice with different details: the row that was active last counts.',
    '1 postcode cut to its district: no more of it is kept.',
    '1 volunteer could not be placed: 1 without a district, 0 in a district without schools in England, 0 with something else in its place. They are in no plan.',
    'Disciplines are not known of 1 volunteer, 13 %: what is said of a discipline leaves them out.',
    'Until when a DBS is valid is not known of 1 volunteer: 0 blank, 1 with a word, 0 with a day that does not exist. They are in no plan.',
    '1 volunteer has no visits a term that are known: each is planned with as one visit.',
  ])
})

test('what there are several of is added up', () => {
  expect(
    noticesOfVolunteers({
      accepted: 3000,
      registered: 2000,
      active: 0,
      not_records: 2,
      older_row: 3,
      cut_postcodes: 1000,
      cut_sectors: 200,
      blank_district: 1000,
      unknown_district: 20,
      no_district: 3,
      unknown_discipline: 1500,
      dbs_blank: 1000,
      dbs_word: 10,
      dbs_impossible: 2,
      visits_blank: 4,
    }),
  ).toEqual([
    '2,000 volunteers are registered, and 0 of them are active.',
    '2 lines are headings again or a total, so left out.',
    '3 ids stand twice with different details: the row that was active last counts.',
    '1,200 postcodes cut to their district: no more of it is kept.',
    '1,023 volunteers could not be placed: 1,000 without a district, 20 in a district without schools in England, 3 with something else in its place. They are in no plan.',
    'Disciplines are not known of 1,500 volunteers, 50 %: what is said of a discipline leaves them out.',
    'Until when a DBS is valid is not known of 1,012 volunteers: 1,000 blank, 10 with a word, 2 with a day that does not exist. They are in no plan.',
    '4 volunteers have no visits a term that are known: each is planned with as one visit.',
  ])
})
