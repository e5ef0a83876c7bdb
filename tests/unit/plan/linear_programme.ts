import type { CandidatePairs } from '../../../src/domain/plan/candidate_pairs'
import type { PlanInstance } from '../../../src/domain/plan/instance'

/** What a linear programme of a plan asks for. */
export type Goal =
  | { readonly kind: 'most_points' }
  | { readonly kind: 'least_road'; readonly points: number }
  | { readonly kind: 'most_net'; readonly metresPerPoint: number }

const NEWLINE = '\n'

/** A sum as the LP format writes it, a term a line: lines may not be long. */
const sum = (terms: readonly string[]): string => (terms.length === 0 ? ' 0 x_none' : terms.join(NEWLINE))

const term = (factor: number, name: string): string =>
  ` ${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`

/**
 * The same plan as text in CPLEX LP format, for a solver that knows nothing of this one: x of a pair is its visit, y and
 * z of a school its first and second visit. It is a network, so that its best vertices are whole (PLAN_MODEL §2.6).
 * Pins are not written.
 */
export function linearProgramme(
  { schools, suppliers, rules }: PlanInstance,
  pairs: CandidatePairs,
  goal: Goal,
): string {
  const count = schools.lon.length
  const each = Array.from({ length: count }, (_, school) => school)
  const visits = (school: number): readonly number[] =>
    Array.from(
      { length: pairs.start[school + 1]! - pairs.start[school]! },
      (_, n) => pairs.start[school]! + n,
    )
  const x = (pair: number): string => `x${pair}`
  const second = Math.round(100 * rules.secondVisitShare) / 100
  const worth = (price: number): string[] =>
    each.flatMap((school) => {
      const value = price * schools.value[school]!
      return rules.visitsPerSchool === 2
        ? [term(value, `y${school}`), term(value * second, `z${school}`)]
        : [term(value, `y${school}`)]
    })
  const road = (factor: number): string[] =>
    each.flatMap((school) => visits(school).map((pair) => term(factor * pairs.metres[pair]!, x(pair))))
  const objective =
    goal.kind === 'most_points'
      ? ['Maximize', sum(worth(1))]
      : goal.kind === 'least_road'
        ? ['Minimize', sum(road(1))]
        : ['Maximize', sum([...worth(goal.metresPerPoint), ...road(-1)])]
  const visitsOf = new Map<number, number[]>()
  for (const school of each)
    for (const pair of visits(school)) {
      const supplier = pairs.supplier[pair]!
      visitsOf.set(supplier, [...(visitsOf.get(supplier) ?? []), pair])
    }
  const rows = [
    ...each.map((school) => {
      const made = [term(-1, `y${school}`), ...(rules.visitsPerSchool === 2 ? [term(-1, `z${school}`)] : [])]
      return `${sum([...visits(school).map((pair) => term(1, x(pair))), ...made])} = 0`
    }),
    ...[...visitsOf].map(
      ([supplier, made]) => `${sum(made.map((pair) => term(1, x(pair))))} <= ${suppliers.visits[supplier]!}`,
    ),
    ...[...rules.floors].map(([area, floor]) => {
      const inArea = each.filter((school) => schools.area[school] === area)
      return `${sum(inArea.map((school) => term(1, `y${school}`)))} >= ${floor}`
    }),
    ...rules.must.map((school) => `${term(1, `y${school}`)} >= 1`),
    ...(goal.kind === 'least_road' ? [`${sum(worth(1))} >= ${goal.points}`] : []),
  ]
  const columns = [
    ...each.flatMap((school) => visits(school).map(x)),
    ...each.map((school) => `y${school}`),
    ...(rules.visitsPerSchool === 2 ? each.map((school) => `z${school}`) : []),
  ]
  const left = new Set(rules.mustNot)
  const bounds = columns.map((column) => {
    const isOut = column.startsWith('y') && left.has(Number(column.slice(1)))
    return ` 0 <= ${column} <= ${isOut ? 0 : 1}`
  })
  return [...objective, 'Subject To', ...rows, 'Bounds', ' 0 <= x_none <= 0', ...bounds, 'End', ''].join(
    NEWLINE,
  )
}
