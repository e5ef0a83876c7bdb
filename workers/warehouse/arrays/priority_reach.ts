import type { Reach } from '../../../src/domain/coverage/coverage'
import type { PriorityReach } from '../../../src/domain/coverage/priority_reach'
import { isReached } from '../../../src/domain/engagement/engagement'
import { PHASES } from '../../../src/domain/school/phase'
import type { OpenColumns } from './open_columns'
import { schoolsInScope, type Scope } from './school_scope'

/** Reach of a list and of the rest of the register in the area and with the values asked about, by phase; `status` has a byte a school. */
export function priorityReachOf(
  { directory, groupings }: Pick<OpenColumns, 'directory' | 'groupings'>,
  question: Omit<Scope, 'phase'>,
  onList: Uint8Array,
  status: Uint8Array,
): PriorityReach {
  const inScope = schoolsInScope(directory, groupings, { ...question, phase: 'all' })
  const schools = [new Uint32Array(PHASES.length), new Uint32Array(PHASES.length)] as const
  const reached = [new Uint32Array(PHASES.length), new Uint32Array(PHASES.length)] as const
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) continue
    const side = onList[school] === 1 ? 0 : 1
    schools[side][directory.phase[school]!]!++
    if (isReached(status[school]!)) reached[side][directory.phase[school]!]!++
  }
  const ofSide = (side: 0 | 1): Reach[] =>
    PHASES.map((_, phase) => ({ schools: schools[side][phase]!, reached: reached[side][phase]! }))
  return { list: ofSide(0), rest: ofSide(1) }
}
