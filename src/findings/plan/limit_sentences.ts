import type { ListedProof } from '../../domain/gaps/listed_proof'
import type { GapsQuestion } from '../../domain/gaps/priority_gap'
import { HIDDEN_COUNT } from '../../domain/people/small_numbers'
import type { CompetingSet, Plan } from '../../domain/plan/plan'
import {
  RECRUIT_KM,
  RECRUIT_VISITS,
  type RecruitGain,
  type RecruitPlace,
} from '../../domain/plan/plan_limits'
import type { UnreachedSchool } from '../../domain/plan/plan_limits'
import type { PlanAnswer, PlanQuestion, PlanSupply, PlanValue } from '../../domain/plan/plan_question'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { countedSchools } from '../school/schools_noun'
import { fixedSentence } from './kept_plan_sentences'
import { rulesInShort } from './rules_in_short'

const noun = ({ employersStandIn }: PlanSupply): string => (employersStandIn ? 'employer' : 'volunteer')

const tenths = (points: number): string => formatCount(Math.round(points * 10) / 10)

const POINTS: Readonly<Record<PlanValue, string>> = {
  need: 'points of need',
  pupils: 'pupils on roll',
  need_x_pupils: 'points of need times pupils',
  one: 'points',
}

/** "279 points of need"; "1 point of need". */
export const pointsWords = (points: number, value: PlanValue): string =>
  `${tenths(points)} ${Math.abs(points) === 1 ? POINTS[value].replace(/^(point|pupil)s/, '$1') : POINTS[value]}`

export const pointsName = (value: PlanValue): string => POINTS[value]

const kmWords = (metres: number): string => formatCount(Math.round(metres / 1000))

/** What follows the number of schools that nobody can reach. */
export function nobodySentence(schools: number, { limitKm }: PlanQuestion, supply: PlanSupply): string {
  return `${agreeing(schools, 'school')} nobody can reach: no ${noun(supply)} who can go lives within ${limitKm} km by road and travels as far.`
}

/** "nearest volunteer about 34 km away by road, travels 20 km". */
export const nearestWords = ({ nearest }: UnreachedSchool, supply: PlanSupply): string =>
  nearest === null
    ? `no ${noun(supply)} who can go visits its phase`
    : `nearest ${noun(supply)} about ${kmWords(nearest.metres)} km away by road, travels ${kmWords(nearest.limit)} km`

/** What follows the number of schools whose volunteers are full. */
export const fullSentence = (schools: number): string =>
  `${agreeing(schools, 'is', 'are')} in reach, but those who could go have no visit left.`

/** What follows the number of schools whose road is too long. */
export const roadSentence = (schools: number, { objective }: PlanQuestion): string =>
  `${agreeing(schools, 'is', 'are')} in reach of somebody with a visit left, but the road is longer than ${agreeing(schools, 'it is', 'they are')} worth${objective.kind === 'priced' ? ` at ${objective.metresPerPoint / 1000} km a point` : ''}.`

/** What follows the number of volunteers who are out for want of a day. */
export const dbsSentence = (volunteers: number): string =>
  volunteers === HIDDEN_COUNT
    ? 'A hidden number of volunteers are out only because no DBS date is known. The Volunteers file has their ids.'
    : `${agreeing(volunteers, 'volunteer is', 'volunteers are')} out only because no DBS date is known.`

/** "These 4 schools near Whitby can be reached by only 2 volunteers, who have 3 visits: 1 more visit is needed." */
export function competingSentence(
  { schools, suppliers, visits, missing, near }: CompetingSet,
  supply: PlanSupply,
): string {
  const place = near ? ` near ${near}` : ''
  const which = `${agreeing(schools.length, 'This school', `These ${formatCount(schools.length)} schools`)}${place}`
  if (suppliers.length === 0)
    return `${which} can be reached by nobody: ${counted(missing, 'more visit')} ${agreeing(missing, 'is', 'are')} needed.`
  return `${which} can be reached by only ${counted(suppliers.length, noun(supply))}, who ${agreeing(suppliers.length, 'has', 'have')} ${counted(visits, 'visit')}: ${counted(missing, 'more visit')} ${agreeing(missing, 'is', 'are')} needed.`
}

