import { schoolsFrom, schoolsMoving, type StatusFlow } from '../../domain/coverage/status_flow'
import { statusesDisplayedAs } from '../../domain/engagement/engagement'
import { academicYearLabel } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount, formatShare } from '../format_number'

const LAPSED = statusesDisplayedAs(['lapsed'])
const NOT_REACHED = statusesDisplayedAs(['never', 'lapsed'])
const REACHED = ['one_off', 'repeat', 'sustained'] as const

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** "82% (1,200 of 1,466)"; of nothing, no rate. */
const shareOf = (part: number, of: number): string =>
  `${formatShare(of === 0 ? null : part / of, 'no schools')} (${formatCount(part)} of ${formatCount(of)})`

/** What became of the schools of the first year, a sentence each. */
export function statusFlowSentences(flow: StatusFlow): readonly string[] {
  const [before, after] = [academicYearLabel(flow.from), academicYearLabel(flow.to)]
  const sustained = schoolsFrom(flow, 'sustained')
  const reachedBefore = sumOf(REACHED.map((status) => schoolsFrom(flow, status)))
  const lost = sumOf(REACHED.flatMap((from) => NOT_REACHED.map((to) => schoolsMoving(flow, from, to))))
  const won = sumOf(REACHED.map((to) => schoolsMoving(flow, 'never', to)))
  const back = sumOf(LAPSED.flatMap((from) => REACHED.map((to) => schoolsMoving(flow, from, to))))
  return [
    `Of schools reached in ${before}, ${shareOf(lost, reachedBefore)} were not reached in ${after}.`,
    sustained === 0
      ? `None was sustained in ${before}.`
      : `Of those sustained, ${shareOf(schoolsMoving(flow, 'sustained', 'sustained'), sustained)} stayed so.`,
    `${counted(won, 'school')} ${agreeing(won, 'was', 'were')} reached for the first time in the log, and ${formatCount(back)} came back.`,
  ]
}
