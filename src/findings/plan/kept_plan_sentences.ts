import type { KeptPlan, KeptVisit } from '../../domain/plan/kept_plan'
import type { PlanOverlap } from '../../domain/plan/plan_overlap'
import type { mergeCounts } from '../../domain/plan/merge_plans'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { formatDate, formatShortMonth, isoOfDay } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { historyOfRow } from '../../domain/gaps/priority_gap'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { statusLabel } from '../engagement/status_sentences'
import { termLabel } from './term_choices'
import { formatFsm } from '../school_facts'
import { barrierWords, VISIT_STATE_LABELS } from './visit_state_labels'
import type { GoneVisit, PlanRow } from './plan_rows'

/** "Sheffield", "Last visit Mar 2022", "42% FSM"; of a school that is not open, that it is not. */
export function rowFacts(
  { school, row }: PlanRow,
  schools: SchoolDirectory,
  gaps: GapsAnswer,
): readonly string[] {
  if (school < 0) return ['Not in the register that is open']
  const lastDay = row < 0 ? -1 : (gaps.lastDay[row] ?? -1)
  const visited =
    row < 0
      ? ''
      : !gaps.known
        ? 'Visits not known'
        : lastDay < 0
          ? statusLabel('never', historyOfRow(gaps, row))
          : `Last visit ${formatShortMonth(isoOfDay(lastDay))}`
  return [schools.localAuthorities[school] ?? '', visited, formatFsm(schools, school)].filter(
    (words) => words !== '',
  )
}

/** "Procedural: no staff time. Left out until 14 January 2027." */
export function declinedSentence({ barrier, detail, outUntil, changedOn }: KeptVisit): string {
  const why = barrierWords(barrier, detail)
  const when = changedOn === '' ? '' : `${formatDate(changedOn)}: `
  const until = outUntil === '' ? '' : ` Left out until ${formatDate(outUntil)}.`
  return `${when}${why === '' ? 'no reason kept' : why}.${until}`
}

/** "30 visits stay fixed: offered, confirmed or delivered."; '' where none does. */
export function fixedSentence({ kept, outOfScope }: PlanAnswer['fixed']): string {
  if (kept + outOfScope === 0) return ''
  const other =
    outOfScope === 0
      ? ''
      : `, and ${outOfScope} at schools outside the view ${agreeing(outOfScope, 'takes', 'take')} up visits`
  return `${counted(kept, 'visit')} ${agreeing(kept, 'stays', 'stay')} fixed: offered, confirmed or delivered${other}.`
}

/** How many schools are left out because they declined; '' for none. */
export const declinedCountSentence = (schools: number): string =>
  schools === 0
    ? ''
    : `${counted(schools, 'school')} that declined ${agreeing(schools, 'is', 'are')} left out.`

const FAULT_WORDS: Readonly<Record<GoneVisit['fault'], (visit: KeptVisit) => string>> = {
  school_gone: ({ schoolName }) => `${schoolName} is not in the register that is open: it may have closed`,
  supplier_gone: ({ supplier, schoolName }) =>
    `${supplier}, who was to visit ${schoolName}, is not among those loaded`,
  not_usable: ({ supplier, schoolName }) =>
    `${supplier}, who was to visit ${schoolName}, cannot go now (status, DBS, mode or place)`,
  no_position: ({ schoolName }) => `the position of ${schoolName} is not known`,
  supplier_full: ({ supplier, schoolName }) => `${supplier} has no visit left for ${schoolName}`,
  school_full: ({ schoolName }) => `${schoolName} has more visits than a school may have`,
  must_not: ({ schoolName }) => `${schoolName} must not be visited by the rules`,
  repeated: ({ supplier, schoolName }) => `${supplier} is twice at ${schoolName}`,
}

const MOST_NAMED = 3

/** What stands in the way of visits of a kept plan, in one sentence; '' for nothing. */
export function goneSentence({ name }: KeptPlan, gone: readonly GoneVisit[]): string {
  if (gone.length === 0) return ''
  const named = gone.slice(0, MOST_NAMED).map(({ visit, fault }) => FAULT_WORDS[fault](visit))
  const rest = gone.length - named.length
  return `${counted(gone.length, 'visit')} of “${name}” cannot take place as kept: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`
}

const namedFew = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(
    names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names,
  )

/** "“North” is kept for the same months and visits 2 of these schools: Oak and Elm. 3 volunteers go in both; …" */
export function overlapSentence(
  { plan, schools, suppliers, overbooked }: PlanOverlap,
  nameOf: (school: string) => string,
  who: string,
): string {
  const visits =
    schools.length === 0
      ? ''
      : ` It visits ${counted(schools.length, 'school')} of this plan too: ${namedFew(schools.map(nameOf))}.`
  const goes = `${counted(suppliers.length, who)} ${agreeing(suppliers.length, 'goes', 'go')} in both`
  const people =
    suppliers.length === 0
      ? ''
      : overbooked.length === 0
        ? ` ${goes}, and ${agreeing(suppliers.length, 'has', 'have')} visits enough.`
        : ` ${goes}; together the plans ask more visits than ${agreeing(overbooked.length, 'this one has', 'these have')}: ${namedFew(overbooked)}.`
  return `“${plan.name}” is kept for the same months.${visits}${people}`
}

/** "Of 62 visits planned, 11 are delivered. The log has 7 other schools reached in the term." */
export const actualSentence = (planned: number, delivered: number, others: number): string =>
  `Of ${counted(planned, 'visit')} planned, ${delivered} ${agreeing(delivered, 'is', 'are')} delivered. In the term the log has ${others === 0 ? 'no other school' : counted(others, 'other school')} reached.`

/** Why no kept plan is open though the address asks for one. */
export const noPlanSentence = (other: KeptPlan | undefined): string =>
  other === undefined
    ? 'This project has no plan of that link: plans are kept in a project, and no link holds them.'
    : `“${other.name}” is of ${termLabel(other.term)}: its visits count in that term alone.`

/** What is merged without a question: "40 schools are alike in both; 5 are in ours alone and 3 in theirs: all of them stay." */
export const mergeSentence = ({ alike, onlyOurs, onlyTheirs }: ReturnType<typeof mergeCounts>): string =>
  `${counted(alike, 'school')} ${agreeing(alike, 'is', 'are')} alike in both; ${onlyOurs} ${agreeing(onlyOurs, 'is', 'are')} in ours alone and ${onlyTheirs} in theirs: all of them stay.`

/** "V-0203, confirmed": what one plan has at a school. */
export const visitsWords = (visits: readonly KeptVisit[]): string =>
  visits.map(({ supplier, state }) => `${supplier}, ${VISIT_STATE_LABELS[state].toLowerCase()}`).join('; ')

/** What a version is called: "Version 2, 22 November 2026". */
export const versionLabel = (number: number, savedAt: string): string =>
  `Version ${number}, ${formatDate(savedAt.slice(0, 10))}`
