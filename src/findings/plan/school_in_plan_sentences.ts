import { capitalised } from '../../domain/words/capitalised'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import type { SchoolChange, SchoolInPlan } from '../../domain/plan/school_in_plan'
import { decidingPart, weightingFactors, WEIGHTINGS } from '../../domain/need/weightings'
import type { PlanAnswer, PlanQuestion, PlanValue } from '../../domain/plan/plan_question'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { countedPeople, numberOfPeople } from '../small_number_sentences'
import { partLabel, type FigureColumns } from '../need/need_sentences'

/** What of the answer sentences about one school name. */
type Answer = Pick<PlanAnswer, 'question' | 'value'> & {
  readonly schools: Pick<GapsAnswer, 'school' | 'need'>
}

/** "need 79", "987 pupils": a value as a school's. */
const valueWords = (value: PlanValue, points: number): string => {
  switch (value) {
    case 'need':
      return `need ${formatCount(points)}`
    case 'pupils':
      return counted(points, 'pupil')
    case 'need_x_pupils':
      return `need times pupils of ${formatCount(points)}`
    case 'one':
      return counted(points, 'point')
  }
}

/** "Why this school: need 79 of 100". */
export const needHeading = (isVisited: boolean, need: number): string =>
  `${isVisited ? 'Why this school' : 'Why not this school'}: need ${need} of 100`

/** "12th of 214 by need; 3 others have the same." */
export function rankSentence({ schools }: Answer, row: number): string {
  const need = schools.need[row]!
  const equal = schools.need.reduce((count, each) => count + Number(each === need), 0) - 1
  const rank = `Place ${formatCount(row + 1)} of ${counted(schools.school.length, 'school')} by need`
  return equal === 0
    ? `${rank}.`
    : `${rank}; ${formatCount(equal)} ${agreeing(equal, 'other has', 'others have')} the same, and pupils and name decide.`
}

const MOST_NAMED = 2

function named(
  rows: readonly number[],
  { value, schools }: Answer,
  { names }: Pick<SchoolDirectory, 'names'>,
): string {
  const first = rows
    .slice(0, MOST_NAMED)
    .map((row) => `${names[schools.school[row]!]!} (${formatCount(value[row]!)})`)
  const more = rows.length - first.length
  return more > 0 ? `${first.join(', ')} and ${formatCount(more)} more` : first.join(' and ')
}

/** What would take a school out of the plan, or bring it in: the least change of its value, and who changes with it. */
export function changeSentence(
  { change }: SchoolChange,
  answer: Answer,
  row: number,
  isVisited: boolean,
  directory: Pick<SchoolDirectory, 'names'>,
): string {
  const { value } = answer.question
  if (value === 'one') return 'Every visit is worth one point, so its need does not decide.'
  if (change === null)
    return isVisited
      ? 'It stays in the plan whatever its need: by a must, a pin or a floor.'
      : `It would stay out even at ${valueWords(value, value === 'need' ? 100 : Math.max(...answer.value))}.`
  const others = (rows: readonly number[], what: string): string =>
    rows.length === 0 ? '' : `; ${named(rows, answer, directory)} would ${what}`
  const difference = formatCount(Math.abs(answer.value[row]! - change.value))
  return isVisited
    ? `${capitalised(valueWords(value, change.value))} or less, ${difference} below today’s${others(change.comesIn, 'come in')}.`
    : `${capitalised(valueWords(value, change.value))}, ${difference} above today’s${others(change.goesOut, 'go out')}.`
}

/** "In the plan under 94 of 100 weightings"; while they come, of how many so far. */
export const firmnessSentence = (isIn: readonly boolean[]): string =>
  `In the plan under ${formatCount(isIn.filter(Boolean).length)} of ${counted(isIn.length, 'weighting')}${isIn.length < WEIGHTINGS ? ' so far' : ''}`

/** Which weightings these are. */
export const WEIGHTINGS_NOTE = `Each weight drawn between half today’s and twice it, ${WEIGHTINGS} times, the same draws each time.`

const times = (factor: number): string => factor.toFixed(2)

/** What tells the weightings that leave it out from the others; '' where all agree. */
export function decidingSentence(
  parts: readonly string[],
  isIn: readonly boolean[],
  columns: FigureColumns,
): string {
  const deciding = decidingPart(parts, weightingFactors(parts.length), isIn)
  if (!deciding) return ''
  const more = deciding.whereOut > deciding.whereIn ? 'more' : 'less'
  return `Out mostly where ${partLabel(columns, deciding.part)} weighs ${more}: ${times(deciding.whereOut)} of today’s weight on average, ${times(deciding.whereIn)} where it is in.`
}

/** Why need has no say, where a visit is worth something else; '' where it has. */
export const needHasNoSay = ({ value }: Pick<PlanQuestion, 'value'>): string =>
  value === 'pupils' || value === 'one'
    ? 'A visit is worth the same whatever the need, so weightings change nothing.'
    : ''

/** How many of those who can go reach it, and from where distances are taken. */
export const reachSentence = ({ reach, question }: SchoolInPlan, supply: PlanAnswer['supply']): string =>
  `${numberOfPeople(reach)} of ${countedPeople(supply.usable, supply.employersStandIn ? 'employer' : 'volunteer')} ${agreeing(supply.usable, 'reaches', 'reach')} it. Limits: ${question.plan.limitKm} km by road, or less where they say so. Distances start at the middle of a postcode district.`
