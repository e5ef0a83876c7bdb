import { reachRate, type Reach } from '../../domain/coverage/coverage'
import { RURAL_KM } from '../../domain/supply/rural_radius'
import type { AreaSupply, SupplyAnswer, SupplyQuestion, SupplyRadius } from '../../domain/supply/supply'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth, formatShare } from '../format_number'
import { DISCIPLINE_LABELS } from '../plan/discipline_labels'
import { schoolsNoun } from '../school/schools_noun'
import { countedPeople, formatPeople, numberOfPeople } from '../small_number_sentences'

/** From this share of volunteers without a known discipline, what is said of a discipline is greyed. */
const MOST_UNKNOWN = 0.3

export const SUPPLY_RADIUS_LABELS: Readonly<Record<SupplyRadius, string>> = {
  rural: `${RURAL_KM[0]}–${RURAL_KM[2]} km by rurality`,
  '10': '10 km for every school',
  '20': '20 km for every school',
  '30': '30 km for every school',
}

const disciplineOf = ({ discipline }: SupplyQuestion): string =>
  DISCIPLINE_LABELS[discipline]
    .toLowerCase()
    .replace(/\b(ai|earth)\b/g, (word) => (word === 'ai' ? 'AI' : 'Earth'))

/** Visits a term for each pupil, as so many for a thousand. */
export const formatAccess = (visitsForEach: number): string => (1000 * visitsForEach).toFixed(2)

/** Visits a term for a thousand pupils of an area; null where no pupils are known. */
export const accessOfArea = ({ visits, pupils }: AreaSupply): number | null =>
  pupils === 0 ? null : visits / pupils

/** "294 of 3,408 secondary schools are cold spots for engineering". */
export function supplyHeadline({ question, schools }: SupplyAnswer): string {
  const cold = schools.isCold.reduce((sum, each) => sum + each, 0)
  const all = schools.school.length
  if (all === 0) return `No ${schoolsNoun(question.phase)} with a position here`
  return `${cold === 0 ? 'None' : formatCount(cold)} of ${formatCount(all)} ${schoolsNoun(question.phase)} ${agreeing(cold, 'is a cold spot', 'are cold spots')} for ${disciplineOf(question)}`
}

/** What a cold spot is, and of how many. */
export const coldSpotDefinition = (answer: SupplyAnswer): string =>
  `A cold spot has no volunteer for ${disciplineOf(answer.question)} in reach, and its access to volunteers of every discipline is in the lowest tenth of all ${formatCount(answer.everySchool)} ${schoolsNoun(answer.question.phase)} loaded: ${formatCount(answer.inLowestDecile)}, at most ${formatAccess(answer.lowestDecileAt)} visits a term for 1,000 pupils, where ${counted(answer.tiedAtDecile, 'school ties', 'schools tie')}.`

const shareNotKnown = (answer: SupplyAnswer): number | null =>
  answer.inReach <= 0 || answer.disciplineNotKnown < 0 ? null : answer.disciplineNotKnown / answer.inReach

/** Whether too many volunteers in reach have no known discipline for what is said of one to hold. */
export const isDisciplineUnsure = (answer: SupplyAnswer): boolean =>
  (shareNotKnown(answer) ?? 0) >= MOST_UNKNOWN

/** Why what is said of a discipline may not hold; '' where it does. */
export function unknownDisciplineSentence(answer: SupplyAnswer): string {
  if (!isDisciplineUnsure(answer)) return ''
  return `Not sure: of ${formatShare(shareNotKnown(answer), 'no volunteers')} of the volunteers in reach (${formatPeople(answer.disciplineNotKnown)} of ${formatPeople(answer.inReach)}) no discipline is known, so a school without one may have one.`
}

/** How far a volunteer is looked for. */
export function radiusSentence(answer: SupplyAnswer): string {
  const { question, ruralLabel, byRadius, classNotKnown } = answer
  if (question.radius !== 'rural')
    return `In reach: within ${question.radius} km by road (about: straight line × 1.3), and within the volunteer’s own limit.`
  if (ruralLabel === null)
    return `In reach: within ${RURAL_KM[0]} km by road (about: straight line × 1.3), and within the volunteer’s own limit. No column says which schools are rural: add a file with an urban–rural class to look further there.`
  const parts = RURAL_KM.map((km, at) => `${km} km of ${formatCount(byRadius[at]!)}`)
  return `In reach, by ${ruralLabel}: within ${parts.join(', ')} schools, by road (about: straight line × 1.3), and within the volunteer’s own limit.${classNotKnown > 0 ? ` Of ${formatCount(classNotKnown)} the class is not known: ${RURAL_KM[0]} km.` : ''}`
}

