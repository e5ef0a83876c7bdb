import { PLAUSIBLE_NUMBERS } from '../../../../../src/domain/engagement/plausible_numbers'
import { PLAIN_NUMBER, type CellCheck, type CellChecks } from '../cell_check'
import { SCHOOL_ID_CHECK } from './school_id_check'

const isNoPostcode = 'postcode_of(written) IS NULL'
const WHOLE_POSTCODE = 'write a whole postcode'

const upTo = (field: keyof typeof PLAUSIBLE_NUMBERS): string =>
  `${PLAIN_NUMBER} up to ${PLAUSIBLE_NUMBERS[field].most.toLocaleString('en-GB')}`

/** A field of young people, of which headcount_readings says what each text means. */
const headcount = (field: 'pupils' | 'boys' | 'girls', what: string): CellCheck => ({
  field,
  unread: "written IN (SELECT written FROM headcount_readings WHERE basis = 'unknown')",
  expected: 'number',
  notice: { what, advice: upTo('pupils') },
})

/** A field of hours, of which hour_readings says what each text means. */
const hours = (field: 'hours' | 'prep_hours', what: string): CellChecks['fields'][number] => ({
  field,
  unread: `written IN (SELECT written FROM hour_readings WHERE field = '${field}' AND hours IS NULL)`,
  expected: 'number',
  notice: { what, advice: upTo('hours') },
})

const mark = (field: string): CellCheck => ({
  field,
  unread: 'yes_or_no_of(written) IS NULL',
  expected: 'name',
  notice: {
    what: 'a mark that the row does not count',
    advice: 'write “yes” or “no”, for until then the row counts,',
  },
})

/** What of a log's cells may not be understood. What became of an activity has a notice of its own. */
export const LOG_CELL_CHECKS: CellChecks = {
  counted: "verdict <> 'repeated' AND date_fault IS NULL",
  fields: [
    {
      field: 'date',
      unread: 'written IN (SELECT written FROM day_readings WHERE day IS NULL)',
      expected: 'date',
      rejects: true,
    },
    {
      ...SCHOOL_ID_CHECK,
      unread: `${SCHOOL_ID_CHECK.unread} AND written NOT IN (SELECT written FROM ids_in_cells)`,
    },
    {
      field: 'postcode',
      unread: isNoPostcode,
      expected: 'id',
      notice: { what: 'a postcode', advice: WHOLE_POSTCODE },
    },
    {
      field: 'employer_postcode',
      unread: isNoPostcode,
      expected: 'id',
      notice: { what: 'a postcode of an employer', advice: WHOLE_POSTCODE },
    },
    {
      field: 'type',
      unread: `written IN (SELECT written FROM type_readings WHERE code = 'OTHER')
        AND match_key(written) NOT IN (
          SELECT wording FROM activity_type_words UNION ALL SELECT match_key FROM mapping_codes WHERE field = 'type')`,
      expected: 'name',
    },
    {
      field: 'setting',
      unread: 'match_key(written) NOT IN (SELECT wording FROM setting_words)',
      expected: 'name',
      notice: {
        what: 'a kind of setting',
        advice: 'say in “Check how it is read” what each word stands for',
      },
    },
    {
      field: 'mode',
      unread: 'match_key(written) NOT IN (SELECT wording FROM delivery_mode_words)',
      expected: 'name',
      notice: {
        what: 'a way of delivering',
        advice: 'say in “Check how it is read” what each word stands for',
      },
    },
    { field: 'programme', unread: 'false', expected: 'name' },
    { field: 'status', unread: 'status_code_of(written) IS NULL', expected: 'name' },
    { field: 'is_cancelled', unread: 'yes_or_no_of(written) IS NULL', expected: 'name' },
    { field: 'cancelled_why', unread: 'false', expected: 'name' },
    { field: 'is_delivered', unread: 'yes_or_no_of(written) IS NULL', expected: 'name' },
    ...['is_deleted', 'is_duplicate', 'is_draft'].map(mark),
    headcount('pupils', 'a number of young people'),
    headcount('boys', 'a number of boys'),
    headcount('girls', 'a number of girls'),
    {
      field: 'volunteers',
      unread: 'written IN (SELECT written FROM volunteer_readings WHERE volunteers IS NULL)',
      expected: 'number',
      notice: { what: 'a number of volunteers', advice: `${upTo('volunteers')}, without fractions,` },
    },
    hours('hours', 'hours of delivery'),
    hours('prep_hours', 'hours of preparation'),
    {
      field: 'reported',
      unread: 'written IN (SELECT written FROM day_readings WHERE day IS NULL)',
      expected: 'date',
      notice: { what: 'a day of report', advice: 'write it as 31/12/2024' },
    },
  ],
}
