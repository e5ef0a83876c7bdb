import type { Area } from '../../../src/domain/coverage/coverage'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import type { ReportingPhase } from '../../../src/domain/school/phase'

export interface Scope {
  readonly phase: ReportingPhase
  readonly within: Area | null
}

/** 1 for each school in the reporting phase and in `within`, unless that is null; agrees with tests/sql/oracle/schools_in_scope.sql. */
export function schoolsInScope(
  directory: SchoolDirectory,
  groupings: readonly Grouping[],
  scope: Scope,
): Uint8Array {
  const inPhase = PHASES.map((phase) => PHASES_REPORTED_AS[scope.phase].includes(phase))
  const { within } = scope
  const group = within ? directory.groups[within.grouping] : undefined
  const area = within
    ? (groupings.find(({ key }) => key === within.grouping)?.areas.indexOf(within.area) ?? -1)
    : -1
  const inScope = new Uint8Array(directory.phase.length)
  for (let school = 0; school < inScope.length; school++)
    if (inPhase[directory.phase[school]!] && (!within || (area >= 0 && group?.[school] === area)))
      inScope[school] = 1
  return inScope
}
