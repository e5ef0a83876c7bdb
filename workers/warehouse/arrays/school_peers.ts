import { columnFrom } from '../../../src/domain/column_from'
import { isReached, SUSTAINED } from '../../../src/domain/engagement/engagement'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { quantileOf } from '../../../src/domain/numbers/quantile'
import { comparedOf, peersOf, type PeerFacts, type Peers } from '../../../src/domain/school_page/peers'
import { ruralGrouping } from '../../../src/domain/supply/rural_radius'
import type { Window } from '../../../src/domain/time/academic_year'
import { engagementStatuses } from './engagement_status'
import type { OpenColumns } from './open_columns'

const EXAMPLES = 3

function factsOf({ directory, groupings }: OpenColumns): PeerFacts {
  const column = ruralGrouping(groupings)
  const rural = column && directory.groups[column.key]
  return {
    phase: directory.phase,
    pupils: directory.pupils,
    fsmPct: directory.fsmPct,
    rural: rural ? columnFrom(Int32Array, rural, (area) => (area === NO_AREA ? -1 : area)) : null,
  }
}

/** Schools like one, and how they fare in a window, every activity counted. */
export function schoolPeers(open: OpenColumns, school: number, window: Window): Peers {
  const facts = factsOf(open)
  const { limits, places } = peersOf(facts, school)
  const { status, engagements } = engagementStatuses(open.engagements, window, 'all')
  const reached = places.filter((place) => isReached(status[place]!))
  const visits = (place: number): number => engagements[place]!
  return {
    compared: comparedOf(facts, school),
    limits,
    schools: places.length,
    reached: reached.length,
    sustained: places.filter((place) => status[place] === SUSTAINED).length,
    medianVisits: quantileOf(
      reached.map(visits).sort((a, b) => a - b),
      0.5,
    ),
    ownVisits: visits(school),
    examples: reached
      .toSorted((a, b) => visits(b) - visits(a) || a - b)
      .slice(0, EXAMPLES)
      .map((place) => ({ school: place, visits: visits(place) })),
  }
}
