import type { RowsWithoutStatus } from '../../domain/files/mapping'
import type { MappingQuestion } from '../../domain/files/mapping_questions'
import { formatDate } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'

/** The question whether the rows of a log were held, with its reason. */
export function rowsQuestionSentence({
  ahead,
  heading,
}: Extract<MappingQuestion, { about: 'rows' }>): string {
  const reasons = [
    ...(ahead
      ? [
          `${counted(ahead.rows, 'row is', 'rows are')} dated after today (the last ${formatDate(ahead.last)})`,
        ]
      : []),
    ...(heading === '' ? [] : [`“${heading}” does not speak of visits that were held`]),
  ]
  return `No column says what became of each row, and ${reasons.join(', and ')}. Its rows are`
}

export const ROWS_LABELS: Readonly<Record<RowsWithoutStatus, string>> = {
  delivered: 'visits that were held, and planned ones where they lie ahead',
  planned: 'planned visits, none of them held yet',
  requested: 'requests or offers, none of them held',
}

/** What a log does not hold, and what to do with it. */
export const ROWS_OF_OTHER_KINDS =
  'A requests file, a calendar of events and a file of term dates are read as such where “Check how it is read” says that it is one. Read as a log, planned rows count as booked, requests count nowhere, and term dates are no visits.'
