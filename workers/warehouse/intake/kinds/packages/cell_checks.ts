import { PLAIN_NUMBER, type CellChecks } from '../cell_check'

/** What of a packages file’s cells may not be understood. */
export const PACKAGE_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'package_type',
      unread: 'match_key(written) NOT IN (SELECT wording FROM activity_type_words)',
      expected: 'name',
      notice: {
        what: 'a type of activity',
        advice: 'write a type such as Workshop, Careers talk or Site visit',
      },
    },
    {
      field: 'phases',
      unread: 'has_unknown_piece(written, volunteer_phase_codes())',
      expected: 'id',
      notice: { what: 'phases', advice: 'write Primary, Secondary or College' },
    },
    {
      field: 'sessions',
      unread: 'visits_of(written) IS NULL',
      expected: 'number',
      notice: { what: 'a number of sessions', advice: PLAIN_NUMBER },
    },
    {
      field: 'disciplines',
      unread: 'has_unknown_piece(written, discipline_codes())',
      expected: 'id',
      notice: {
        what: 'disciplines',
        advice: 'write a subject such as Engineering, Maths or Biology, or Other',
      },
    },
  ],
}
