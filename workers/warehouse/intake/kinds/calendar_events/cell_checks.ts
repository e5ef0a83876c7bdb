import type { CellChecks } from '../cell_check'

/** What of an events file’s cells may not be understood. */
export const EVENT_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'start',
      unread: 'date_of(written, is_month_first()) IS NULL',
      expected: 'date',
      rejects: true,
    },
    {
      field: 'end',
      unread: 'date_of(written, is_month_first()) IS NULL AND minutes_in(written) IS NULL',
      expected: 'date',
      notice: {
        what: 'when the event ends',
        advice: 'write a day, a day and a time, or a time of the day it starts',
      },
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
    {
      field: 'event_type',
      unread: 'match_key(written) NOT IN (SELECT wording FROM activity_type_words)',
      expected: 'name',
      notice: {
        what: 'a type of activity',
        advice: 'write a type such as Workshop, Careers talk or Site visit',
      },
    },
    {
      field: 'year_groups',
      unread: 'years_in(written) IS NULL',
      expected: 'name',
      notice: { what: 'years of school', advice: 'write years such as Y7, Y8' },
    },
  ],
}
