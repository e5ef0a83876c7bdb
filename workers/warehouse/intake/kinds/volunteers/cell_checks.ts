import { PLAIN_NUMBER, type CellCheck, type CellChecks } from '../cell_check'

const listed = (field: string, codes: string, what: string, advice: string): CellCheck => ({
  field,
  unread: `has_unknown_piece(written, ${codes}())`,
  expected: 'id',
  notice: { what, advice },
})

const travel = (field: string): CellCheck => ({
  field,
  unread: 'travel_km_of(written, 1) IS NULL',
  expected: 'number',
  notice: { what: 'a travel limit', advice: 'write a number of kilometres or miles' },
})

/** What of a volunteers file’s cells may not be understood. */
export const VOLUNTEER_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'district',
      unread: 'district_of(written) IS NULL',
      expected: 'id',
    },
    listed(
      'disciplines',
      'discipline_codes',
      'disciplines',
      'write a subject such as Engineering, Maths or Biology, or Other',
    ),
    listed('phases', 'volunteer_phase_codes', 'phases', 'write Primary, Secondary or College'),
    listed('modes', 'volunteer_mode_codes', 'modes', 'write In school, Live online or Employer site'),
    {
      field: 'visits',
      unread: 'visits_of(written) IS NULL',
      expected: 'number',
      notice: { what: 'a number of visits', advice: PLAIN_NUMBER },
    },
    travel('travel'),
    travel('travel_miles'),
    { field: 'dbs_expiry', unread: 'date_of(written, is_month_first()) IS NULL', expected: 'date' },
    {
      field: 'volunteer_status',
      unread: 'volunteer_status_of(written) IS NULL',
      expected: 'name',
      notice: { what: 'a status', advice: 'write Active, Lapsed, Prospective or Retired' },
    },
    {
      field: 'last_active',
      unread: 'date_of(written, is_month_first()) IS NULL',
      expected: 'date',
      notice: { what: 'a day last active', advice: 'write it as 31/12/2025' },
    },
  ],
}
