import type { KindHeadings } from '../kind_headings'

/** Terms, holidays, INSET days and exams of local authorities. */
export const TERM_DATES: KindHeadings = {
  needed: [[['term_authority']], [['term_from']], [['term_to']], [['term_kind']]],
  neededWords: {
    term_authority: 'a code of the local authority',
    term_from: 'a first day',
    term_to: 'a last day',
    term_kind: 'a kind: term, half-term, holiday, INSET or exams',
  },
  fields: {
    term_authority: [
      'LA (code)',
      'LA code',
      'Authority code',
      'Local authority code',
      'LA number',
      'Local authority number',
    ],
    term_name: ['Name', 'Term', 'Period', 'Name of period', 'Term name'],
    term_from: ['From', 'First day', 'Start', 'Starts', 'Start date', 'Begins'],
    term_to: ['To', 'Last day', 'End', 'Ends', 'End date', 'Until'],
    term_kind: ['Kind', 'Type', 'Kind of period', 'Period type'],
  },
}
