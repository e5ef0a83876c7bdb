import { NONE, type FlowNetwork } from './flow_network'
import type { PlanInstance } from './instance'
import type { PlanBound, Plan, PlannedVisit } from './plan'
import { roadMetres } from './road_distance'

/** The pinned visits of an instance, in the order of its pins. */
function pinnedVisits({ schools, suppliers, rules }: PlanInstance, points: Float64Array): PlannedVisit[] {
  const atSchool = new Map<number, number>()
  return rules.pins.map(({ school, supplier }) => {
    const before = atSchool.get(school) ?? 0
    atSchool.set(school, before + 1)
    return {
      school,
      supplier,
      visit: before === 0 ? 1 : 2,
      metres: roadMetres(
        schools.lon[school]!,
        schools.lat[school]!,
        suppliers.lon[supplier]!,
        suppliers.lat[supplier]!,
      ),
      value: points[school * rules.visitsPerSchool + before]!,
      pinned: true,
    }
  })
}

/** The visits that a network holds, nearest first within a school. */
function networkVisits(network: FlowNetwork): PlannedVisit[] {
  const { visitsPerSchool, slotSupplier, slotPair, pairs, costs } = network
  const visits: PlannedVisit[] = []
  for (let school = 0; school < network.schools; school++) {
    const first = school * visitsPerSchool
    const slots = [first, first + 1].filter(
      (slot) => slot < first + visitsPerSchool && slotSupplier[slot] !== NONE,
    )
    slots.sort((a, b) => pairs.metres[slotPair[a]!]! - pairs.metres[slotPair[b]!]!)
    slots.forEach((slot, n) => {
      const unit = network.unit(school, n)
      visits.push({
        school,
        supplier: slotSupplier[slot]!,
        visit: unit === first ? 1 : 2,
        metres: pairs.metres[slotPair[slot]!]!,
        value: costs.points[unit]!,
        pinned: false,
      })
    })
  }
  return visits
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** Values are hundredths at the finest, so their sum is rounded to them. */
const pointsOf = (visits: readonly PlannedVisit[]): number =>
  Math.round(100 * sumOf(visits.map(({ value }) => value))) / 100

const metresOf = (visits: readonly PlannedVisit[]): number => sumOf(visits.map(({ metres }) => metres))

/** The plan that a network holds beside its pins; `bound` is that of the visits beside pins. */
export function planFromNetwork(network: FlowNetwork, instance: PlanInstance, bound: PlanBound): Plan {
  const pins = pinnedVisits(instance, network.costs.points)
  const others = networkVisits(network)
  const visits = [...pins, ...others]
  const plan = {
    visits,
    points: pointsOf(visits),
    metres: metresOf(visits),
    schoolsVisited: new Set(visits.map(({ school }) => school)).size,
  }
  if (bound.kind === 'priced') {
    const costs = others.map(
      (visit) => network.costs.cost[visit.school * network.visitsPerSchool + visit.visit - 1]!,
    )
    return { ...plan, bound, proven: sumOf(costs) - metresOf(others) >= bound.net }
  }
  const points = Math.round(100 * (bound.points + pointsOf(pins))) / 100
  const metres = bound.metres + metresOf(pins)
  return {
    ...plan,
    bound: { kind: 'value_first', points, metres },
    proven: plan.points === points && plan.metres === metres,
  }
}
