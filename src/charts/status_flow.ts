import { schoolsFrom, schoolsMoving, schoolsTo, type StatusFlow } from '../domain/coverage/status_flow'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../domain/engagement/engagement'

interface FlowNode {
  readonly status: EngagementStatus
  readonly schools: number
  readonly y: number
  readonly height: number
  /** Middle of its label, moved apart from its neighbours. */
  readonly labelY: number
}

interface FlowRibbon {
  readonly from: EngagementStatus
  readonly to: EngagementStatus
  readonly schools: number
  /** Path between the two columns of nodes. */
  readonly path: string
}

interface FlowChart {
  readonly before: readonly FlowNode[]
  readonly after: readonly FlowNode[]
  readonly ribbons: readonly FlowRibbon[]
}

const GAP = 3
const LABEL = 15
/** The most kept on top. */
const ORDER: readonly EngagementStatus[] = ENGAGEMENT_STATUSES.toReversed()

/** Nodes of the statuses that have schools, from the top, so high that the largest column fills the height. */
function nodesOf(schoolsOf: (status: EngagementStatus) => number, height: number): FlowNode[] {
  const present = ORDER.map((status) => ({ status, schools: schoolsOf(status) })).filter(
    ({ schools }) => schools > 0,
  )
  const all = present.reduce((sum, { schools }) => sum + schools, 0)
  const scale = (height - GAP * (ORDER.length - 1)) / Math.max(1, all)
  let y = 0
  let label = -LABEL
  const placed = present.map(({ status, schools }) => {
    const node = { status, schools, y, height: schools * scale }
    y += node.height + GAP
    label = Math.max(node.y + node.height / 2, label + LABEL)
    return { ...node, labelY: label }
  })
  // Labels that were pushed past the foot move up again, the last one first.
  let foot = height + LABEL / 2
  return placed
    .toReversed()
    .map((node) => {
      foot = Math.min(node.labelY, foot - LABEL)
      return { ...node, labelY: foot }
    })
    .toReversed()
}

/** Schools by status in two years, and the ribbons between, from x `left` to x `right`. */
export function statusFlowChart(flow: StatusFlow, left: number, right: number, height: number): FlowChart {
  const before = nodesOf((status) => schoolsFrom(flow, status), height)
  const after = nodesOf((status) => schoolsTo(flow, status), height)
  const used = new Map<string, number>()
  const take = (node: FlowNode, side: string, schools: number): readonly [top: number, foot: number] => {
    const key = `${side} ${node.status}`
    const top = used.get(key) ?? node.y
    const foot = top + (schools / node.schools) * node.height
    used.set(key, foot)
    return [top, foot]
  }
  const middle = (left + right) / 2
  const ribbons = before.flatMap((from) =>
    after.flatMap((to): FlowRibbon[] => {
      const schools = schoolsMoving(flow, from.status, to.status)
      if (schools === 0) return []
      const [a, b] = take(from, 'from', schools)
      const [c, d] = take(to, 'to', schools)
      const path = `M${left} ${a}C${middle} ${a} ${middle} ${c} ${right} ${c}V${d}C${middle} ${d} ${middle} ${b} ${left} ${b}Z`
      return [{ from: from.status, to: to.status, schools, path }]
    }),
  )
  return { before, after, ribbons }
}
