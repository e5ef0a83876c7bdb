import { MOST_RESPONSES } from '../../../../../src/domain/files/plausible_files'
import { formatCount } from '../../../../../src/findings/format_number'
import { PLAIN_NUMBER, type CellCheck, type CellChecks } from '../cell_check'

const score = (field: string, of: string): CellCheck => ({
  field,
  unread: `score_in('${field}', written) IS NULL`,
  expected: 'number',
  notice: { what: `a score of ${of}`, advice: 'write a mean from 1 to 5, such as 4.2 or 4.2/5' },
})

const people = (field: string, what: string): CellCheck => ({
  field,
  unread: 'responses_of(written) IS NULL',
  expected: 'number',
  notice: { what, advice: `${PLAIN_NUMBER} up to ${formatCount(MOST_RESPONSES)}` },
})

/** What of an outcomes file’s cells may not be understood. */
export const OUTCOME_CELL_CHECKS: CellChecks = {
  counted: "verdict IN ('kept', 'unknown_activity')",
  fields: [
    people('responses', 'a number of responses'),
    score('enjoyment', 'enjoyment'),
    people('enjoyment_positive', 'a number who scored enjoyment 4 or 5'),
    score('objectives', 'learning objectives'),
    people('objectives_positive', 'a number who scored learning objectives 4 or 5'),
    score('community', 'community links'),
    people('community_positive', 'a number who scored community links 4 or 5'),
    {
      field: 'evaluation_level',
      unread: 'evaluation_level_of(written) IS NULL',
      expected: 'name',
      notice: {
        what: 'an evaluation level',
        advice: 'write 0 to 4, or None, Reaction, Learning, Application or Action',
      },
    },
    {
      field: 'outcome_areas',
      unread: 'has_unknown_piece(written, outcome_area_codes())',
      expected: 'name',
      notice: { what: 'areas of outcome', advice: 'write OA1 to OA4 with semicolons between' },
    },
  ],
}