/** "PE24 (Skegness)". */
export const placeWords = ({ district, place }: Pick<RecruitPlace, 'district' | 'place'>): string =>
  place === '' ? district : `${district} (${place})`

/** How a new volunteer is taken to be. */
export const recruitWords = ({ limitKm }: PlanQuestion, visits = RECRUIT_VISITS): string =>
  `with ${counted(visits, 'visit')}, who travels ${Math.min(RECRUIT_KM, limitKm)} km by road`

/** "A new volunteer in PE24 (Skegness), with 1 visit, who travels 15 km by road, would add Demo Lily School, a school of need 100." */
export function recruitSentence(
  { place, visits, entering, leaving, points, metres }: RecruitGain,
  question: PlanQuestion,
  schoolName: (row: number) => string,
): string {
  const who = `A new volunteer in ${placeWords(place)}, ${recruitWords(question, visits)},`
  const [first] = entering
  if (first !== undefined && entering.length === 1 && leaving.length === 0)
    return `${who} would add ${schoolName(first)}${question.value === 'need' ? `, a school of need ${tenths(points)}` : `: ${pointsWords(points, question.value)}`}.`
  const more = entering.length - leaving.length
  const schools = more === 0 ? '' : `${counted(more, 'school')} and `
  if (points > 0) return `${who} would add ${schools}${pointsWords(points, question.value)}.`
  if (metres >= 0) return `${who} would add nothing.`
  return `${who} would save about ${kmWords(-metres)} km of road.`
}

/** "315 priority schools in scope", and where statuses are chosen "… , of 400 of every status". */
export const inScopeWords = (
  { listed, schools }: Omit<ListedProof, 'version' | 'sql'>,
  { phase, priorityOnly, statuses }: GapsQuestion,
): string => {
  const inScope = `${countedSchools(listed, phase, priorityOnly ? 'priority ' : '')} in scope`
  return statuses.length === 0 ? inScope : `${inScope}, of ${formatCount(schools)} of every status`
}

/** The bound, in words and figures. */
function boundSentence({ bound, points, metres }: Plan, { objective, value }: PlanQuestion): string {
  if (bound.kind === 'value_first')
    return `No plan under these rules can have more than ${pointsWords(bound.points, value)}, nor as many with less than about ${kmWords(bound.metres)} km of road. This one has ${tenths(points)} and about ${kmWords(metres)} km.`
  if (objective.kind !== 'priced') return ''
  const price = objective.metresPerPoint
  return `With a point worth ${price / 1000} km of road, no plan under these rules can come to more than its bound, points less road. This one has ${pointsWords(points, value)} and about ${kmWords(metres)} km of road, which come to ${tenths(points - metres / price)}: another may have more points, but only for more road than they are worth.`
}

/** What "How we know" opens: the bound, the rules, what is fixed, and how it was checked; a sentence each. */
export function howWeKnow({ question, supply, fixed }: PlanAnswer, plan: Plan): readonly string[] {
  const pinned = question.pins.length
  return [
    boundSentence(plan, question),
    `The rules: ${rulesInShort(question, supply)}.`,
    fixedSentence(fixed),
    pinned === 0 ? '' : `${counted(pinned, 'visit')} ${agreeing(pinned, 'is', 'are')} pinned by hand.`,
    'Of plans that come to the same, the one with less road is taken; where that is the same too, schools earlier by need are tried first, those with more pupils before others.',
    'The bound is worked out from the price of each visit alone, apart from how the plan was found, and the plan is checked against every rule before it is shown.',
  ].filter((sentence) => sentence !== '')
}
