import { isReached, statusOf } from '../../domain/engagement/engagement'
import type { Plan } from '../../domain/plan/plan'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { NO_AREA, type SchoolDirectory } from '../../domain/project/dataset'

/** What a visit takes beside the road, and how fast the road goes: tool defaults that the screen says. */
export const HOURS_A_VISIT = 3
export const ROAD_KM_AN_HOUR = 45

/** Schools of one area in scope, and how many are visited. */
export interface AreaVisits {
  readonly area: number
  readonly visited: number
  readonly schools: number
}

/** A plan in figures. */
export interface PlanFigures {
  readonly schools: number
  readonly inScope: number
  readonly points: number
  readonly neverReached: number
  /** On the rolls of the schools visited, and how many of these give none. */
  readonly pupils: number
  readonly pupilsUnknown: number
  readonly metres: number
  readonly hours: number
  /** Visited before or in the plan, as a share of the schools in scope; null while no log is open. */
  readonly coverageAfter: number | null
  readonly areas: readonly AreaVisits[]
  /** Schools in scope that are in no area of the grouping. */
  readonly withoutArea: number
  readonly proven: boolean
}

type Directory = Pick<SchoolDirectory, 'pupils' | 'groups'>

export function planFigures(
  answer: PlanAnswer,
  plan: Plan,
  { pupils, groups }: Directory,
  grouping: string,
): PlanFigures {
  const { schools } = answer
  const visited = new Set(plan.visits.map(({ school }) => school))
  const rows = [...visited]
  const rolls = rows.map((row) => pupils[schools.school[row]!]!)
  const reached = Array.from(schools.school.keys()).filter(
    (row) => isReached(schools.status[row]!) || visited.has(row),
  )
  const areas = areaVisits(schools.school, visited, groups[grouping])
  const roadHours = (2 * plan.metres) / 1000 / ROAD_KM_AN_HOUR
  return {
    schools: visited.size,
    inScope: schools.school.length,
    points: plan.points,
    neverReached: rows.filter((row) => statusOf(schools.status[row]) === 'never').length,
    pupils: rolls.reduce((sum, roll) => sum + Math.max(0, roll), 0),
    pupilsUnknown: rolls.filter((roll) => roll < 0).length,
    metres: plan.metres,
    hours: plan.visits.length * HOURS_A_VISIT + roadHours,
    coverageAfter: schools.known && schools.school.length > 0 ? reached.length / schools.school.length : null,
    areas,
    withoutArea: schools.school.length - areas.reduce((sum, area) => sum + area.schools, 0),
    proven: plan.proven,
  }
}

function areaVisits(
  schools: Uint32Array,
  visited: ReadonlySet<number>,
  groups: ArrayLike<number> | undefined,
): AreaVisits[] {
  const counts = new Map<number, { visited: number; schools: number }>()
  schools.forEach((school, row) => {
    const area = groups?.[school] ?? NO_AREA
    if (area === NO_AREA) return
    const count = counts.get(area) ?? { visited: 0, schools: 0 }
    count.schools++
    if (visited.has(row)) count.visited++
    counts.set(area, count)
  })
  return [...counts].map(([area, count]) => ({ area, ...count }))
}

/** The areas with the least share of their schools visited, of those that are not left aside: the largest first, then A to Z. */
export function worstAreas(
  areas: readonly AreaVisits[],
  leftAside: ReadonlySet<number>,
): readonly AreaVisits[] {
  const counting = areas.filter(({ area }) => !leftAside.has(area))
  const least = Math.min(...counting.map(({ visited, schools }) => visited / schools))
  return counting
    .filter(({ visited, schools }) => visited / schools === least)
    .sort((a, b) => b.schools - a.schools || a.area - b.area)
}

/** A school that only one of two plans visits, or that another supplier visits. */
export interface PlanDifference {
  readonly which: 'only A' | 'only B' | 'another'
  readonly row: number
  readonly value: number
  /** In B, or for a school only in A in A. */
  readonly supplier: string
  readonly metres: number
}

interface Found {
  readonly answer: PlanAnswer
  readonly plan: Plan
}

/** Two plans of the same schools: those in both with the same supplier are left out; the most valuable first. */
export function planDifferences(a: Found, b: Found): readonly PlanDifference[] {
  const firstOf = ({ answer, plan }: Found) =>
    new Map(
      plan.visits
        .filter(({ visit }) => visit === 1)
        .map((visit) => [
          answer.schools.school[visit.school]!,
          { ...visit, id: answer.supplierIds[visit.supplier]! },
        ]),
    )
  const inA = firstOf(a)
  const inB = firstOf(b)
  const rowIn = (school: number) => a.answer.schools.school.indexOf(school)
  const found = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((school): PlanDifference[] => {
    const [before, after] = [inA.get(school), inB.get(school)]
    const visit = after ?? before
    if (!visit || before?.id === after?.id) return []
    const which = !after ? 'only A' : !before ? 'only B' : 'another'
    return [{ which, row: rowIn(school), value: visit.value, supplier: visit.id, metres: visit.metres }]
  })
  const order = ['only B', 'only A', 'another']
  return found.sort((x, y) => order.indexOf(x.which) - order.indexOf(y.which) || y.value - x.value)
}
