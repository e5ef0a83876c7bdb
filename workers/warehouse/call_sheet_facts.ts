import type { CallSheetFacts, SchoolContact } from '../../src/domain/outreach_list/call_sheets'
import type { SchoolEngagement } from '../../src/domain/engagement/school_history'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'
import { priorityGaps } from './arrays/priority_gaps'
import { askMetric } from './metrics/ask_metric'
import type { Parts } from './parts'
import { schoolOffers } from './school_offers'
import { transferArrays } from './transfer_arrays'

const NO_CONTACT: SchoolContact = { street: '', town: '', telephone: '', website: '' }

/** The schools of `question`, each with its contacts in the register and its engagements, newest first. */
export async function callSheetFacts({ tables }: Parts, question: GapsQuestion): Promise<CallSheetFacts> {
  const { engine } = await tables.filledSql()
  const columns = tables.columns()
  const gaps = priorityGaps(columns, question, tables.districts)
  const schools = Array.from(gaps.school)
  const contacts = new Map(
    askMetric(engine, 'school_contacts').map(({ school_index, ...contact }) => [school_index, contact]),
  )
  const histories = schools.map((school) => askMetric(engine, 'school_history', school) as SchoolEngagement[])
  const { listId, window } = question
  return {
    gaps: transferArrays(gaps),
    contacts: schools.map((school) => contacts.get(school) ?? NO_CONTACT),
    histories,
    offers: schoolOffers(
      engine,
      columns,
      { listId, to: window.to },
      schools.map((school, at) => ({ school, history: histories[at]! })),
    ),
  }
}
