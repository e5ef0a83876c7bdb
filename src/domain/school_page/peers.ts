/** How near a school must be to another in size, as a share of its pupils, and in free school meals, in points. */
interface PeerLimits {
  readonly size: number
  readonly fsmPoints: number
}

/** The usual limits, and wider ones for a school that is like few others. */
const PEER_LIMITS: readonly PeerLimits[] = [
  { size: 0.2, fsmPoints: 5 },
  { size: 0.4, fsmPoints: 10 },
]

/** With fewer peers the limits are widened, and with fewer still nothing is compared. */
const ENOUGH_PEERS = 30
export const FEWEST_PEERS = 5

/** What makes schools alike; NaN where it is not known or hidden, -1 for a class of place that is not known. */
export interface PeerFacts {
  readonly phase: ArrayLike<number>
  readonly pupils: ArrayLike<number>
  readonly fsmPct: ArrayLike<number>
  /** Urban or rural, as a column about schools has it; null where none is loaded. */
  readonly rural: ArrayLike<number> | null
}

/** Schools like one, and how they fare in the window. */
export interface Peers {
  /** What was compared: of the four, those that are known of the school. */
  readonly compared: readonly ('phase' | 'size' | 'fsm' | 'rural')[]
  readonly limits: PeerLimits
  readonly schools: number
  readonly reached: number
  readonly sustained: number
  /** Delivered in the window at a peer that was reached: the middle one; null where none was. */
  readonly medianVisits: number | null
  /** Delivered in the window at the school itself. */
  readonly ownVisits: number
  /** Places in the register of the peers that are most alike and had the most visits, to ask how they do it. */
  readonly examples: readonly { readonly school: number; readonly visits: number }[]
}

const isKnown = (value: number | undefined): value is number =>
  value !== undefined && !Number.isNaN(value) && value >= 0

/** Places of the schools that are like one within the limits, in register order, without itself. */
function peersWithin(facts: PeerFacts, school: number, limits: PeerLimits): readonly number[] {
  const [pupils, fsm, rural] = [facts.pupils[school], facts.fsmPct[school], facts.rural?.[school]]
  const alike: number[] = []
  for (let other = 0; other < facts.phase.length; other++) {
    if (other === school || facts.phase[other] !== facts.phase[school]) continue
    const size = facts.pupils[other]
    if (isKnown(pupils) && !(isKnown(size) && Math.abs(size - pupils) <= limits.size * pupils)) continue
    const share = facts.fsmPct[other]
    if (isKnown(fsm) && !(isKnown(share) && Math.abs(share - fsm) <= limits.fsmPoints)) continue
    if (isKnown(rural) && facts.rural?.[other] !== rural) continue
    alike.push(other)
  }
  return alike
}

/** What is compared of a school: nothing that is not known of it. */
export function comparedOf(facts: PeerFacts, school: number): Peers['compared'] {
  return [
    'phase',
    ...(isKnown(facts.pupils[school]) ? (['size'] as const) : []),
    ...(isKnown(facts.fsmPct[school]) ? (['fsm'] as const) : []),
    ...(isKnown(facts.rural?.[school]) ? (['rural'] as const) : []),
  ]
}

/** The peers within the usual limits, or within wider ones where those are few. */
export function peersOf(
  facts: PeerFacts,
  school: number,
): { readonly limits: PeerLimits; readonly places: readonly number[] } {
  for (const limits of PEER_LIMITS) {
    const places = peersWithin(facts, school, limits)
    if (places.length >= ENOUGH_PEERS || limits === PEER_LIMITS.at(-1)) return { limits, places }
  }
  return { limits: PEER_LIMITS[0]!, places: [] }
}
