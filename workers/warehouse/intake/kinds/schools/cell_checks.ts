import { OLDEST_AGE, PLAUSIBLE_ROLL } from '../../../../../src/domain/school/plausible_roll'
import { PLAIN_NUMBER, type CellCheck, type CellChecks } from '../cell_check'

const NATION = '(SELECT nation FROM register_nation)'

const count = (field: string, what: string, most: number): CellCheck => ({
  field,
  unread: `coalesce(whole_number_of(written) NOT BETWEEN 0 AND ${most}, true)`,
  expected: 'number',
  notice: { what, advice: `${PLAIN_NUMBER} up to ${most.toLocaleString('en-GB')}, without fractions,` },
})
const age = (field: string, what: string): CellCheck => count(field, what, OLDEST_AGE)
const roll = (field: string, what: string): CellCheck => count(field, what, PLAUSIBLE_ROLL.most)

/** What of a register's cells may not be understood. */
export const SCHOOL_CELL_CHECKS: CellChecks = {
  counted: "verdict IN ('kept', 'joined')",
  fields: [
    {
      field: 'school_id',
      unread: `school_id_in(${NATION}, written) IS NULL`,
      expected: 'id',
      rejects: true,
    },
    {
      field: 'phase',
      unread: `phase_of(${NATION}, written, NULL::VARCHAR) IS NULL AND NOT says_other_phase(written)`,
      expected: 'name',
      notice: {
        what: 'a phase',
        advice: 'say in “Check how it is read” which phase each word stands for',
      },
    },
    {
      field: 'status',
      unread: 'is_closed_by_words(written) IS NULL',
      expected: 'name',
      notice: {
        what: 'a status of the school',
        advice: 'write “open” or “closed”, for until then the school counts as open,',
      },
    },
    age('low_age', 'a lowest age'),
    age('high_age', 'a highest age'),
    {
      field: 'age_range',
      unread: 'ages_in(written) IS NULL',
      expected: 'number',
      notice: {
        what: 'a range of ages',
        advice: 'write it as 11-18, as text where a spreadsheet makes a day of it,',
      },
    },
    {
      field: 'sixth_form',
      unread: 'has_sixth_form(written) IS NULL',
      expected: 'name',
      notice: { what: 'an answer about a sixth form', advice: 'write “yes” or “no”' },
    },
    roll('pupils', 'a number of pupils'),
    roll('primary_roll', 'a primary roll'),
    roll('secondary_roll', 'a secondary roll'),
    roll('special_roll', 'a special roll'),
    {
      field: 'fsm_pct',
      unread: 'coalesce(amount_of(written) NOT BETWEEN 0 AND 100, true)',
      expected: 'number',
      notice: { what: 'a per cent of free school meals', advice: 'write a number from 0 to 100' },
    },
    {
      field: 'position',
      readFrom: ['easting', 'northing', 'lon', 'lat'],
      unread: "first_row NOT IN (SELECT source_row FROM positions WHERE known_by = 'given')",
      expected: 'number',
      notice: {
        what: 'a position in the British Isles',
        advice: 'write metres of the national grid, or degrees',
      },
    },
    {
      field: 'postcode',
      unread: `${NATION} IS NOT NULL AND postcode_of(written) IS NULL`,
      expected: 'id',
      notice: { what: 'a postcode', advice: 'write a whole postcode' },
    },
    {
      field: 'open_date',
      unread: 'date_of(written, is_month_first()) IS NULL',
      expected: 'date',
      notice: { what: 'a day of opening', advice: 'write it as 31/12/2024' },
    },
    {
      field: 'close_date',
      unread: 'date_of(written, is_month_first()) IS NULL',
      expected: 'date',
      notice: { what: 'a day of closing', advice: 'write it as 31/12/2024' },
    },
    {
      field: 'telephone',
      unread: `telephone_of(${NATION}, written) IS NULL`,
      expected: 'number',
      notice: {
        what: 'a telephone number of the school',
        advice: 'write one number such as 01632 960000, not a mobile number, which may be one person’s,',
      },
    },
    {
      field: 'website',
      unread: 'website_of(written) IS NULL',
      expected: 'id',
      notice: { what: 'a website', advice: 'write it as www.school.example' },
    },
  ],
}
