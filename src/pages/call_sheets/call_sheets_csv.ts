import { csvFile } from '../../domain/files/csv'
import { NO_VISIT } from '../../domain/gaps/priority_gap'
import type { CallSheet } from '../../findings/outreach_list/call_sheet'
import { CALL_STATE_LABELS } from '../../findings/outreach_list/call_state_labels'
import { NOT_IN_REGISTER } from '../../findings/outreach_list/list_sentences'

const HEADINGS = [
  'list',
  'school_id',
  'name',
  'phase',
  'local_authority',
  'street',
  'town',
  'postcode',
  'telephone',
  'website',
  'contact_source',
  'state',
  'note',
  'months_since_last_visit',
  'last_engaged',
  'reason',
  'nearest_employers',
  'nearest_volunteers',
  'history',
  'suggested_offer',
  'call_notes',
]

/** "Call sheets (CSV)": a row for each school of the list in its order; the last column is left for notes of the call. */
export function callSheetsCsv(listName: string, sheets: readonly CallSheet[], contactSource: string): string {
  const rows = sheets.map(({ id, name, state, note, known }) => {
    const made = [CALL_STATE_LABELS[state], note]
    if (!known)
      return [
        listName,
        id,
        name,
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        ...made,
        '',
        '',
        NOT_IN_REGISTER,
        '',
        '',
        '',
        '',
        '',
      ]
    const months = known.months === null || known.months === NO_VISIT ? known.sinceVisit : known.months
    return [
      listName,
      id,
      name,
      known.phase,
      known.localAuthority,
      known.street,
      known.town,
      known.postcode,
      known.telephone,
      known.website,
      contactSource,
      ...made,
      months,
      known.lastVisit,
      known.reason,
      known.nearest.join('; '),
      known.volunteers?.join('; ') ?? '',
      known.history.join('; '),
      known.offers.join('; '),
      '',
    ]
  })
  return csvFile(HEADINGS, rows)
}
