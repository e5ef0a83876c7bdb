import { HALF_TERM_NAMES } from '../../domain/overlap/half_terms'
import type { OverlapAnswer } from '../../domain/overlap/overlap'
import type { OverlapBy } from '../../domain/overlap/overlap_activity'
import { MANY_IN_A_HALF_TERM, type FullHalfTerm } from '../../domain/overlap/school_weeks'
import { formatWindow } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth } from '../format_number'

export const OVERLAP_BY_LABELS: Readonly<Record<OverlapBy, string>> = {
  provider: 'Providers',
  programme: 'Programmes',
}

/** "23.4% of schools visited were visited by two providers or more: 612 of 2,614". */
export function overlapHeadline({ matrix, question }: OverlapAnswer): string {
  const { reached, byTwoOrMore } = matrix
  const who = question.by
  if (reached === 0) return `No delivered activity here names a ${who}`
  return `${formatRateToTenth(byTwoOrMore / reached)} of schools with a named ${who} had two or more: ${formatCount(byTwoOrMore)} of ${formatCount(reached)}`
}

/** What the matrix holds, and what stands outside it. */
export function matrixDefinition({ matrix, question }: OverlapAnswer): string {
  const many = OVERLAP_BY_LABELS[question.by].toLowerCase()
  const others =
    matrix.others > 0
      ? ` The ${formatCount(matrix.names.length)} at most schools; ${formatCount(matrix.others)} more are not in it.`
      : ''
  return `Schools that two ${many} both went to, of delivered activities in ${formatWindow(question.window)}. A row reads across: of the schools of the first, those where the other was too.${others} ${counted(matrix.withoutName, 'activity names', 'activities name')} none.`
}

export interface OverlapFact {
  readonly name: string
  readonly value: string
  readonly meaning: string
}

/** What may be done twice, or reported twice. */
export function overlapFacts({
  duplication,
  weeks,
  doubles,
  question,
  activities,
}: OverlapAnswer): readonly OverlapFact[] {
  const of = `Of ${counted(activities, 'activity', 'activities')} ${question.withPlanned ? 'delivered or planned' : 'delivered'}`
  return [
    {
      name: 'Likely duplication',
      value: counted(duplication.closePairs, 'pair'),
      meaning: `${of}: two named providers, one type, a year group in common, within 7 days, at ${counted(duplication.closeSchools, 'school')}.`,
    },
    {
      name: 'Possible duplication',
      value: counted(duplication.halfTermPairs, 'pair'),
      meaning: `Two named providers, one type, one half-term, at ${counted(duplication.halfTermSchools, 'school')}. The type stands in for the discipline, which a log lacks.`,
    },
    {
      name: 'Two in one week',
      value: counted(weeks.weeksWithTwo, 'school week'),
      meaning: `${counted(weeks.pairs, 'pair')} of activities; ${formatCount(weeks.pairsSharingYears)} share a year group, ${formatCount(weeks.pairsSharingYearsAndDay)} of them on one day, at ${counted(weeks.schoolsSharingYears, 'school')}.`,
    },
    {
      name: 'Full half-terms',
      value: formatCount(weeks.full.length),
      meaning: `A school with more than ${MANY_IN_A_HALF_TERM} activities in a half-term, at ${counted(new Set(weeks.full.map(({ school }) => school)).size, 'school')}.`,
    },
    {
      name: 'One visit, two providers',
      value: counted(doubles.twoProviders, 'pair'),
      meaning: `Of ${counted(doubles.sameDayAndType, 'pair')} of one school, day and type in all years, ${formatCount(doubles.closeHeadcount)} have headcounts within 10%: ${formatCount(doubles.twoProviders)} by two named providers, ${formatCount(doubles.oneProvider)} by one, ${formatCount(doubles.providerBlank)} where one names none, to check. ${counted(doubles.withoutHeadcount, 'pair')} ${agreeing(doubles.withoutHeadcount, 'lacks', 'lack')} a headcount.`,
    },
  ]
}

/** "14, November to December". */
export const fullHalfTermWords = ({ halfTerm, activities }: FullHalfTerm): string =>
  `${counted(activities, 'activity', 'activities')}, ${HALF_TERM_NAMES[halfTerm - 1]}`

/** A cell of the matrix in words, which its mark stands for. */
export function cellWords({ matrix }: OverlapAnswer, a: number, b: number): string {
  const schools = matrix.schools[a]!
  const shared = matrix.shared[a]![b]!
  return a === b
    ? `${matrix.names[a]}: ${counted(schools, 'school')}, at ${formatCount(matrix.alone[a]!)} no other`
    : `${matrix.names[b]} was at ${formatCount(shared)} of ${counted(schools, 'school')} of ${matrix.names[a]}`
}
