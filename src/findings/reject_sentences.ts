import type { RejectReason } from '../domain/files/import_report'

/** Why a row could not be used, for the screen and for the CSV of rejected rows. */
export const REJECT_REASON_LABELS: Record<RejectReason, string> = {
  no_date: 'no day given',
  unreadable_date: 'the date cannot be read as a day from 1990 to 2100',
  impossible_date: 'that day does not exist',
  ambiguous_date: 'the date could be day first or month first: say which when you load the file',
  far_year:
    'the year is far from the rest and, as you said, mistyped: correct the date and load the file again',
  bad_date: 'no date, or not one that exists',
  no_school: 'no school given: neither a URN nor a name with a postcode that matches one school',
  unknown_urn: 'no school in the schools file has this id',
  bad_urn: 'not an id of the form the schools file has: in England, a URN of six digits',
  id_taken: 'a school of another register already has this id',
  bad_link: 'not two URNs of a school that closed and its successor',
  missing_name: 'no name given',
  no_id: 'no id given, or one that names a person',
  wrong_column_count: 'the row has more or fewer columns than the headings',
  cell_too_long: 'a cell holds more text than a cell of a spreadsheet can',
  bad_target:
    'not a target that can be read: a per cent from 0 to 100, a score from 1 to 5, or a number of 0 or more, in the unit of its metric, for a known phase and year',
  unknown_area: 'no school in the register is in this area',
  no_year: 'no year given for this figure',
  bad_figure: 'not a number, nor a mark for a figure that is withheld',
  bad_count: 'not a number of 0 or more',
  unknown_activity: 'no accepted activity of the log has this id: it counts once one has',
  ends_before_start: 'the last day is before the first',
  unknown_period: 'not a kind of period: write term, half-term, holiday, INSET or exams',
  label_taken: 'an earlier row has the same label',
  total_or_note: 'a total, a note or the headings again, not a row of the table',
}
