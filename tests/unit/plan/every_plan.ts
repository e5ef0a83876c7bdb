import type { PlanInstance } from '../../../src/domain/plan/instance'
import { roadMetres } from '../../../src/domain/plan/road_distance'

/** The best over every plan that the rules allow, or what can be kept of them. */
interface BestOfAll {
  /** Null where no plan keeps the rules. */
  readonly best: { readonly points: number; readonly metres: number; readonly net: number } | null
  /** The most visited schools that count towards floors, whatever else: the sum of min(visited, floor). */
  readonly mostOfFloors: number
}

interface Choice {
  readonly suppliers: readonly number[]
  readonly hundredths: number
  readonly metres: number
  readonly net: number
  readonly visited: boolean
}

const isEligible = ({ schools, suppliers, rules }: PlanInstance, school: number, supplier: number): boolean =>
  suppliers.usable[supplier] === 1 &&
  suppliers.offers[supplier] === 1 &&
  (suppliers.phases[supplier] === 0 || (suppliers.phases[supplier]! & schools.phases[school]!) > 0) &&
  road({ schools, suppliers, rules }, school, supplier) <= Math.min(rules.limit, suppliers.limit[supplier]!)

const road = ({ schools, suppliers }: PlanInstance, school: number, supplier: number): number =>
  roadMetres(schools.lon[school]!, schools.lat[school]!, suppliers.lon[supplier]!, suppliers.lat[supplier]!)

/** Every set of visits that a school can have beside its pins, with those. */
function choicesOf(instance: PlanInstance, school: number): Choice[] {
  const { schools, suppliers, rules } = instance
  const pins = rules.pins.filter((pin) => pin.school === school).map((pin) => pin.supplier)
  const share = Math.round(100 * rules.secondVisitShare)
  const price = rules.objective.kind === 'priced' ? rules.objective.metresPerPoint : 0
  const others = [...suppliers.lon.keys()].filter(
    (supplier) => !pins.includes(supplier) && isEligible(instance, school, supplier),
  )
  const sets: number[][] = [[], ...others.map((a) => [a])]
  others.forEach((a, at) => sets.push(...others.slice(at + 1).map((b) => [a, b])))
  const most = rules.mustNot.includes(school) ? 0 : rules.visitsPerSchool
  return sets
    .map((set) => [...pins, ...set])
    .filter((set) => set.length <= most && (set.length > 0 || !rules.must.includes(school)))
    .map((set) => {
      const worth = set.map((_, n) => schools.value[school]! * (n === 0 ? 100 : share))
      const metres = set.reduce((sum, supplier) => sum + road(instance, school, supplier), 0)
      return {
        suppliers: set,
        hundredths: worth.reduce((sum, each) => sum + each, 0),
        metres,
        net: worth.reduce((sum, each) => sum + Math.round((each / 100) * price), 0) - metres,
        visited: set.length > 0,
      }
    })
}

interface State {
  readonly left: readonly number[]
  readonly visited: readonly [number, number]
  readonly hundredths: number
  readonly metres: number
  readonly net: number
}

/** Visits left and schools visited in areas 0 and 1, as one number. */
const keyOf = ({ left, visited }: State): number =>
  left.reduce((key, each) => key * 8 + each, visited[0] * 8 + visited[1])

function isBetter(a: State, b: State | undefined, valueFirst: boolean): boolean {
  if (!b) return true
  return valueFirst
    ? a.hundredths > b.hundredths || (a.hundredths === b.hundredths && a.metres < b.metres)
    : a.net > b.net
}

/** Tries every plan of an instance of few schools and suppliers and of areas 0 and 1, school by school. */
export function everyPlan(instance: PlanInstance): BestOfAll {
  const { schools, suppliers, rules } = instance
  const valueFirst = rules.objective.kind === 'value_first'
  const start: State = {
    left: [...suppliers.visits].map((visits, each) => (suppliers.usable[each] === 1 ? visits : 0)),
    visited: [0, 0],
    hundredths: 0,
    metres: 0,
    net: 0,
  }
  let states = new Map([[keyOf(start), start]])
  for (let school = 0; school < schools.lon.length; school++) {
    const next = new Map<number, State>()
    const choices = choicesOf(instance, school)
    for (const state of states.values())
      for (const choice of choices) {
        if (choice.suppliers.some((supplier) => state.left[supplier] === 0)) continue
        const area = choice.visited ? schools.area[school]! : -1
        const made: State = {
          left: state.left.map((each, supplier) => each - Number(choice.suppliers.includes(supplier))),
          visited: [state.visited[0] + Number(area === 0), state.visited[1] + Number(area === 1)],
          hundredths: state.hundredths + choice.hundredths,
          metres: state.metres + choice.metres,
          net: state.net + choice.net,
        }
        const key = keyOf(made)
        if (isBetter(made, next.get(key), valueFirst)) next.set(key, made)
      }
    states = next
  }
  let best: State | undefined
  let mostOfFloors = 0
  for (const state of states.values()) {
    const met = [...rules.floors].map(([area, floor]) => Math.min(floor, state.visited[area as 0 | 1]))
    mostOfFloors = Math.max(
      mostOfFloors,
      met.reduce((sum, each) => sum + each, 0),
    )
    const isKept = [...rules.floors].every(([area, floor]) => state.visited[area as 0 | 1] >= floor)
    if (isKept && isBetter(state, best, valueFirst)) best = state
  }
  return {
    best: best ? { points: best.hundredths / 100, metres: best.metres, net: best.net } : null,
    mostOfFloors,
  }
}
