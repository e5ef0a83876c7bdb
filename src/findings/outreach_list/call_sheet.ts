import type { CallSheetsAnswer, ListOrder, SchoolContact } from '../../domain/outreach_list/call_sheets'
import { CALL_STATES } from '../../domain/outreach_list/outreach_list'
import type { ListedSchool, OutreachList } from '../../domain/outreach_list/outreach_list'
import { activityTypeLabel } from '../../domain/engagement/engagement'
import type { SchoolEngagement } from '../../domain/engagement/school_history'
import { NO_VISIT } from '../../domain/gaps/priority_gap'
import type { EmployerDirectory, SchoolDirectory } from '../../domain/project/dataset'
import { PHASES, PHASE_LABELS } from '../../domain/school/phase'
import { formatDate, isoOfDay } from '../../domain/time/academic_year'
import { monthsSinceWords } from '../gaps/last_visit_sentences'
import { nearestPlacesOf } from '../gaps/nearest'
import { reasonNamingList } from '../gaps/gap_sentences'
import { nearSupplierWords } from '../plan/plan_sentences'
import { offerLines } from '../offers/offer_sentences'
import { formatFsm, formatRoll } from '../school_facts'

/** What is known of a listed school that is in the open register, in words. */
export interface KnownSchool extends SchoolContact {
  /** "Secondary · Leeds · 905 pupils · 31% FSM". */
  readonly facts: string
  readonly phase: string
  readonly localAuthority: string
  readonly postcode: string
  /** Whole months, or NO_VISIT; null while no log is open. */
  readonly months: number | null
  /** "29 months", "Never in the log". */
  readonly sinceVisit: string
  /** ISO; '' where there is none. */
  readonly lastVisit: string
  readonly reason: string
  /** "12 March 2024: STEM club, Grove Engineering", newest first. */
  readonly history: readonly string[]
  /** "12 employers in L4, about 3 km", nearest first. */
  readonly nearest: readonly string[]
  /** "V-0203, about 7 km by road", nearest first, three at the most; null where no volunteers are loaded. */
  readonly volunteers: readonly string[] | null
  /** What to offer, the most usual at schools like it first; why there is nothing to suggest. */
  readonly offers: readonly string[]
}

export interface CallSheet extends ListedSchool {
  /** Undefined where the open register does not have the school. */
  readonly known: KnownSchool | undefined
}

interface Directories {
  readonly schools: SchoolDirectory
  readonly employers: EmployerDirectory
}

const visitWords = ({ date, activity_type, employer, status }: SchoolEngagement): string =>
  `${formatDate(date)}${status === 'planned' ? ' (planned)' : ''}: ${[activityTypeLabel(activity_type), employer].filter((words) => words !== '').join(', ')}`

function knownSchool(
  { gaps, contacts, histories, offers, volunteers }: CallSheetsAnswer,
  row: number,
  { schools, employers }: Directories,
  priorityList: string | null,
): KnownSchool {
  const school = gaps.school[row] ?? 0
  const phase = PHASE_LABELS[PHASES[schools.phase[school] ?? 0] ?? 'OTHER']
  const localAuthority = schools.localAuthorities[school] ?? ''
  const offer = offers[row]
  const lastDay = gaps.lastDay[row] ?? -1
  return {
    ...(contacts[row] ?? { street: '', town: '', telephone: '', website: '' }),
    facts: [phase, localAuthority, formatRoll(schools, school), formatFsm(schools, school)]
      .filter((words) => words !== '')
      .join(' · '),
    phase,
    localAuthority,
    postcode: schools.postcodes[school] ?? '',
    months: gaps.known ? (gaps.monthsSince[row] ?? NO_VISIT) : null,
    sinceVisit: monthsSinceWords(gaps, row),
    lastVisit: lastDay < 0 ? '' : isoOfDay(lastDay),
    reason: reasonNamingList(gaps, row, schools, priorityList),
    history: (histories[row] ?? []).map(visitWords),
    nearest: nearestPlacesOf(gaps, row, employers).map(({ who, km }) => `${who}, ${km}`),
    volunteers: volunteers?.[row]?.map(nearSupplierWords) ?? null,
    offers: offer ? offerLines(offer) : [],
  }
}

const byOrder: Readonly<Record<ListOrder, (a: CallSheet, b: CallSheet) => number>> = {
  added: () => 0,
  name: (a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }),
  state: (a, b) => CALL_STATES.indexOf(a.state) - CALL_STATES.indexOf(b.state),
  // Longest first; without a visit, after those with one.
  months: (a, b) => (b.known?.months ?? NO_VISIT) - (a.known?.months ?? NO_VISIT),
}

/** The sheets of a list's schools; schools that an order does not tell apart stay as they were added. */
export function callSheetsOf(
  list: OutreachList,
  answer: CallSheetsAnswer,
  directories: Directories,
  { order, priorityList }: { readonly order: ListOrder; readonly priorityList: string | null },
): readonly CallSheet[] {
  const { ids } = directories.schools
  const rowOf = new Map(Array.from(answer.gaps.school, (school, row) => [ids[school] ?? '', row]))
  return list.schools
    .map((listed): CallSheet => {
      const row = rowOf.get(listed.id)
      const known = row === undefined ? undefined : knownSchool(answer, row, directories, priorityList)
      return { ...listed, known }
    })
    .sort(byOrder[order])
}
