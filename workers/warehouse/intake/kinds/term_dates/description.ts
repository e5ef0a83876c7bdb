import { PERIOD_KINDS } from '../../../../../src/domain/calendar/day_kind'
import type { FileKindDescription } from '../file_kind_description'

/** Terms, holidays, INSET days and exams of local authorities. */
export const termDates: FileKindDescription = {
  label: 'Term dates',
  hint: 'Code of the local authority, name, first and last day, kind: term, half-term, holiday, INSET, exams',
  dateFields: ['term_from', 'term_to'],
  codeLists: { term_kind: PERIOD_KINDS.map((code) => ({ code, label: code })) },
  fieldLabels: {
    term_authority: 'Code of the authority',
    term_name: 'Name',
    term_from: 'First day',
    term_to: 'Last day',
    term_kind: 'Kind',
  },
}
