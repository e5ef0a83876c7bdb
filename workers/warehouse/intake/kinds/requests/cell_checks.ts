import { PLAUSIBLE_NUMBERS } from '../../../../../src/domain/engagement/plausible_numbers'
import { formatCount } from '../../../../../src/findings/format_number'
import { PLAIN_NUMBER, type CellCheck, type CellChecks } from '../cell_check'
import { SCHOOL_ID_CHECK } from '../engagements/school_id_check'

const day = (field: string, rejects?: true): CellCheck => ({
  field,
  unread: 'date_of(written, is_month_first()) IS NULL',
  expected: 'date',
  ...(rejects ? { rejects } : { notice: { what: 'a day', advice: 'write it as 31/12/2025' } }),
})

/** What of a requests file’s cells may not be understood. */
export const REQUEST_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  countedIfRejecting: "verdict <> 'repeated'",
  fields: [
    day('created', true),
    SCHOOL_ID_CHECK,
    day('needed_from'),
    day('needed_to'),
    day('request_status_date'),
    day('matched_on'),
    {
      field: 'request_type',
      unread: 'match_key(written) NOT IN (SELECT wording FROM activity_type_words)',
      expected: 'name',
      notice: {
        what: 'a type of activity',
        advice: 'write a type such as Workshop, Careers talk or Site visit',
      },
    },
    {
      field: 'request_discipline',
      unread: 'has_unknown_piece(written, discipline_codes()) AND NOT asks_for_any(written)',
      expected: 'id',
      notice: {
        what: 'a discipline',
        advice: 'write a subject such as Engineering, Maths or Biology, or Any',
      },
    },
    {
      field: 'pupils_expected',
      unread: 'pupils_expected_of(written) IS NULL',
      expected: 'number',
      notice: {
        what: 'a number of young people',
        advice: `${PLAIN_NUMBER} up to ${formatCount(PLAUSIBLE_NUMBERS.pupils.most)}`,
      },
    },
    {
      field: 'volunteers_needed',
      unread: 'visits_of(written) IS NULL',
      expected: 'number',
      notice: { what: 'a number of volunteers', advice: PLAIN_NUMBER },
    },
    {
      field: 'request_mode',
      unread: 'request_mode_of(written) IS NULL',
      expected: 'name',
      notice: { what: 'a mode', advice: 'write In school, Live online or Employer site' },
    },
    {
      field: 'request_status',
      unread: 'request_status_of(written) IS NULL',
      expected: 'name',
      notice: { what: 'a status', advice: 'write Open, Offered, Matched, Delivered, Unfilled or Withdrawn' },
    },
  ],
}
