import type { Area } from '../../../src/domain/coverage/coverage'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { NO_FIGURE, type ColumnFilter } from '../../../src/domain/school/column_filter'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import type { ReportingPhase } from '../../../src/domain/school/phase'

export interface Scope {
  readonly phase: ReportingPhase
  readonly within: Area | null
  readonly columnFilter?: ColumnFilter
}

/** 1 for each area that the filter asks for; null without a filter. */
function chosenValues(groupings: readonly Grouping[], filter: ColumnFilter | undefined): Uint8Array | null {
  if (!filter) return null
  const areas = groupings.find(({ key }) => key === filter.grouping)?.areas ?? []
  return Uint8Array.from(areas, (area) => Number(filter.values.includes(area)))
}

/**
 * 1 for each school in the reporting phase, in `within`, unless that is null, and of a value that the column filter asks
 * for; without one it agrees with tests/sql/oracle/schools_in_scope.sql.
 */
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
  const values = chosenValues(groupings, scope.columnFilter)
  const valueOf = scope.columnFilter ? directory.groups[scope.columnFilter.grouping] : undefined
  const inScope = new Uint8Array(directory.phase.length)
  for (let school = 0; school < inScope.length; school++)
    if (
      inPhase[directory.phase[school]!] &&
      (!within || (area >= 0 && group?.[school] === area)) &&
      (!values || values[valueOf?.[school] ?? NO_AREA] === 1)
    )
      inScope[school] = 1
  return inScope
}

/** Schools of the phase and area, of those that are near, without a value in the column filtered by that the filter does not ask for. */
export function schoolsWithoutColumnValue(
  directory: SchoolDirectory,
  groupings: readonly Grouping[],
  { phase, within, columnFilter }: Scope,
  isNear: (school: number) => boolean = () => true,
): number {
  if (!columnFilter) return 0
  const inScope = schoolsInScope(directory, groupings, { phase, within })
  const areas = groupings.find(({ key }) => key === columnFilter.grouping)?.areas ?? []
  const noFigure = columnFilter.values.includes(NO_FIGURE) ? NO_AREA : areas.indexOf(NO_FIGURE)
  const valueOf = directory.groups[columnFilter.grouping]
  return inScope.reduce((schools, isIn, school) => {
    const value = valueOf?.[school] ?? NO_AREA
    return schools + Number(isIn === 1 && (value === NO_AREA || value === noFigure) && isNear(school))
  }, 0)
}
