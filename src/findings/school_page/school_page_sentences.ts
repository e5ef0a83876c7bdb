import { SEVERAL, SUPPLY_ROAD_KM, type SchoolSupply } from '../../domain/school_page/supply_near'
import { activityTypeLabel } from '../../domain/engagement/engagement'
import type { Dataset, SchoolDirectory } from '../../domain/project/dataset'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import { PHASES, PHASE_LABELS } from '../../domain/school/phase'
import { yearGroupLabel } from '../../domain/school/year_groups'
import { FEWEST_PEERS, type Peers } from '../../domain/school_page/peers'
import type { SchoolPageAnswer, SchoolVisit } from '../../domain/school_page/school_page'
import type { DistinctCounts } from '../../domain/school_page/visit_counts'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import { counted } from '../../domain/words/counted'
import { formatRate } from '../format_number'
import { DISCIPLINE_LABELS } from '../plan/discipline_labels'
import { formatFsm, formatRoll } from '../school_facts'
import { countedPeople, formatPeople } from '../small_number_sentences'

/** "Barnsley · Secondary, ages 11 to 16 · 987 pupils · 41% FSM · on “Premium”". */
export function schoolFactsLine(
  { ages, type, trust, lists }: SchoolPageAnswer,
  schools: SchoolDirectory,
  school: number,
): string {
  const phase = PHASE_LABELS[PHASES[schools.phase[school] ?? 0] ?? 'OTHER']
  const facts = [
    schools.localAuthorities[school] ?? '',
    ages === null ? phase : `${phase}, ages ${ages[0]} to ${ages[1]}`,
    type,
    trust,
    formatRoll(schools, school),
    formatFsm(schools, school),
    lists.length === 0 ? '' : `on ${lists.map((name) => `“${name}”`).join(', ')}`,
  ]
  return [...new Set(facts)].filter((fact) => fact !== '').join(' · ')
}

/** "5 activity types, 3 employers; 2 name no employer". */
export function distinctDetail({ types, employers, withoutEmployer }: DistinctCounts): string {
  const named = `${counted(types, 'activity type')}, ${counted(employers, 'employer')}`
  return withoutEmployer === 0 ? named : `${named}; ${withoutEmployer} without one named`
}

/** What the history finds, as the title of its chart. */
export function historyFinding(answer: SchoolPageAnswer, { historyTo }: Pick<Dataset, 'historyTo'>): string {
  const delivered = answer.visits.filter(({ isDelivered }) => isDelivered)
  const last = delivered[0]
  if (!last) return 'No delivered activity in the loaded log'
  const upTo = historyTo === null ? '' : `; the log goes to ${formatDate(historyTo)}`
  return `${counted(delivered.length, 'activity', 'activities')}, the last on ${formatDate(last.date)}${upTo}`
}

/** What the history is of, its period, its definition and its source, a sentence each. */
export function schoolProvenance(
  { visits }: Pick<SchoolPageAnswer, 'visits'>,
  source: string,
): readonly string[] {
  const delivered = visits.filter(({ isDelivered }) => isDelivered)
  const years = new Set(delivered.map(({ year }) => year)).size
  return [
    `${counted(delivered.length, 'delivered activity', 'delivered activities')} in ${counted(years, 'academic year')}, of ${counted(visits.length, 'activity', 'activities')} that the log has of this school.`,
    'An activity counts in the academic year of its day, from 1 September to 31 August; what is planned, requested or cancelled is listed and not counted.',
    source,
  ]
}

/** "64", "25 to 35", "hidden", "not given". */
export function headcountWords({ pupilsLow, pupilsHigh }: SchoolVisit): string {
  if (pupilsLow === HIDDEN_COUNT) return formatPeople(pupilsLow)
  if (pupilsLow < 0) return 'not given'
  return pupilsLow === pupilsHigh
    ? formatPeople(pupilsLow)
    : `${formatPeople(pupilsLow)} to ${formatPeople(pupilsHigh)}`
}

/** "Year 7, Year 9"; "not given". */
export const yearGroupWords = ({ yearGroups }: SchoolVisit): string =>
  yearGroups.length === 0 ? 'not given' : yearGroups.map(yearGroupLabel).join(', ')

export const visitWords = (visit: SchoolVisit): string =>
  [activityTypeLabel(visit.type), visit.employer, visit.yearGroups.length === 0 ? '' : yearGroupWords(visit)]
    .filter((word) => word !== '')
    .join(' · ')

const COMPARED_WORDS: Readonly<Record<Peers['compared'][number], (peers: Peers) => string>> = {
  phase: () => 'the same phase',
  size: ({ limits }) => `a roll within ${Math.round(limits.size * 100)}%`,
  fsm: ({ limits }) => `FSM within ${limits.fsmPoints} points`,
  rural: () => 'the same class of town or country',
}

const NOT_COMPARED_WORDS: Readonly<Record<Peers['compared'][number], string>> = {
  phase: '',
  size: 'its roll',
  fsm: 'its FSM',
  rural: 'whether it is in town or country',
}

/** Who the peers are, and what could not be compared. */
export function peersDefinition(peers: Peers): string {
  const criteria = peers.compared.map((each) => COMPARED_WORDS[each](peers)).join(', ')
  const missing = (['size', 'fsm', 'rural'] as const).filter((each) => !peers.compared.includes(each))
  const without = missing.map((each) => NOT_COMPARED_WORDS[each]).join(' and ')
  return `Schools of ${criteria}.${without === '' ? '' : ` Not compared, as not loaded or hidden: ${without}.`}`
}

/** How schools like it fare in the window, a sentence each. */
export function peersSentences({ peers, question }: SchoolPageAnswer, isReached: boolean): readonly string[] {
  if (peers.schools < FEWEST_PEERS)
    return [`${counted(peers.schools, 'school')} like this one: too few to compare with.`]
  const { schools, reached, sustained, medianVisits, ownVisits } = peers
  const rate = formatRate(reached / schools)
  return [
    `${rate} of the ${counted(schools, 'school')} like it were reached in ${formatWindow(question.window)} (${reached} of ${schools}), and ${sustained} are sustained. This school was ${isReached ? 'reached' : 'not reached'}.`,
    medianVisits === null
      ? ''
      : `The middle one of those reached had ${counted(medianVisits, 'activity', 'activities')}; this school had ${ownVisits}.`,
  ].filter((sentence) => sentence !== '')
}

/** Who is near, a sentence each. */
export function supplySentences({ isPlaced, employers, volunteers }: SchoolSupply): readonly string[] {
  if (!isPlaced) return ['The register gives no position, so nobody is near or far.']
  const near = `within ${SUPPLY_ROAD_KM} km by road (1.3 times the straight line)`
  return [
    `${counted(employers, 'loaded employer')} ${near}.`,
    volunteers === null
      ? 'No volunteers are loaded.'
      : `${countedPeople(volunteers, 'active volunteer')} ${near}${volunteers === HIDDEN_COUNT ? ', so their disciplines are hidden too' : ''}.`,
  ]
}

export const disciplineWords = (discipline: string): string =>
  discipline in DISCIPLINE_LABELS
    ? DISCIPLINE_LABELS[discipline as keyof typeof DISCIPLINE_LABELS]
    : discipline === SEVERAL
      ? 'Several disciplines'
      : 'Not given'
