import { partsOf, concentrationOf } from '../../../src/domain/coverage/equity'
import {
  FEWEST_FOR_TENTHS,
  FSM,
  type EquityAnswer,
  type EquityQuestion,
  type RankPart,
} from '../../../src/domain/coverage/fairness_ranking'
import { windowOfLastYear } from '../../../src/domain/coverage/last_year'
import { PHASE_GROUPS, phaseGroupOf } from '../../../src/domain/coverage/priority_reach'
import { isReached, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { coverageOf } from './coverage'
import { widestTieOf } from './fsm_rank'
import type { OpenColumns } from './open_columns'
import { schoolRank, type ValueGroup } from './school_rank'

/** What each school is ranked by, NaN where it has no value; % FSM where a column is not loaded. */
export function rankedValues(
  { directory, figures }: Pick<OpenColumns, 'directory' | 'figures'>,
  by: string,
): { readonly label: string; readonly values: ArrayLike<number> } {
  const column = figures.find(({ key }) => key === by)
  return column && by !== FSM
    ? { label: column.label, values: column.figures }
    : { label: '% FSM', values: directory.fsmPct }
}

/** Whether reach leans along a ranking of the schools, with what it is of on each side of other lines. */
export function equityOf(open: OpenColumns, question: EquityQuestion): EquityAnswer {
  const { status, known, byPhase, lastYear, version } = coverageOf(open, question)
  const { label, values } = rankedValues(open, question.ranking.by)
  const rank = schoolRank(values, status, question.ranking.mostFirst)
  const before = windowOfLastYear(question.window)
  const statusBefore =
    before && lastYear.reach ? coverageOf(open, { ...question, window: before }).status : null
  const widest = widestTieOf(rank.groups)
  const ranked = {
    schools: rank.groups.reduce((sum, { schools }) => sum + schools, 0),
    reached: rank.groups.reduce((sum, { reached }) => sum + reached, 0),
  }
  return {
    question,
    version,
    known,
    label,
    ranked,
    withoutValue: rank.unknown,
    widestTie: widest.schools,
    widestTieValue: widest.value,
    parts: partsWithValues(rank.groups, ranked.schools < FEWEST_FOR_TENTHS ? 5 : 10),
    fifths: partsWithValues(rank.groups, 5),
    concentration: concentrationOf(rank.groups),
    yearBefore:
      statusBefore && concentrationOf(schoolRank(values, statusBefore, question.ranking.mostFirst).groups),
    byPhase,
    ...splitOf(open, question, status),
  }
}

/** Parts of the ranking with the values at their ends; the sums are those of domain/coverage/equity.ts. */
function partsWithValues(groups: readonly ValueGroup[], parts: number): readonly RankPart[] | null {
  const sums = partsOf(groups, parts)
  if (!sums) return null
  let at = 0
  return sums.map((sum): RankPart => {
    const from = groups[at]?.value ?? NaN
    let to = from
    for (let left = sum.schools; left > 0; at++) {
      to = groups[at]!.value
      left -= groups[at]!.schools
    }
    return { ...sum, from, to }
  })
}

const PHASE_NAMES = ['Primary', 'Secondary', 'College', 'Special', 'Other']

function splitOf(
  { directory, groupings, lists }: OpenColumns,
  { splitBy, listId }: EquityQuestion,
  status: Uint8Array,
): Pick<EquityAnswer, 'split' | 'splitLabel'> {
  const list = lists.find((each) => each.list.listId === listId)
  const grouping = groupings.find(({ key }) => key === splitBy)
  const areaOf = grouping && directory.groups[grouping.key]
  const isByList = splitBy === 'list' && list !== undefined
  const names = isByList
    ? [`On ${list.list.name}`, 'All other schools']
    : grouping
      ? [...grouping.areas, `No ${grouping.label.toLowerCase()}`]
      : PHASE_NAMES
  const placeOf = (school: number): number => {
    if (isByList) return list.onList[school] === 1 ? 0 : 1
    if (!areaOf) return PHASE_GROUPS.indexOf(phaseGroupOf(directory.phase[school]!))
    return areaOf[school] === NO_AREA ? names.length - 1 : areaOf[school]!
  }
  const sums = names.map(() => ({ schools: 0, reached: 0 }))
  for (let school = 0; school < status.length; school++) {
    if (status[school] === OUT_OF_SCOPE) continue
    const sum = sums[placeOf(school)]!
    sum.schools++
    if (isReached(status[school]!)) sum.reached++
  }
  return {
    splitLabel: isByList ? 'Priority list' : (grouping?.label ?? 'Phase'),
    split: names.map((name, at) => ({ name, reach: sums[at]! })).filter(({ reach }) => reach.schools > 0),
  }
}
