import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { PlanQuestion, PlanSupply, SupplyVerdict } from '../../domain/plan/plan_question'
import { formatDate } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatShare } from '../format_number'
import { countedPeople, formatPeople, numberOfPeople } from '../small_number_sentences'

/** Suppliers who live near enough, whether or not their own limits allow a visit. */
const nearOf = ({ all, outOfReach, withoutPosition }: PlanSupply): number =>
  [all, outOfReach, withoutPosition].includes(HIDDEN_COUNT)
    ? HIDDEN_COUNT
    : all - outOfReach - withoutPosition

const visitsOf = ({ visits }: PlanSupply): string =>
  visits === HIDDEN_COUNT ? 'a hidden number of visits' : counted(visits, 'visit')

const nounOf = ({ employersStandIn }: PlanSupply): string => (employersStandIn ? 'employer' : 'volunteer')

/** What follows the number of those who can go: "of 88 volunteers near these schools can go, with 62 visits this term". */
export const supplyHeadline = (supply: PlanSupply): string =>
  `of ${countedPeople(nearOf(supply), nounOf(supply))} near these schools can go, with ${visitsOf(supply)} this term`

/** "46 of 88 volunteers, 62 visits". */
export const supplyInShort = (supply: PlanSupply): string =>
  `${numberOfPeople(supply.usable)} of ${countedPeople(nearOf(supply), nounOf(supply))}, ${visitsOf(supply)}`

/** Why people cannot go, and how many. */
export interface SupplyReason {
  readonly verdict: SupplyVerdict
  readonly label: string
  readonly count: number
}

type OutVerdict = Exclude<SupplyVerdict, 'usable'>

const labelsFor = (dbsOn: string): Readonly<Record<OutVerdict, string>> => ({
  otherStatus: 'Not of the status asked for',
  dbsEnded: `DBS ends before ${formatDate(dbsOn)}`,
  dbsNotKnown: 'DBS date not known',
  notInSchool: 'Not in schools',
  otherPhase: 'Another phase of school',
  otherDiscipline: 'Another discipline',
  outOfReach: 'Too far from these schools',
  withoutPosition: 'No usable postcode',
})

const NOT_NEAR = ['outOfReach', 'withoutPosition'] as const satisfies readonly OutVerdict[]
const isNotNear = (verdict: OutVerdict): boolean => NOT_NEAR.some((each) => each === verdict)

const reasonsAmong = (supply: PlanSupply, dbsOn: string, near: boolean): readonly SupplyReason[] => {
  const labels = labelsFor(dbsOn)
  return (Object.keys(labels) as OutVerdict[])
    .filter((verdict) => isNotNear(verdict) !== near && supply[verdict] !== 0)
    .map((verdict) => ({ verdict, label: labels[verdict], count: supply[verdict] }))
    .sort((a, b) => b.count - a.count)
}

/** Why the others near these schools cannot go, the most first; reasons of nobody are left out. */
export const nearReasons = (supply: PlanSupply, dbsOn: string): readonly SupplyReason[] =>
  reasonsAmong(supply, dbsOn, true)

/** Of the rest: who lives too far, and whose place is not known. */
export const farReasons = (supply: PlanSupply, dbsOn: string): readonly SupplyReason[] =>
  reasonsAmong(supply, dbsOn, false)

/** "8 of those who can go (17%) give no discipline."; '' where all do. */
export const disciplineSentence = ({ disciplineNotKnown, usable }: PlanSupply): string =>
  disciplineNotKnown === 0
    ? ''
    : disciplineNotKnown === HIDDEN_COUNT
      ? 'A hidden number of those who can go give no discipline.'
      : `${formatCount(disciplineNotKnown)} of those who can go (${formatShare(disciplineNotKnown / usable, '')}) ${agreeing(disciplineNotKnown, 'gives', 'give')} no discipline.`

/** Loaded volunteers, whoever can go. */
export const loadedSentence = (registered: number, active: number): string =>
  `Of all loaded, ${formatPeople(registered)} are registered and ${formatPeople(active)} active.`

/** Why nobody can go, and the one thing to do about it. */
export interface NobodyCanGo {
  readonly why: string
  readonly toDo: string
}

const TO_DO: Readonly<Record<OutVerdict, string>> = {
  otherStatus: 'Ask lapsed volunteers too, or load a newer Volunteers file.',
  dbsEnded: 'Renew these checks, or plan a term that ends before them.',
  dbsNotKnown: 'Ask for the day each DBS ends, and load the Volunteers file again.',
  notInSchool: 'Look for volunteers who visit schools: these are online or at their employer only.',
  otherPhase: 'Choose the phase of school that these volunteers go to.',
  otherDiscipline: 'Ask for any discipline.',
  outOfReach: 'Let people travel further: raise “Travel by road, at most”.',
  withoutPosition: 'Add postcode districts to the Volunteers file, and load it again.',
}

/** Null where somebody can go. */
export function nobodyCanGo(supply: PlanSupply, question: PlanQuestion): NobodyCanGo | null {
  if (supply.usable !== 0) return null
  if (supply.all === 0)
    return { why: 'No volunteers and no employers are loaded.', toDo: 'Add a Volunteers file in Data.' }
  const [main] = [...nearReasons(supply, question.dbsOn), ...farReasons(supply, question.dbsOn)]
  if (!main) return null
  const verdict = main.verdict as OutVerdict
  const of = `${numberOfPeople(main.count)} of ${countedPeople(supply.all, nounOf(supply))}`
  const why =
    nearOf(supply) === 0
      ? `No ${nounOf(supply)} lives within ${question.limitKm} km by road of these schools and travels as far.`
      : `Nobody near these schools can go. ${main.label}: ${of}.`
  return { why, toDo: TO_DO[nearOf(supply) === 0 && supply.outOfReach !== 0 ? 'outOfReach' : verdict] }
}