export interface SupplyFact {
  readonly name: string
  readonly value: string
  readonly meaning: string
}

/** Who is counted, and how the numbers hang together. */
export function supplyFacts(answer: SupplyAnswer): readonly SupplyFact[] {
  const { suppliers, sumCheck, question } = answer
  return [
    {
      name: 'Volunteers in person',
      value: formatPeople(suppliers.local),
      meaning: `Active, of the phase or of none stated, with a known postcode district, ${formatCount(suppliers.visits)} visits a term; ${numberOfPeople(suppliers.withDbs)} with a DBS valid on ${formatDate(question.dbsOn)}. Left out: ${numberOfPeople(suppliers.noPosition)} without a known district. ${numberOfPeople(suppliers.reachNone)} ${agreeing(suppliers.reachNone, 'reaches', 'reach')} no school.`,
    },
    {
      name: 'Live online',
      value: formatPeople(suppliers.online),
      meaning: `With ${formatCount(suppliers.onlineVisits)} visits a term, whatever the place: in no other number here.`,
    },
    {
      name: 'In reach of nobody',
      value: counted(answer.rawNone, 'school'),
      meaning:
        answer.rawMedian === null
          ? 'No school here has a position.'
          : `The middle school has ${Number(answer.rawMedian.toFixed(1))} in reach. ${counted(answer.unplaced, 'school')} here ${agreeing(answer.unplaced, 'has', 'have')} no position and ${agreeing(answer.unplaced, 'is', 'are')} not counted.`,
    },
    {
      name: 'Sum check',
      value: `${formatCount(Math.round(sumCheck.received))} = ${formatCount(sumCheck.offered)}`,
      meaning: `Visits a term that every school of the phase receives, and those that volunteers in reach of one offer. ${formatCount(answer.withoutPupils)} schools here have no number of pupils and take no share.`,
    },
  ]
}

/** What a border hides: volunteers are shared across it, and nothing is known beyond what is loaded. */
export function edgeSentences(answer: SupplyAnswer): readonly string[] {
  const { question, inReach, nearerOutside } = answer
  const shared =
    question.within === null
      ? []
      : [
          `Of ${countedPeople(inReach, 'volunteer')} in reach of ${question.within.area}, ${numberOfPeople(nearerOutside)} ${agreeing(nearerOutside, 'is', 'are')} nearer to a school outside it, with which their visits are shared.`,
        ]
  return [
    ...shared,
    'At the edge of what is loaded supply is uncertain: volunteers and schools beyond it are not counted. A volunteer stands at the middle of a postcode district, some kilometres from home.',
    `Gi* would call ${counted(answer.giBelow, 'school')} cold (below −1.96): access changes so gradually from place to place that it flags about a quarter of all, so it is not used.`,
  ]
}

export interface SupplyBesideActivity {
  readonly name: string
  readonly reach: Reach
}

/** Schools of rich and of poor supply. */
export const supplyBesideActivity = ({ richAndPoor }: SupplyAnswer): readonly SupplyBesideActivity[] => [
  { name: 'Rich in supply', reach: richAndPoor.rich },
  { name: 'Poor in supply', reach: richAndPoor.poor },
]

/** How supply and activity lie together, without saying that one makes the other. */
export function besideActivitySentence(answer: SupplyAnswer): string {
  const { rich, poor } = answer.richAndPoor
  const of = (reach: Reach) =>
    reach.schools === 0
      ? 'no schools'
      : `${formatRateToTenth(reachRate(reach))}, ${formatCount(reach.reached)} of ${formatCount(reach.schools)}`
  return `Reached in ${formatWindow(answer.question.window)}: of schools rich in supply ${of(rich)}; of those poor in it ${of(poor)}. Rich: access of at least ${formatAccess(answer.accessMedian)} visits a term for 1,000 pupils, the middle of every school of the phase. How the two lie together, not what makes schools active.`
}

/** The places of cold schools among the schools of the answer, those of least access first. */
export const coldSchools = ({ schools }: SupplyAnswer): readonly number[] =>
  [...schools.school.keys()]
    .filter((row) => schools.isCold[row] === 1)
    .sort((a, b) => schools.access[a]! - schools.access[b]!)
